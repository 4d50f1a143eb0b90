import type { Check, Judgement, Verdict } from './check.ts';
import type { Evidence } from './evidence.ts';

/** What one check said about a domain; kept, and told later in any language. */
export type Finding = Judgement & { readonly check: string };

/** What all checks say about the evidence, in their order. */
export function findingsOf(checks: readonly Check[], evidence: Evidence): Finding[] {
  return checks.map(({ id, judge }) => ({ check: id, ...judge(evidence) }));
}

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
