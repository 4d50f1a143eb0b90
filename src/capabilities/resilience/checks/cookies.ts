import { check, judged, type Judgement } from '../check.ts';
import { mdn } from '../data/sources.ts';
import { pageFound, worstPage, type PageReason } from '../pages.ts';
import { cookiesIn, isOfSession } from '../protocols/cookies.ts';
import type { Visit } from '../web-evidence.ts';
import { inWords } from '../words.ts';

type Reason = PageReason | 'none' | 'safe' | 'session-open' | 'session-readable' | 'open';

/** Whether cookies stay on encrypted connections, and those of a session out of reach of scripts. */
export const cookies = check<Reason>({
  id: 'cookies',
  category: 'web',
  weight: 1,
  impact: 2,
  minutes: 30,
  fixer: 'website',
  sources: [
    {
      name: 'IETF: Cookies (RFC 6265bis)',
      url: 'https://datatracker.ietf.org/doc/draft-ietf-httpbis-rfc6265bis/',
    },
    mdn('Set-Cookie', 'HTTP/Reference/Headers/Set-Cookie'),
  ],
  judge: (evidence) => worstPage<Reason>(evidence, ofPage),
  texts: {
    nl: {
      name: 'Veilige cookies',
      why: 'Met een gestolen cookie kan iemand inloggen als een ander. Cookies horen alleen over een versleutelde verbinding te gaan, en niet leesbaar te zijn voor programma’s op de pagina.',
      found: {
        ...pageFound.nl,
        none: 'De eerste pagina van je website zet geen cookies.',
        safe: 'De cookies van de eerste pagina zijn goed beschermd.',
        'session-open': ({ names }) =>
          `Een cookie waarmee iemand ingelogd blijft, kan onversleuteld meegaan: ${inWords(names, 'nl')}.`,
        'session-readable': ({ names }) =>
          `Een cookie waarmee iemand ingelogd blijft, is leesbaar voor programma’s: ${inWords(names, 'nl')}.`,
        open: ({ names }) => `Deze cookies kunnen onversleuteld meegaan: ${inWords(names, 'nl')}.`,
      },
      action: 'Bescherm de cookies van je website',
      ask: ({ names }) =>
        `Geef deze cookies Secure en SameSite=Lax mee, en sessiecookies ook HttpOnly: ${inWords(names, 'nl')}.`,
    },
    en: {
      name: 'Safe cookies',
      why: 'With a stolen cookie somebody can sign in as another. Cookies should only travel over an encrypted connection, and not be readable for programs on the page.',
      found: {
        ...pageFound.en,
        none: 'The first page of your website sets no cookies.',
        safe: 'The cookies of the first page are well protected.',
        'session-open': ({ names }) =>
          `A cookie that keeps somebody signed in can travel without encryption: ${inWords(names, 'en')}.`,
        'session-readable': ({ names }) =>
          `A cookie that keeps somebody signed in can be read by programs: ${inWords(names, 'en')}.`,
        open: ({ names }) =>
          `These cookies can travel without encryption: ${inWords(names, 'en')}.`,
      },
      action: 'Protect the cookies of your website',
      ask: ({ names }) =>
        `Please give these cookies Secure and SameSite=Lax, and session cookies HttpOnly too: ${inWords(names, 'en')}.`,
    },
  },
});

function ofPage({ hops }: Visit, host: string): Judgement<Reason> {
  const set = hops.flatMap(({ headers }) =>
    headers.flatMap(([name, value]) => (name === 'set-cookie' ? [value] : [])),
  );
  const found = cookiesIn(set);
  if (found.length === 0) return judged('good', 'none', { host });
  const names = (some: typeof found) => [...new Set(some.map(({ name }) => name))];
  const session = found.filter(isOfSession);
  const open = found.filter(({ isSecure }) => !isSecure);
  const sessionOpen = session.filter(({ isSecure }) => !isSecure);
  if (sessionOpen.length > 0)
    return judged('bad', 'session-open', { host, names: names(sessionOpen) });
  const readable = session.filter(({ isHttpOnly }) => !isHttpOnly);
  if (readable.length > 0)
    return judged('bad', 'session-readable', { host, names: names(readable) });
  if (open.length > 0) return judged('improve', 'open', { host, names: names(open) });
  return judged('good', 'safe', { host });
}
