import type { Check, Fact, Judgement, Verdict } from './check.ts';
import type { Evidence } from './evidence.ts';

/** What one check said about a domain; kept, and told later in any language. */
export type Finding = Judgement & { readonly check: string };

/** What all checks say about the evidence, in their order. */
export function findingsOf(checks: readonly Check[], evidence: Evidence): Finding[] {
  return checks.map(({ id, judge }) => {
    const { facts, ...said } = judge(evidence);
    const seen = Object.entries(facts).map(([name, fact]) => [name, visible(fact)]);
    return { check: id, ...said, facts: Object.fromEntries(seen) };
  });
}

/**
 * A fact without what cannot be seen: whoever is measured chooses its bytes, it is shown on pages, in mails and in
 * a terminal, and a database keeps no null character and no half of a pair.
 */
function visible(fact: Fact): Fact {
  if (typeof fact === 'string') return fact.replace(/\s/gu, ' ').replace(UNSEEN, '');
  return typeof fact === 'object' ? fact.slice(0, MOST).map((one) => String(visible(one))) : fact;
}

/** A page can name tens of thousands; nobody reads more, and all of it is kept. */
const MOST = 200;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** From worst to best, for who gives several hosts or records one verdict. */
const order: readonly Verdict[] = [
  'bad',
  'improve',
  'not-measured',
  'not-possible',
  'good',
  'not-applicable',
];

/** The worst of several judgements, the first of equals; what is not applicable only when all are. */
export function worstOf<Reason extends string>(
  judgements: readonly [Judgement<Reason>, ...Judgement<Reason>[]],
): Judgement<Reason> {
  return judgements.reduce((worst, one) =>
    order.indexOf(one.verdict) < order.indexOf(worst.verdict) ? one : worst,
  );
}

/** Whether DNS says that there is no such name, and so nothing below it either (RFC 8020): nothing to judge. */
export function isAbsent({ mail }: Evidence): boolean {
  return mail.mx.outcome === 'no-name';
}
