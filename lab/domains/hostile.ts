import type { Domain } from '../domain.ts';
import { all, type Expected } from '../verdicts.ts';

const unseenMail: Expected = {
  ...all('tlsOfMail', 'not-measured'),
  starttls: 'not-measured',
  dane: 'not-measured',
};
const inward = { '@ A': ['127.0.0.1'], '@ AAAA': ['::1'], 'www A': [], 'www AAAA': [] };

/** They try to hang, to flood or to lead inside whoever looks. Whatever is said, it is said in time. */
export const hostileDomains: readonly Domain[] = [
  {
    id: 'slow-loris',
    about: 'Answers one byte a second, for ever.',
    site: { by: 'slow-loris' },
    // Encryption works; what comes over it does not.
    expected: { ...all('site', 'not-measured'), https: 'good' },
  },
  {
    id: 'endless-header',
    about: 'Sends headers without end.',
    site: { by: 'endless-header' },
    // Encryption works; what comes over it does not.
    expected: { ...all('site', 'not-measured'), https: 'good' },
  },
  {
    id: 'endless-redirects',
    about: 'Sends everybody on, each time to another page.',
    site: { by: 'endless-redirects' },
    expected: {
      ...all('page', 'not-measured'),
      redirect: 'bad',
      hsts: 'bad',
      'security-txt': 'any',
    },
  },
  {
    id: 'huge-body',
    about: 'Its page is two gigabytes long.',
    site: { files: { '/index.html': 2 * 1024 ** 3 } },
    expected: {},
  },
  {
    id: 'reset-in-handshake',
    about: 'Breaks off as soon as somebody begins with TLS.',
    site: { by: 'reset-in-handshake' },
    expected: all('web', 'not-measured'),
  },
  {
    id: 'silence',
    about: 'Takes a connection and says nothing.',
    site: { by: 'silence' },
    expected: all('web', 'not-measured'),
  },
  {
    id: 'turns-to-loopback',
    about: 'Its name is of the outside world, and the second time of whoever asks.',
    servers: 'turning',
    signed: 'no',
    mail: { by: 'nobody' },
    expected: {
      ...all('names', 'any'),
      ...all('web', 'any'),
      ...all('mail', 'any'),
      dnssec: 'bad',
    },
  },
  {
    id: 'inside',
    about: 'Its name is of whoever asks.',
    records: inward,
    site: { by: 'nobody' },
    expected: { ...all('web', 'not-measured'), 'ipv6-site': 'any' },
  },
  {
    id: 'redirect-inside',
    about: 'Sends everybody to themselves.',
    site: { https: 'return 302 http://127.0.0.1/;', http: 'return 302 http://[::1]/;' },
    expected: { ...all('page', 'not-measured'), redirect: ['bad', 'lost'] },
  },
  {
    id: 'mail-inside',
    about: 'Its mail server is whoever asks.',
    records: { 'mx A': ['127.0.0.1'], 'mx AAAA': ['::ffff:7f00:1'] },
    mail: { by: 'nobody' },
    expected: { ...unseenMail, 'ipv6-mail': 'any' },
  },
  {
    id: 'endless-greeting',
    about: 'Its mail server never stops greeting.',
    mail: { manner: 'endless-greeting' },
    expected: unseenMail,
  },
];
