import type { Verdict } from '#capabilities/resilience/check.ts';
import { isMeasured } from '#capabilities/resilience/lookup.ts';
import type { TlsEvidence } from '#capabilities/resilience/tls-evidence.ts';
import type { Measured } from './measured.ts';
import type { Authenticated } from './peers/mailauth.ts';
import type { Observed } from './peers/observatory.ts';
import type { Scanned } from './peers/sslscan.ts';
import type { Tested } from './peers/testssl.ts';

/** One thing that both say about one server. */
export type Fact = { readonly fact: string; readonly ours: string; readonly theirs: string };

/** What sslscan and we say about one address. */
export function factsOfSslscan(ours: TlsEvidence, theirs: Scanned): Fact[] {
  const mine = new Map(ours.versions.map(({ version, suites }) => [String(version), suites]));
  const both = new Set([...mine.keys(), ...Object.keys(theirs.suites)]);
  return [
    fact(
      'versions',
      ours.versions.map(({ version }) => version),
      theirs.versions,
    ),
    ...[...both].map((version) =>
      fact(`suites of ${version}`, hex(mine.get(version) ?? []), hex(theirs.suites[version] ?? [])),
    ),
    fact('groups', hex(ours.groups), hex(theirs.groups)),
    fact('bits of Diffie-Hellman', [String(ours.dhBits)], [String(theirs.dhBits)]),
  ];
}

/** What testssl.sh and we say about one address. */
export function factsOfTestssl(ours: TlsEvidence, theirs: Tested): Fact[] {
  const { certificates } = ours;
  const certified = isMeasured(certificates) ? certificates : undefined;
  const expiry = certified?.chain[0]?.notAfter;
  return [
    fact(
      'versions',
      ours.versions.map(({ version }) => version),
      theirs.versions,
    ),
    fact('trusted', said(certified && certified.trust === 'trusted'), said(theirs.isTrusted)),
    fact('named', said(certified?.namesHost), said(theirs.isNamed)),
    fact(
      'expired',
      said(expiry === undefined ? undefined : expiry < Date.now()),
      said(theirs.isExpired),
    ),
  ];
}

/** Test of the Observatory → check of ours. */
const alike: Readonly<Record<string, string>> = {
  'content-security-policy': 'csp',
  cookies: 'cookies',
  redirection: 'redirect',
  'referrer-policy': 'referrer-policy',
  'strict-transport-security': 'hsts',
  'x-content-type-options': 'content-type-options',
  'x-frame-options': 'framing',
};

/** What the Observatory and we say about one website: whether something is wrong. */
export function factsOfObservatory({ findings }: Measured, theirs: Observed): Fact[] {
  return Object.entries(alike).flatMap(([test, check]) => {
    const finding = findings.find((each) => each.check === check);
    const result = theirs[test];
    if (!finding || !result) return [];
    return [fact(check, [passes[finding.verdict]], [result.pass ? 'passes' : 'fails'])];
  });
}

/** What mailauth and we say about the mail of one domain. */
export function factsOfMailauth({ findings }: Measured, theirs: Authenticated): Fact[] {
  const found = (check: string) => findings.find((each) => each.check === check);
  const [spf, all, dmarc, policy] = ['spf', 'spf-strictness', 'dmarc', 'dmarc-policy'].map(found);
  if (!spf || !all || !dmarc || !policy) return [];
  const result =
    spf.verdict === 'not-measured'
      ? 'unknown'
      : spf.verdict === 'good'
        ? endings[all.reason]
        : spf.reason === 'absent'
          ? 'none'
          : 'permerror';
  const asked =
    dmarc.verdict === 'not-measured'
      ? 'unknown'
      : dmarc.verdict === 'good'
        ? policy.reason
        : 'none at all';
  return [
    fact('SPF of a stranger', [result ?? all.reason], [known(theirs.spf)]),
    fact('policy of DMARC', [asked], [known(theirs.dmarc)]),
  ];
}

/** What they could not see is a failure of theirs that passes. */
function known(result: string): string {
  return /^(?:temperror|error)/.test(result) ? 'unknown' : result;
}

/** Reason of our check → result of RFC 7208, 2.6. */
const endings: Readonly<Record<string, string>> = {
  refused: 'fail',
  suspected: 'softfail',
  neutral: 'neutral',
  unsaid: 'neutral',
  open: 'pass',
};

/** What works and can be better passes at the Observatory as well. */
const passes: Readonly<Record<Verdict, string>> = {
  good: 'passes',
  improve: 'passes',
  bad: 'fails',
  'not-applicable': 'passes',
  'not-possible': 'passes',
  'not-measured': 'not measured',
};

function fact(name: string, ours: readonly string[], theirs: readonly string[]): Fact {
  return { fact: name, ours: ours.toSorted().join(' '), theirs: theirs.toSorted().join(' ') };
}

function hex(numbers: readonly number[]): string[] {
  return numbers.map((number) => number.toString(16).padStart(4, '0'));
}

function said(value: boolean | undefined): string[] {
  return [value === undefined ? 'unknown' : value ? 'yes' : 'no'];
}
