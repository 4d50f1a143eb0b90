import type { Check, Verdict } from './check.ts';
import type { Finding } from './measurement.ts';
import type { Counted } from './score.ts';

/** What a finding says, in one sentence. */
export function foundIn(check: Check, { reason, facts }: Finding, language: 'nl' | 'en'): string {
  const said = check.texts[language].found[reason];
  if (said === undefined) return '';
  return typeof said === 'string' ? said : said(facts);
}

/** The findings with what their checks weigh; one of a check that no longer exists does not count. */
export function countedOf(checks: readonly Check[], findings: readonly Finding[]): Counted[] {
  const known = new Map(checks.map((one) => [one.id, one]));
  return findings.flatMap(({ check, verdict }) => {
    const found = known.get(check);
    return found ? [{ category: found.category, weight: found.weight, verdict }] : [];
  });
}

const worst: readonly Verdict[] = ['bad', 'improve', 'good'];

/** The worst verdict that counts; undefined when nothing could be judged. */
export function worstVerdict(counted: readonly Counted[]): Verdict | undefined {
  return worst.find((verdict) => counted.some((one) => one.weight > 0 && one.verdict === verdict));
}
