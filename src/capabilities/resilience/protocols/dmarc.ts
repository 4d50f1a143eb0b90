import { recordsOf } from '../lookup.ts';
import type { Texts } from '../mail-evidence.ts';
import { dmarcRecordOf, isDmarc, type DmarcPolicy, type DmarcRecord } from './dmarc-record.ts';

export type Dmarc =
  | { readonly state: 'absent' | 'unseen' }
  /** Several records, or one that cannot be used: receivers act as if there were none. */
  | { readonly state: 'several' | 'invalid'; readonly at: string }
  | {
      readonly state: 'valid';
      /** The domain whose record it is: the domain itself, or the organisation above it. */
      readonly at: string;
      readonly text: string;
      readonly record: DmarcRecord;
      /** What it asks for mail of this very domain. */
      readonly policy: DmarcPolicy;
      /** The domain under which all belongs to one organisation. */
      readonly organisation: string;
    };

const PREFIX = '_dmarc.';
/** RFC 9989, 4.10: a walk asks at most eight times. */
const MOST_STEPS = 8;

/**
 * Where DMARC of a domain is looked for, nearest first: the tree walk of RFC 9989, 4.10, up to and with the
 * top-level domain. It replaced the list of public suffixes, so we use no list.
 */
export function dmarcNamesOf(domain: string): string[] {
  const labels = domain.split('.');
  const above = labels.slice(Math.max(1, labels.length - MOST_STEPS + 1));
  return [domain, ...above.map((_, at) => above.slice(at).join('.'))].map(
    (name) => `${PREFIX}${name}`,
  );
}

/** The policy for a domain, from the answers at `names` (`dmarcNamesOf`). */
export function dmarcOf(domain: string, names: readonly string[], texts: Texts): Dmarc {
  const found = names.flatMap((name): Found[] => {
    const lookup = Object.hasOwn(texts, name) ? texts[name] : undefined;
    const at = name.slice(PREFIX.length);
    if (!lookup || lookup.outcome === 'failed' || lookup.outcome === 'bogus')
      return [{ at, text: '', record: 'unseen' }];
    const [text, other] = recordsOf(lookup).filter(isDmarc);
    if (text === undefined) return [];
    if (other !== undefined) return [{ at, text, record: 'several' }];
    return [{ at, text, record: dmarcRecordOf(text) ?? 'invalid' }];
  });
  const valid = found.filter(isValid);
  const organisation = organisationOf(domain, valid);
  const own = found.find(({ at }) => at === domain);
  if (names.length === 0 || own?.record === 'unseen') return { state: 'unseen' };
  // Receivers would take that of the organisation; whoever wrote it meant something else.
  if (own?.record === 'several' || own?.record === 'invalid')
    return { state: own.record, at: domain };
  const used =
    valid.find(({ at }) => at === domain) ??
    valid.find(({ at }) => at === organisation) ??
    valid.find(({ record }) => record.psd === 'y');
  if (used)
    return {
      state: 'valid',
      at: used.at,
      text: used.text,
      record: used.record,
      policy: used.at === domain ? used.record.policy : used.record.subdomains,
      organisation,
    };
  if (found.some(({ record }) => record === 'unseen')) return { state: 'unseen' };
  const [broken] = found;
  if (!broken) return { state: 'absent' };
  return { state: broken.record === 'several' ? 'several' : 'invalid', at: broken.at };
}

type Found = {
  readonly at: string;
  readonly text: string;
  readonly record: DmarcRecord | 'unseen' | 'several' | 'invalid';
};
type Valid = Found & { readonly record: DmarcRecord };

function isValid(found: Found): found is Valid {
  return typeof found.record === 'object';
}

/** RFC 9989, 4.10.2: what a record says of itself, else the shortest name that has one. */
function organisationOf(domain: string, valid: readonly Valid[]): string {
  for (const { at, record } of valid) {
    if (record.psd === 'n') return at;
    if (record.psd === 'y' && at !== domain) {
      const below =
        domain
          .slice(0, -at.length - 1)
          .split('.')
          .at(-1) ?? '';
      return `${below}.${at}`;
    }
  }
  return valid.at(-1)?.at ?? domain;
}

/**
 * Where somebody else's domain must say that it takes these reports, as names in DNS (RFC 9990, 4). What lies
 * under the organisation needs no such word.
 */
export function reportNamesOf(dmarc: Dmarc): { readonly host: string; readonly name: string }[] {
  if (dmarc.state !== 'valid') return [];
  const { at, organisation, record } = dmarc;
  const hosts = [...(record.reports ?? []), ...(record.failureReports ?? [])].flatMap((one) =>
    one?.kind === 'mail' ? [one.host] : [],
  );
  return [...new Set(hosts)]
    .filter((host) => host !== organisation && !host.endsWith(`.${organisation}`))
    .map((host) => ({ host, name: `${at}._report._dmarc.${host}` }));
}
