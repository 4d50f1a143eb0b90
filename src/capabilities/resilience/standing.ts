import type { Check } from './check.ts';
import type { Finding } from './measurement.ts';
import { scoreOf, type Score } from './score.ts';
import { countedOf } from './told.ts';

/**
 * The findings with what the organisation said: a check that its supplier does not offer is not possible,
 * as long as it is not good.
 */
export function withNotPossible(
  findings: readonly Finding[],
  notPossible: ReadonlySet<string>,
): Finding[] {
  return findings.map((finding) =>
    notPossible.has(finding.check) && (finding.verdict === 'bad' || finding.verdict === 'improve')
      ? { ...finding, verdict: 'not-possible' }
      : finding,
  );
}

/** The score of findings; a check that is not there any more does not count. */
export function scoreOfFindings(checks: readonly Check[], findings: readonly Finding[]): Score {
  return scoreOf(countedOf(checks, findings));
}
