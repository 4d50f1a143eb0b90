import { check, judged, type Judgement } from '../check.ts';
import { authorities } from '../data/authorities.ts';
import { rfc } from '../data/sources.ts';
import type { Evidence } from '../evidence.ts';
import { isMeasured } from '../lookup.ts';
import { inWords } from '../words.ts';

type Reason = 'named' | 'nobody' | 'closed' | 'only-wildcards' | 'only-mail' | 'absent' | 'unseen';

/** Whether the domain says who may make certificates for it. */
export const caa = check<Reason>({
  id: 'caa',
  category: 'names',
  weight: 1,
  impact: 2,
  minutes: 10,
  fixer: 'names',
  sources: [
    rfc(8659, 'CAA'),
    {
      name: 'CA/Browser Forum: Baseline Requirements, 3.2.2.8',
      url: 'https://cabforum.org/working-groups/server/baseline-requirements/documents/',
    },
  ],
  judge,
  paste(domain, { facts: { authority } }) {
    if (typeof authority !== 'string') return undefined;
    const value = `0 issue "${authority}"`;
    // Whoever makes the certificates of mail, or of a next website, may be another.
    return { kind: 'dns', name: domain, type: 'CAA', value, warning: 'ask-supplier-first' };
  },
  texts: {
    nl: {
      name: 'Wie certificaten mag maken (CAA)',
      why: 'Honderden bedrijven kunnen een certificaat maken dat voor jouw website geldig is. Met CAA zeg je welke dat mogen, en moeten de andere weigeren.',
      found: {
        named: ({ names }) =>
          `Je domein zegt wie er certificaten voor mag maken: ${inWords(names, 'nl')}.`,
        nobody:
          'Je domein zegt dat niemand er certificaten voor mag maken. Dan kan je website zijn certificaat niet vernieuwen.',
        closed:
          'Je domein zegt dat niemand er certificaten voor mag maken. Dat past: er is geen website.',
        'only-wildcards':
          'Je domein beperkt alleen certificaten voor alle namen tegelijk. Gewone certificaten mag iedereen maken.',
        'only-mail': 'Je domein heeft CAA, maar daarin staat niet wie certificaten mag maken.',
        absent: 'Je domein zegt niet wie er certificaten voor mag maken.',
        unseen: 'We konden niet nagaan wie er certificaten voor je domein mag maken.',
      },
      action: 'Zeg in DNS wie certificaten voor je domein mag maken',
      ask: () =>
        'Zet een CAA-record bij ons domein met alleen de uitgevers die jullie voor onze website en mail gebruiken, ook voor vernieuwing.',
    },
    en: {
      name: 'Who may make certificates (CAA)',
      why: 'Hundreds of companies can make a certificate that is valid for your website. With CAA you say which of them may, and the others have to refuse.',
      found: {
        named: ({ names }) =>
          `Your domain says who may make certificates for it: ${inWords(names, 'en')}.`,
        nobody:
          'Your domain says that nobody may make certificates for it. Then your website cannot renew its certificate.',
        closed:
          'Your domain says that nobody may make certificates for it. That fits: there is no website.',
        'only-wildcards':
          'Your domain only limits certificates for all names at once. Anybody may make ordinary ones.',
        'only-mail': 'Your domain has CAA, but it does not say who may make certificates.',
        absent: 'Your domain does not say who may make certificates for it.',
        unseen: 'We could not find out who may make certificates for your domain.',
      },
      action: 'Say in DNS who may make certificates for your domain',
      ask: () =>
        'Please add a CAA record to our domain with only the authorities that you use for our website and mail, also for renewal.',
    },
  },
});

function judge(evidence: Evidence): Judgement<Reason> {
  const { caa: found } = evidence.names;
  if (found.outcome === 'failed' || found.outcome === 'bogus')
    return judged('not-measured', 'unseen');
  if (found.outcome !== 'records') return judged('bad', 'absent', authorityOf(evidence));
  const issue = found.records.filter(({ tag }) => tag === 'issue');
  if (issue.length === 0)
    return found.records.some(({ tag }) => tag === 'issuewild')
      ? judged('improve', 'only-wildcards', authorityOf(evidence))
      : judged('bad', 'only-mail', authorityOf(evidence));
  // Parameters come after a semicolon; nothing before it is nobody (RFC 8659, 4.2).
  const names = [...new Set(issue.map(({ value }) => (value.split(';')[0] ?? '').trim()))];
  const some = names.filter((name) => name !== '');
  if (some.length > 0) return judged('good', 'named', { names: some });
  return evidence.web.hosts.length > 0 ? judged('improve', 'nobody') : judged('good', 'closed');
}

/** Who made the certificates that are in use now, when that is one authority that we know. */
function authorityOf({ web, mail }: Evidence): { authority?: string } {
  const seen = [...web.hosts.flatMap(({ tls }) => tls), ...mail.hosts.map(({ tls }) => tls)];
  const issuers = seen
    .filter(isMeasured)
    .flatMap(({ certificates }) =>
      isMeasured(certificates) ? [certificates.chain[0]?.issuer] : [],
    )
    .map((issuer = '') => issuer)
    .map((issuer) => authorities.find(([called]) => called.test(issuer))?.[1]);
  const [first, ...others] = new Set(issuers);
  return first !== undefined && others.length === 0 ? { authority: first } : {};
}
