import { afterEach, describe, expect, it } from 'vitest';
import { record } from '#tests/support/dns-server.ts';
import { one, scripted, stopServers } from '#tests/support/scripted-dns.ts';

afterEach(stopServers);

describe('the records of an answer', () => {
  it('are read for every type that is asked', async () => {
    const data: Record<string, unknown> = {
      A: '145.220.0.10',
      AAAA: '2001:67c:2::10',
      NS: 'NS1.Example.nl',
      CNAME: 'other.example',
      MX: { preference: 10, exchange: 'MX.example.nl' },
      TXT: [Buffer.from('v=spf1 '), Buffer.from('-all')],
      CAA: { flags: 128, tag: 'issue', value: 'authority.example; a=b' },
      DS: { keyTag: 7, algorithm: 13, digestType: 2, digest: Buffer.alloc(32) },
      DNSKEY: {
        flags: 257,
        algorithm: 8,
        key: Buffer.from([3, 1, 0, 1, ...Array(256).fill(0x80)]),
      },
      TLSA: { usage: 3, selector: 1, matchingType: 1, certificate: Buffer.alloc(32, 0xab) },
    };
    const { dns } = await scripted(({ name, type }) => ({
      answers: [Object.assign({}, one(name), { type, data: data[type] })],
    }));
    const said = { outcome: 'records', security: 'insecure' };
    const n = 'example.nl';
    expect(await dns.addresses(n)).toEqual({
      v4: { ...said, records: ['145.220.0.10'] },
      v6: { ...said, records: ['2001:67c:2::10'] },
    });
    expect(await dns.ns(n)).toEqual({ ...said, records: ['ns1.example.nl'] });
    expect(await dns.cname(n)).toEqual({ ...said, records: ['other.example'] });
    expect(await dns.mx(n)).toEqual({
      ...said,
      records: [{ preference: 10, host: 'mx.example.nl' }],
    });
    expect(await dns.txt(n)).toEqual({ ...said, records: ['v=spf1 -all'] });
    expect(await dns.caa(n)).toEqual({
      ...said,
      records: [{ critical: true, tag: 'issue', value: 'authority.example; a=b' }],
    });
    expect(await dns.ds(n)).toEqual({
      ...said,
      records: [{ keyTag: 7, algorithm: 13, digestType: 2 }],
    });
    expect(await dns.dnskey(n)).toEqual({
      ...said,
      records: [{ flags: 257, algorithm: 8, bits: 2048 }],
    });
    expect(await dns.tlsa(n)).toEqual({
      ...said,
      records: [{ usage: 3, selector: 1, matching: 1, data: 'ab'.repeat(32) }],
    });
  });

  it('are those at the end of the aliases in it, which may not go round', async () => {
    const { dns } = await scripted(({ name }) => ({
      answers:
        name === 'round.example'
          ? [record('round.example', 'CNAME', 'x.nl'), record('x.nl', 'CNAME', 'round.example')]
          : [
              record(name, 'CNAME', 'Other.example'),
              one('other.example'),
              one('not-asked.example'),
            ],
    }));
    expect(await dns.a('www.example.nl')).toMatchObject({ records: ['145.220.0.10'] });
    expect(await dns.a('round.example')).toEqual({ outcome: 'failed', why: 'no-answer' });
    expect(await dns.cname('www.example.nl')).toMatchObject({ records: ['other.example'] });
  });

  it('are not there for a name without them, and for no name at all', async () => {
    const { dns } = await scripted(({ name }) => ({ rcode: name === 'gone.example' ? 3 : 0 }));
    expect(await dns.a('example.nl')).toEqual({ outcome: 'none', security: 'insecure' });
    expect(await dns.a('gone.example')).toEqual({ outcome: 'no-name', security: 'insecure' });
  });

  it('are not asked for names that DNS cannot have', async () => {
    const { dns, asked } = await scripted(() => ({ answers: [one()] }));
    for (const name of [
      'a..nl',
      `${'a'.repeat(64)}.nl`,
      'a b.nl',
      'é.nl',
      'a\\.nl',
      '',
      'a.'.repeat(127) + 'nl',
    ])
      expect((await dns.a(name)).outcome, name).not.toBe('records');
    expect(asked.filter(({ name }) => name !== '.')).toEqual([]);
  });
});
