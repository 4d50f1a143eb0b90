/** One policy: its directives by name, with their sources as they were written. */
export type Policy = ReadonlyMap<string, readonly string[]>;

const MOST_POLICIES = 20;
const MOST_SOURCES = 500;

/** The policies in the values of one kind of header (CSP Level 3, 2.2.2): commas keep them apart. */
export function policiesOf(headers: readonly string[]): Policy[] {
  return headers
    .flatMap((header) => header.split(','))
    .slice(0, MOST_POLICIES)
    .map(policyOf)
    .filter((policy) => policy.size > 0);
}

function policyOf(text: string): Policy {
  const policy = new Map<string, readonly string[]>();
  for (const part of text.split(';')) {
    const [name = '', ...sources] = part.trim().split(/[\t\n\f\r ]+/);
    // The first of two of the same name counts (2.2.1).
    if (name !== '' && !policy.has(name.toLowerCase()))
      policy.set(name.toLowerCase(), sources.slice(0, MOST_SOURCES));
  }
  return policy;
}

/** Directives that a policy in the page itself cannot set (3.3). */
const NOT_IN_META = ['frame-ancestors', 'report-uri', 'report-to', 'sandbox'];

/** A policy in a `<meta>`, without what does not count there. */
export function policyInPage(content: string): Policy | undefined {
  const kept = [...policyOf(content.replaceAll(',', ' '))].filter(
    ([name]) => !NOT_IN_META.includes(name),
  );
  return kept.length > 0 ? new Map(kept) : undefined;
}

/** From where scripts may come: what an attacker who can add something to a page is left with. */
export type Scripts = 'none' | 'listed' | 'inline' | 'anywhere';

const order: readonly Scripts[] = ['none', 'listed', 'inline', 'anywhere'];
/** The whole web, or whatever somebody can put in an address. */
const EVERYWHERE =
  /^(?:\*|https?:|wss?:|data:|blob:|filesystem:|(?:https?:\/\/)?\*(?:\.[a-z]+)?(?::\*)?\/?)$/i;
const NONCE_OR_HASH = /^'(?:nonce-[A-Za-z0-9+/_=-]+|sha(?:256|384|512)-[A-Za-z0-9+/_=-]+)'$/i;

/** What all policies together let through for scripts: a browser obeys each, so the strictest decides. */
export function scriptsUnder(policies: readonly Policy[]): Scripts {
  const each = policies.map(scriptsOf).map((found) => order.indexOf(found));
  return order[Math.min(...each, order.length - 1)] ?? 'anywhere';
}

function scriptsOf(policy: Policy): Scripts {
  const sources = sourcesOf(policy, 'script-src-elem', 'script-src', 'default-src');
  if (!sources) return 'anywhere';
  const lower = sources.map((one) => one.toLowerCase());
  const isMarked = sources.some((one) => NONCE_OR_HASH.test(one));
  // With 'strict-dynamic' browsers pass over hosts and 'unsafe-inline': what is not marked does not run; with a nonce
  // or a hash they pass over 'unsafe-inline' alone (6.7.3.2).
  if (lower.includes("'strict-dynamic'")) return isMarked ? 'listed' : 'none';
  if (lower.some((one) => EVERYWHERE.test(one))) return 'anywhere';
  if (lower.includes("'unsafe-inline'") && !isMarked) return 'inline';
  const counted = lower.filter((one) => one !== "'none'" && one !== "'report-sample'");
  return counted.length === 0 ? 'none' : 'listed';
}

/** Whether some policy bounds what a directive is about, with the directive or one that it falls back on. */
export function isBounded(policies: readonly Policy[], ...names: readonly string[]): boolean {
  return policies.some((policy) => {
    const sources = sourcesOf(policy, ...names);
    return sources !== undefined && !sources.some((one) => EVERYWHERE.test(one));
  });
}

/** Whether scripts may make code out of text under all policies. */
export function mayEvaluate(policies: readonly Policy[]): boolean {
  return policies.every((policy) => {
    const sources = sourcesOf(policy, 'script-src', 'default-src');
    return !sources || sources.some((one) => one.toLowerCase() === "'unsafe-eval'");
  });
}

function sourcesOf(policy: Policy, ...names: readonly string[]): readonly string[] | undefined {
  for (const name of names) {
    const sources = policy.get(name);
    if (sources) return sources;
  }
  return undefined;
}
