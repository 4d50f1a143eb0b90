import { recordsOf, type Addresses, type Lookup } from '../lookup.ts';
import type { MxRecord, Texts } from '../mail-evidence.ts';
import { staticName } from './spf-name.ts';
import { isSpf, spfTermsOf, type Qualifier, type SpfTerm } from './spf-record.ts';

/** What was asked of DNS for SPF. Without `mx` and `addresses`, what they would tell is not counted. */
export type SpfSeen = {
  readonly texts: Texts;
  readonly mx?: Readonly<Record<string, Lookup<MxRecord>>>;
  readonly addresses?: Readonly<Record<string, Addresses>>;
};

export type SpfFault = {
  readonly kind: 'several' | 'syntax' | 'nothing-there' | 'loop' | 'lookups' | 'voids' | 'many-mx';
  /** The domain whose record it is, and the term. */
  readonly at: string;
  readonly term: string;
};

export type Spf = {
  /** `unseen`: DNS did not answer somewhere. `error`: a receiver gives up (permerror). */
  readonly state: 'absent' | 'unseen' | 'error' | 'valid';
  /** The own record; undefined without exactly one. */
  readonly record: string | undefined;
  readonly faults: readonly SpfFault[];
  /** What happens to mail from elsewhere: of the own record, or of where it redirects to. */
  readonly rest: Qualifier | 'none';
  /** Whether `rest` stands in the own record. */
  readonly isOwnRest: boolean;
  /** The term by which anybody may send. */
  readonly open: string | undefined;
  /** Questions to DNS in the worst case, those of `a`, `mx`, `ptr`, `exists`, `include`, `redirect`. */
  readonly lookups: number;
  /** Questions with nothing as the answer, as far as seen. */
  readonly voids: number;
  /** Whether there is no address at all from which mail may come. */
  readonly nobody: boolean;
  /** Names whose texts must be asked to know more; and whose servers and addresses to count them. */
  readonly needs: readonly string[];
  readonly places: { readonly mx: readonly string[]; readonly addresses: readonly string[] };
};

/** RFC 7208, 4.6.4. */
export const MOST_LOOKUPS = 10;
const MOST_VOIDS = 2;
const MOST_MX = 10;
/** We stop counting here: whoever wants us to ask for ever does not succeed. */
const MOST_COUNTED = 50;
/** Networks larger than these are as good as everybody: half a percent of the internet and more. */
const WIDE = { ip4: 8, ip6: 16 } as const;

type Walk = {
  readonly seen: SpfSeen;
  readonly sender: string;
  readonly faults: SpfFault[];
  readonly needs: Set<string>;
  readonly mx: Set<string>;
  readonly addresses: Set<string>;
  lookups: number;
  voids: number;
  unseen: boolean;
  passing: number;
};

type Ending = Pick<Spf, 'rest' | 'isOwnRest' | 'open'>;
const NOTHING: Ending = { rest: 'none', isOwnRest: false, open: undefined };

/**
 * What a receiver makes of the SPF of a domain, whoever sends: every term is taken as if none before it
 * matched (RFC 7208). What is not yet known is in `needs`; ask, and call again.
 */
export function spfOf(domain: string, seen: SpfSeen): Spf {
  const walk: Walk = {
    seen,
    sender: domain,
    faults: [],
    needs: new Set(),
    mx: new Set(),
    addresses: new Set(),
    lookups: 0,
    voids: 0,
    unseen: false,
    passing: 0,
  };
  const lookup = textsOf(walk, domain);
  const own = recordsOf(lookup ?? { outcome: 'none', security: 'unknown' }).filter(isSpf);
  const isUnseen = lookup?.outcome === 'failed' || lookup?.outcome === 'bogus';
  const ending = own.length > 0 ? recordAt(walk, domain, []) : NOTHING;
  if (walk.lookups > MOST_LOOKUPS) fault(walk, 'lookups', domain, String(walk.lookups));
  if (walk.voids > MOST_VOIDS) fault(walk, 'voids', domain, String(walk.voids));
  const state =
    walk.faults.length > 0
      ? 'error'
      : isUnseen || walk.unseen
        ? 'unseen'
        : own.length === 0
          ? 'absent'
          : 'valid';
  return {
    ...ending,
    state,
    record: own.length === 1 ? own[0] : undefined,
    faults: walk.faults,
    lookups: walk.lookups,
    voids: walk.voids,
    nobody: state === 'valid' && walk.passing === 0 && ending.rest === '-',
    needs: [...walk.needs],
    places: { mx: [...walk.mx], addresses: [...walk.addresses] },
  };
}

