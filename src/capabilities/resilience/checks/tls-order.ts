import { judged, type Judgement } from '../check.ts';
import { guideline, suiteLevel, tlsLevels } from '../protocols/tls-classes.ts';
import { suiteName } from '../protocols/tls-suites.ts';
import type { OfferedVersion } from '../tls-evidence.ts';
import { tlsChecks } from '../tls-check.ts';
import { worstOf } from '../measurement.ts';
import { inWords } from '../words.ts';

type Reason = 'strong-first' | 'weak-first' | 'unsure' | 'only-strong';

/** Whether the server chooses a strong way of encrypting when the client puts a weak one in front. */
export const tlsOrder = tlsChecks<Reason>({
  id: 'tls-order',
  weight: { web: 1, mail: 1 },
  impact: 1,
  minutes: 15,
  sources: [guideline],
  judge({ tls: { versions }, host }) {
    // In versions that have to go, order makes nothing better; TLS 1.3 has nothing weak.
    const [first, ...others] = versions
      .filter(({ version }) => version === 'TLS 1.2')
      .map((one) => ofVersion(one, host));
    return first ? worstOf([first, ...others]) : judged('not-applicable', 'only-strong', { host });
  },
  texts: {
    nl: ({ it, server }) => ({
      name: 'Volgorde van versleutelen',
      why: 'Kan een server sterk en zwak versleutelen, dan moet hij zelf het sterkste kiezen. Anders kiest de bezoeker, of wie zich ertussen zet.',
      found: {
        'strong-first': `De server van ${it} kiest zelf het sterkste.`,
        'weak-first': ({ host, suite }) =>
          `${inWords(host, 'nl')} kiest ${inWords(suite, 'nl')}, terwijl het sterker kan.`,
        unsure: ({ host }) => `Bij ${inWords(host, 'nl')} was de volgorde niet te zien.`,
        'only-strong': 'Alles is sterk, dus de volgorde maakt niet uit.',
      },
      action: `Laat ${server} zelf het sterkste kiezen`,
      ask: ({ host }) =>
        `Laat ${server} ${inWords(host, 'nl')} een eigen volgorde van cipher suites aanhouden, met de sterkste vooraan (bijvoorbeeld ssl_prefer_server_ciphers on in nginx).`,
    }),
    en: ({ it, server }) => ({
      name: 'Order of encrypting',
      why: 'When a server can encrypt strongly and weakly, it has to choose the strongest itself. Otherwise the visitor chooses, or whoever stands in between.',
      found: {
        'strong-first': `The server of ${it} chooses the strongest itself.`,
        'weak-first': ({ host, suite }) =>
          `${inWords(host, 'en')} chooses ${inWords(suite, 'en')}, although stronger is possible.`,
        unsure: ({ host }) => `At ${inWords(host, 'en')} the order could not be seen.`,
        'only-strong': 'Everything is strong, so the order does not matter.',
      },
      action: `Let ${server} choose the strongest itself`,
      ask: ({ host }) =>
        `Please let ${server} ${inWords(host, 'en')} keep its own order of cipher suites, with the strongest first (such as ssl_prefer_server_ciphers on in nginx).`,
    }),
  },
});

function ofVersion(
  { suites, whenWeakFirst, ownOrder, partial }: OfferedVersion,
  host: string,
): Judgement<Reason> {
  const strength = (suite: number) => tlsLevels.indexOf(suiteLevel(suite));
  const sufficient = tlsLevels.indexOf('sufficient');
  const weak = suites.filter((suite) => strength(suite) < sufficient);
  if (weak.length === 0) return judged('not-applicable', 'only-strong', { host });
  const best = Math.max(...suites.map(strength));
  if (whenWeakFirst === undefined) {
    if (suites.length === 1) return judged('not-applicable', 'only-strong', { host });
    return ownOrder && !partial
      ? judged('good', 'strong-first', { host })
      : judged('not-measured', 'unsure', { host });
  }
  const chosen = strength(whenWeakFirst);
  if (chosen >= Math.min(best, sufficient)) return judged('good', 'strong-first', { host });
  const facts = { host, suite: suiteName(whenWeakFirst) };
  return judged(
    suiteLevel(whenWeakFirst) === 'insufficient' ? 'bad' : 'improve',
    'weak-first',
    facts,
  );
}
