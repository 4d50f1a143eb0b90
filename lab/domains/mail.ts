import type { Domain } from '../domain.ts';
import { all, noMailbox, withoutDane } from '../verdicts.ts';

const noMailRecords = {
  'mx A': [],
  'mx AAAA': [],
  '_25._tcp.mx TLSA': [],
  '_mta-sts TXT': [],
  'mta-sts A': [],
  'mta-sts AAAA': [],
  '_smtp._tls TXT': [],
  'default._domainkey TXT': [],
};
const noTlsOfMail = all('tlsOfMail', 'not-applicable');
const spf = (...texts: readonly string[]) => ({ '@ TXT': texts });
const dmarc = (...texts: readonly string[]) => ({ '_dmarc TXT': texts });

export const mailDomains: readonly Domain[] = [
  {
    id: 'null-mx',
    about: 'Takes no mail, and says so.',
    records: { ...noMailRecords, '@ MX': ['0 .'], ...spf('v=spf1 -all') },
    mail: { by: 'nobody' },
    expected: { ...noMailbox, 'null-mx': 'good' },
  },
  {
    id: 'no-mx',
    about: 'Takes no mail, and does not say so.',
    records: { ...noMailRecords, '@ MX': [], '@ TXT': [], '_dmarc TXT': [] },
    mail: { by: 'nobody' },
    expected: {
      ...noMailbox,
      'null-mx': ['improve', 'silent'],
      spf: 'bad',
      'spf-strictness': 'not-applicable',
      dkim: 'bad',
      dmarc: 'bad',
      'dmarc-policy': 'not-applicable',
      'dmarc-reports': 'not-applicable',
    },
  },
  {
    id: 'spf-twice',
    about: 'Has two lines of SPF, so that none holds.',
    records: spf('v=spf1 mx -all', 'v=spf1 a -all'),
    expected: { spf: 'bad', 'spf-strictness': ['not-applicable', 'no-spf'] },
  },
  {
    id: 'eleven-lookups',
    about: 'Its SPF asks eleven questions of DNS, one more than may be.',
    records: {
      ...spf(
        `v=spf1 ${Array.from({ length: 9 }, (_, i) => `a:h${i}.{domain}`).join(' ')} include:_more.{domain} -all`,
      ),
      ...Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`h${i} A`, ['{v4}']])),
      '_more TXT': ['v=spf1 mx -all'],
    },
    expected: { spf: 'bad', 'spf-strictness': ['not-applicable', 'no-spf'] },
  },
  {
    id: 'ten-lookups',
    about: 'Its SPF asks ten questions of DNS, as many as may be.',
    records: {
      ...spf(
        `v=spf1 ${Array.from({ length: 8 }, (_, i) => `a:h${i}.{domain}`).join(' ')} include:_more.{domain} -all`,
      ),
      ...Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`h${i} A`, ['{v4}']])),
      '_more TXT': ['v=spf1 mx -all'],
    },
    expected: {},
  },
  {
    id: 'spf-redirect',
    about: 'Its SPF is that of another name.',
    records: { ...spf('v=spf1 redirect=_spf.{domain}'), '_spf TXT': ['v=spf1 mx -all'] },
    expected: {},
  },
  {
    id: 'spf-loop',
    about: 'Its SPF includes itself.',
    records: spf('v=spf1 include:{domain} -all'),
    expected: { spf: 'bad', 'spf-strictness': ['not-applicable', 'no-spf'] },
  },
  {
    id: 'spf-anybody',
    about: 'Lets anybody send in its name.',
    records: spf('v=spf1 mx +all'),
    expected: { 'spf-strictness': ['bad', 'open'] },
  },
  {
    id: 'spf-wrong',
    about: 'Has a word in its SPF that does not exist.',
    records: spf('v=spf1 mx ipv4:145.220.0.1 -all'),
    expected: { spf: 'bad', 'spf-strictness': ['not-applicable', 'no-spf'] },
  },
  {
    id: 'no-spf',
    about: 'Does not say who may send in its name.',
    records: { '@ TXT': ['a text that has nothing to do with it'] },
    expected: { spf: 'bad', 'spf-strictness': ['not-applicable', 'no-spf'] },
  },
  {
    id: 'no-dkim',
    about: 'No key with which it signs its mail can be found.',
    records: { 'default._domainkey TXT': [] },
    expected: { dkim: ['bad', 'absent'], 'dkim-key': 'not-applicable' },
  },
  {
    id: 'dmarc-watching',
    about: 'Asks to report false mail and to let it through.',
    records: dmarc('v=DMARC1; p=none; rua=mailto:dmarc@{domain}'),
    expected: { 'dmarc-policy': ['improve', 'none'] },
  },
  {
    id: 'dmarc-order',
    about: 'Names its policy last and has words that nobody knows, as it may.',
    records: dmarc('v=DMARC1; rua=mailto:dmarc@{domain}; x=y; p=reject'),
    expected: {},
  },
  {
    id: 'dmarc-twice',
    about: 'Has two lines of DMARC, so that none holds.',
    records: dmarc('v=DMARC1; p=reject', 'v=DMARC1; p=none'),
    expected: { dmarc: 'bad', 'dmarc-policy': 'not-applicable', 'dmarc-reports': 'not-applicable' },
  },
  {
    id: 'no-dmarc',
    about: 'Does not say what to do with false mail.',
    records: dmarc(),
    expected: { dmarc: 'bad', 'dmarc-policy': 'not-applicable', 'dmarc-reports': 'not-applicable' },
  },
  {
    id: 'mail-by-postfix',
    about: 'Has Postfix as Debian delivers it, with the certificate that it needs.',
    mail: { by: 'postfix', tls: { smtpd_tls_protocols: '>=TLSv1', smtpd_tls_ciphers: 'medium' } },
    expected: {
      'mail-tls-versions': 'any',
      'mail-tls-suites': 'any',
      'mail-tls-order': 'any',
      'mail-tls-exchange': 'any',
      'mail-tls-hash': 'any',
    },
  },
  {
    id: 'no-starttls',
    about: 'Takes mail without encryption only.',
    mail: { manner: 'without-starttls' },
    expected: {
      ...noTlsOfMail,
      starttls: ['bad', 'not-offered'],
      dane: ['bad', 'no-tls'],
      'mta-sts': ['bad', 'hosts-untrusted'],
    },
  },
  {
    id: 'broken-starttls',
    about: 'Offers encryption, and then it does not work.',
    mail: { manner: 'broken-starttls' },
    expected: {
      ...noTlsOfMail,
      starttls: ['bad', 'broken'],
      dane: ['bad', 'no-tls'],
      'mta-sts': ['bad', 'hosts-untrusted'],
    },
  },
  {
    id: 'slow-greeting',
    about: 'Lets everybody wait for six seconds, against spam.',
    mail: { manner: 'slow-greeting' },
    // Only what matters most is asked of who takes its time.
    expected: { 'mail-tls-suites': 'not-measured', 'mail-tls-exchange': 'not-measured' },
  },
  {
    id: 'busy-mail',
    about: 'Has no time now: 421.',
    mail: { manner: 'busy' },
    expected: {
      ...all('tlsOfMail', 'not-measured'),
      starttls: ['not-measured', 'busy'],
      dane: 'not-measured',
    },
  },
  {
    id: 'old-mail-tls',
    about: 'Its mail server speaks TLS 1.0.',
    mail: {
      certificate: { key: 'rsa-3072' },
      tls: { minVersion: 'TLSv1', maxVersion: 'TLSv1.2', ciphers: 'ALL:@SECLEVEL=0' },
    },
    expected: {
      'mail-tls-versions': 'bad',
      'mail-tls-suites': 'bad',
      'mail-tls-order': 'good',
      'mail-tls-early-data': 'not-applicable',
    },
  },
  {
    id: 'mail-self-signed',
    about: 'Its mail server has a certificate of its own, which DANE makes enough.',
    mail: { certificate: { chain: 'own' } },
    expected: { 'mail-tls-trust': 'any', 'mta-sts': 'bad' },
  },
  {
    id: 'tlsa-mismatch',
    about: 'TLSA is of another certificate: who checks it cannot deliver.',
    records: { '_25._tcp.mx TLSA': [`3 1 1 ${'ab'.repeat(32)}`] },
    expected: { ...all('tlsOfMail', 'any'), dane: ['bad', 'mismatch'] },
  },
  {
    id: 'tlsa-authority',
    about: 'TLSA is of the authority.',
    records: { '_25._tcp.mx TLSA': ['2 1 1 {authority}'] },
    expected: { 'mail-tls-name': 'good', 'mail-tls-expiry': 'good' },
  },
  {
    id: 'tlsa-usage',
    about: 'TLSA has a usage that is not for mail.',
    records: { '_25._tcp.mx TLSA': ['1 1 1 {certificate}'] },
    expected: { ...withoutDane, dane: ['improve', 'unusable'] },
  },
  {
    id: 'no-tlsa',
    about: 'Has no TLSA.',
    records: { '_25._tcp.mx TLSA': [] },
    expected: { ...withoutDane, dane: ['not-applicable', 'other-way'] },
  },
  {
    id: 'no-envelope',
    about: 'Has neither TLSA nor MTA-STS: who is in between can turn encryption off.',
    records: { '_25._tcp.mx TLSA': [], '_mta-sts TXT': [], 'mta-sts A': [], 'mta-sts AAAA': [] },
    expected: { ...withoutDane, dane: ['improve', 'absent'], 'mta-sts': ['improve', 'absent'] },
  },
  {
    id: 'no-mta-sts',
    about: 'Has neither MTA-STS nor TLS-RPT.',
    records: { '_mta-sts TXT': [], 'mta-sts A': [], 'mta-sts AAAA': [], '_smtp._tls TXT': [] },
    expected: { 'mta-sts': ['not-applicable', 'other-way'], 'tls-rpt': ['improve', 'absent'] },
  },
  {
    id: 'mta-sts-elsewhere',
    about: 'Its policy names another mail server than it has.',
    site: {
      files: {
        '/.well-known/mta-sts.txt':
          'version: STSv1\nmode: enforce\nmx: mx.elsewhere.example\nmax_age: 604800\n',
      },
    },
    expected: { 'mta-sts': 'bad' },
  },
];