function recordAt(walk: Walk, domain: string, above: readonly string[]): Ending {
  const lookup = textsOf(walk, domain);
  if (!lookup) return NOTHING;
  if (lookup.outcome === 'failed' || lookup.outcome === 'bogus') {
    walk.unseen = true;
    return NOTHING;
  }
  const [record, other] = recordsOf(lookup).filter(isSpf);
  // An include or redirect that leads to no record is an error (RFC 7208, 5.2 and 6.1).
  if (record === undefined) return failing(walk, 'nothing-there', above.at(-1) ?? domain, domain);
  if (other !== undefined) return failing(walk, 'several', domain, domain);
  const terms = spfTermsOf(record);
  if ('wrong' in terms) return failing(walk, 'syntax', domain, terms.wrong);
  return termsAt(walk, domain, terms, [...above, domain]);
}

function termsAt(
  walk: Walk,
  domain: string,
  terms: readonly SpfTerm[],
  trail: readonly string[],
): Ending {
  let open: string | undefined;
  for (const term of terms) {
    if (!('qualifier' in term)) continue;
    // Whatever stands behind it is never looked at (RFC 7208, 5.1).
    if (term.kind === 'all') {
      if (term.qualifier === '+') open ??= term.text;
      return { rest: term.qualifier, isOwnRest: true, open };
    }
    if (term.qualifier === '+') walk.passing += 1;
    const opened = term.kind === 'include' ? included(walk, domain, term, trail) : undefined;
    if (term.kind !== 'include') count(walk, domain, term);
    const isEverybody = opened !== undefined || isWide(term);
    if (isEverybody && term.qualifier === '+') open ??= term.text;
  }
  const redirect = terms.find(({ kind }) => kind === 'redirect');
  if (!redirect) return { rest: 'none', isOwnRest: true, open };
  walk.lookups += 1;
  const led = followed(walk, domain, redirect, trail);
  return { rest: led.rest, isOwnRest: false, open: open ?? led.open };
}

/** The term in what is included by which anybody passes. */
function included(walk: Walk, domain: string, term: SpfTerm, trail: readonly string[]) {
  walk.lookups += 1;
  return followed(walk, domain, term, trail).open;
}

function followed(walk: Walk, domain: string, term: SpfTerm, trail: readonly string[]): Ending {
  if (walk.lookups > MOST_COUNTED) return NOTHING;
  const name = staticName(term.value, domain, walk.sender);
  // Who it leads to depends on the message: from outside that cannot be followed.
  if (name === undefined) return NOTHING;
  if (trail.includes(name)) return failing(walk, 'loop', domain, term.text);
  return recordAt(walk, name, trail);
}

/** Counts what the term asks of DNS, and how much of that has no answer (RFC 7208, 4.6.4). */
function count(walk: Walk, domain: string, term: SpfTerm): void {
  if (!['a', 'mx', 'ptr', 'exists'].includes(term.kind)) return;
  walk.lookups += 1;
  if (walk.lookups > MOST_COUNTED || term.kind === 'ptr' || term.kind === 'exists') return;
  const name = term.value === '' ? domain : staticName(term.value, domain, walk.sender);
  if (name === undefined) return;
  if (term.kind === 'a') {
    walk.addresses.add(name);
    const found = own(walk.seen.addresses, name);
    if (found && isVoid(found.v4) && isVoid(found.v6)) walk.voids += 1;
    return;
  }
  walk.mx.add(name);
  const found = own(walk.seen.mx, name);
  if (!found) return;
  if (isVoid(found)) walk.voids += 1;
  if (recordsOf(found).length > MOST_MX) fault(walk, 'many-mx', domain, term.text);
}

function isWide(term: SpfTerm): boolean {
  if (!('qualifier' in term) || term.prefix === undefined) return false;
  if (term.kind === 'ip4' || term.kind === 'ip6') return term.prefix < WIDE[term.kind];
  return (term.kind === 'a' || term.kind === 'mx') && term.prefix < WIDE.ip4;
}

function isVoid<T>({ outcome }: Lookup<T>): boolean {
  return outcome === 'none' || outcome === 'no-name';
}

function textsOf(walk: Walk, name: string): Lookup<string> | undefined {
  const found = own(walk.seen.texts, name);
  if (!found) walk.needs.add(name);
  return found;
}

/** What is under this name, and not what every object has, such as `constructor`. */
function own<T>(from: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return from && Object.hasOwn(from, name) ? from[name] : undefined;
}

function failing(walk: Walk, kind: SpfFault['kind'], at: string, term: string): Ending {
  fault(walk, kind, at, term);
  return NOTHING;
}

function fault(walk: Walk, kind: SpfFault['kind'], at: string, term: string): void {
  walk.faults.push({ kind, at, term: term.slice(0, 200) });
}
