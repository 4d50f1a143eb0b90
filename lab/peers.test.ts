import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authenticatedOf } from './peers/mailauth.ts';
import { observedOf } from './peers/observatory.ts';
import { scannedOf } from './peers/sslscan.ts';
import { testedOf } from './peers/testssl.ts';

describe('What peers say', () => {
  it('is read from the XML of sslscan', () => {
    const xml = `<ssltest host="a.example" port="443">
      <protocol type="tls" version="1.0" enabled="0" /><protocol type="tls" version="1.2" enabled="1" />
      <cipher status="preferred" sslversion="TLSv1.2" bits="256" id="0x009F" dhebits="1024" />
      <group sslversion="TLSv1.2" bits="128" name="x25519" id="0x001d" />
      <self-signed>false</self-signed><expired>true</expired></ssltest>`;
    expect(scannedOf(xml)).toEqual({
      versions: ['TLS 1.2'],
      suites: { 'TLS 1.2': [0x9f] },
      groups: [29],
      dhBits: 1024,
      isSelfSigned: false,
      isExpired: true,
    });
    expect(scannedOf('<document></document>')).toBeUndefined();
  });

  it('is read from the JSON of testssl.sh', () => {
    const entries = [
      { id: 'TLS1', finding: 'offered (deprecated)' },
      { id: 'TLS1_2', finding: 'offered' },
      { id: 'TLS1_3', finding: 'not offered' },
      { id: 'cert_chain_of_trust', finding: 'failed (self signed).' },
      { id: 'cert_trust', finding: 'Ok via SAN' },
      { id: 'cert_expirationStatus', finding: 'expired' },
      { id: 'HSTS_time', finding: '365 days (=31536000 seconds) > 15552000 seconds' },
    ];
    expect(testedOf(JSON.stringify(entries))).toEqual({
      versions: ['TLS 1.0', 'TLS 1.2'],
      isTrusted: false,
      isNamed: true,
      isExpired: true,
      hsts: 31_536_000,
    });
    expect(testedOf('[]')).toBeUndefined();
    expect(testedOf('not JSON')).toBeUndefined();
  });

  it('is read from the lines about the Observatory', () => {
    const lines = `{"name":"a.example","tests":{"cookies":{"pass":true,"result":"cookies-not-found"}}}
{"name":"b.example","fault":"The site seems to be down."}
not JSON`;
    expect([...observedOf(lines)]).toEqual([
      ['a.example', { cookies: { pass: true, result: 'cookies-not-found' } }],
    ]);
  });

  it('is read from the lines about mailauth', () => {
    expect([
      ...authenticatedOf('{"name":"a.example","spf":"fail","dmarc":"reject"}\nnot JSON'),
    ]).toEqual([['a.example', { name: 'a.example', spf: 'fail', dmarc: 'reject' }]]);
  });

  it('never breaks us', () => {
    fc.assert(
      fc.property(fc.string(), fc.json(), (text, json) => {
        for (const each of [text, json])
          void [scannedOf(each), testedOf(each), observedOf(each), authenticatedOf(each)];
      }),
    );
  });
});
