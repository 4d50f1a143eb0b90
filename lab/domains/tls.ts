import type { Domain } from '../domain.ts';
import { all } from '../verdicts.ts';

export const tlsDomains: readonly Domain[] = [
  {
    id: 'old-tls',
    about:
      'Speaks TLS 1.0 and 1.1, and takes all suites that OpenSSL has, anonymous ones included.',
    site: {
      certificate: { key: 'rsa-3072' },
      tls: {
        ssl_protocols: 'TLSv1 TLSv1.1 TLSv1.2',
        ssl_ciphers: '"ALL:eNULL:@SECLEVEL=0"',
        ssl_dhparam: '{folder}/dh-1024.pem',
      },
    },
    expected: {
      'tls-versions': 'bad',
      'tls-suites': 'bad',
      'tls-exchange': 'bad',
      'tls-order': 'good',
      'tls-early-data': 'not-applicable',
    },
  },
  {
    id: 'tls-1-3-only',
    about: 'Speaks TLS 1.3 and nothing else.',
    site: { tls: { ssl_protocols: 'TLSv1.3' } },
    expected: { 'tls-hash': 'not-applicable' },
  },
  {
    id: 'dhe-1024',
    about: 'Exchanges keys with a prime of 1024 bits.',
    site: {
      certificate: { key: 'rsa-3072' },
      tls: {
        ssl_protocols: 'TLSv1.2',
        ssl_ciphers: '"DHE-RSA-AES256-GCM-SHA384:DHE-RSA-AES128-GCM-SHA256:@SECLEVEL=0"',
        ssl_dhparam: '{folder}/dh-1024.pem',
      },
    },
    expected: {
      'tls-exchange': 'bad',
      'tls-suites': 'improve',
      'tls-order': 'good',
      'tls-early-data': 'not-applicable',
    },
  },
  {
    id: 'client-order',
    about: 'Lets the visitor choose among good suites and such as nobody should use.',
    site: {
      certificate: { key: 'rsa-3072' },
      tls: {
        ssl_ciphers:
          '"ECDHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-AES128-SHA:AES128-GCM-SHA256:@SECLEVEL=2"',
        ssl_prefer_server_ciphers: 'off',
      },
    },
    expected: { 'tls-order': 'bad', 'tls-suites': 'bad' },
  },
  {
    id: 'phase-out-suites',
    about: 'Takes suites that are on their way out, last.',
    site: {
      certificate: { key: 'rsa-3072' },
      tls: {
        ssl_ciphers: '"ECDHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-SHA384:@SECLEVEL=2"',
      },
    },
    expected: { 'tls-suites': 'improve', 'tls-order': 'good' },
  },
  {
    id: 'early-data',
    about: 'Takes data before the handshake is done.',
    site: { tls: { ssl_early_data: 'on', ssl_session_cache: 'shared:early:1m' } },
    expected: { 'tls-early-data': 'bad' },
  },
  {
    id: 'renegotiates',
    about: 'Lets a visitor start the handshake again, as often as they like.',
    site: { by: 'renegotiates' },
    expected: {
      ...all('site', 'any'),
      'tls-renegotiation': 'improve',
      'tls-early-data': 'not-applicable',
    },
  },
  {
    id: 'expired-certificate',
    about: 'The certificate expired yesterday.',
    site: { certificate: { days: [-91, -1] } },
    expected: { 'tls-expiry': 'bad', 'tls-trust': 'any' },
  },
  {
    id: 'expires-soon',
    about: 'The certificate expires in ten days.',
    site: { certificate: { days: [-80, 10] } },
    expected: { 'tls-expiry': 'improve' },
  },
  {
    id: 'wrong-name',
    about: 'The certificate is for another name.',
    site: { certificate: { names: ['elsewhere.example'] } },
    expected: { 'tls-name': 'bad' },
  },
  {
    id: 'www-not-named',
    about: 'The certificate is not for www.',
    site: { certificate: { names: ['www-not-named.example'] } },
    expected: { 'tls-name': 'bad' },
  },
  {
    id: 'incomplete-chain',
    about: 'The intermediate certificate is not sent.',
    site: { certificate: { chain: 'bare' } },
    expected: { 'tls-trust': ['bad', 'incomplete'] },
  },
  {
    id: 'self-signed',
    about: 'The certificate is signed with its own key.',
    site: { certificate: { chain: 'own' } },
    expected: { 'tls-trust': ['bad', 'self-signed'] },
  },
  {
    id: 'unknown-issuer',
    about: 'The certificate is of an authority that nobody knows.',
    site: { certificate: { chain: 'stranger' } },
    expected: { 'tls-trust': ['bad', 'unknown-issuer'] },
  },
  {
    id: 'weak-key',
    about: 'The certificate has an RSA key of 1024 bits.',
    site: {
      certificate: { key: 'rsa-1024' },
      tls: { ssl_ciphers: '"ECDHE-RSA-AES256-GCM-SHA384:@SECLEVEL=0"' },
    },
    expected: { 'tls-key': 'bad', 'tls-trust': 'any' },
  },
  {
    id: 'sha1-signature',
    about: 'The certificate is signed with SHA-1.',
    site: {
      certificate: { hash: 'sha1' },
      tls: { ssl_ciphers: '"ECDHE-ECDSA-AES256-GCM-SHA384:@SECLEVEL=0"' },
    },
    expected: { 'tls-key': 'bad', 'tls-trust': 'any' },
  },
];
