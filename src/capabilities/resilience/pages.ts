import { judged, type Judgement } from './check.ts';
import type { Evidence } from './evidence.ts';
import { isMeasured } from './lookup.ts';
import { worstOf } from './measurement.ts';
import type { Visit, WebHost } from './web-evidence.ts';

/** Reasons that every check of a website shares. */
export type HostReason = 'no-website' | 'unseen';
export type PageReason = HostReason | 'elsewhere';

/** The worst of what is said of each host of the website. */
export function worstHost<Reason extends string>(
  { web }: Evidence,
  ofHost: (host: WebHost) => Judgement<Reason>,
): Judgement<Reason | HostReason> {
  const [first, ...others] = web.hosts.map(ofHost);
  return first ? worstOf([first, ...others]) : judged('not-applicable', 'no-website');
}

/**
 * The worst of what is said of the page that each host leads to. A page of somebody else's domain, to which
 * this one only leads, is not theirs to mend, and not judged.
 */
export function worstPage<Reason extends string>(
  evidence: Evidence,
  ofPage: (visit: Visit, host: string) => Judgement<Reason>,
): Judgement<Reason | PageReason> {
  return worstHost<Reason | PageReason>(evidence, ({ host, secure, plain }) => {
    const visit = isMeasured(secure) ? secure : plain;
    if (!isMeasured(visit)) return judged('not-measured', 'unseen', { host });
    const at = hostOf(visit.hops.at(-1)?.url);
    if (!isWithin(at, evidence.domain)) return judged('not-applicable', 'elsewhere', { at });
    if (!ENDS.includes(visit.end)) return judged('not-measured', 'unseen', { host });
    return ofPage(visit, at);
  });
}

/** Ends at which there is an answer of the site itself. */
const ENDS: readonly Visit['end'][] = ['page', 'bad-certificate', 'error-status'];

/** The host in an address; empty when it is none. */
export function hostOf(url: string | undefined): string {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname : '';
}

/** Whether a name is the domain itself or below it. */
export function isWithin(name: string, domain: string): boolean {
  return name === domain || name.endsWith(`.${domain}`);
}

/** What is said for the reasons that every check of a page shares. */
export const pageFound = {
  nl: {
    'no-website': 'Dit domein heeft geen website.',
    unseen: 'We kregen geen bruikbaar antwoord van je website.',
    elsewhere: 'Dit domein stuurt bezoekers door naar een andere website.',
  },
  en: {
    'no-website': 'This domain has no website.',
    unseen: 'We got no usable answer from your website.',
    elsewhere: 'This domain leads visitors to another website.',
  },
} as const;
