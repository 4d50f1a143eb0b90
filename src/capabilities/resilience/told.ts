import type { Check } from './check.ts';
import type { Finding } from './measurement.ts';

/** What a check found, in one sentence; a reason that is not known any more has none. */
export function foundOf({ texts }: Check, finding: Finding, language: 'nl' | 'en'): string {
  const said = texts[language].found[finding.reason];
  return typeof said === 'function' ? said(finding.facts) : (said ?? '');
}
