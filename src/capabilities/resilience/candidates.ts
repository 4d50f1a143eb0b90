import { keyOf, type Action } from './action.ts';
import type { Candidate } from './action-list.ts';
import type { Check } from './check.ts';
import type { Finding } from './measurement.ts';
import { foundIn } from './told.ts';

/** What was found about one domain, and when each check was last looked at. */
export type Found = {
  readonly domain: string;
  readonly findings: readonly Finding[];
  readonly seenAt: (check: string) => Date;
};

/** The action that mends what a check found, in one language. */
export function actionFor(
  check: Check,
  finding: Finding,
  domain: string,
  language: 'nl' | 'en',
  now: number,
): Action {
  const { impact, minutes, fixer, sources, texts } = check;
  const paste = check.paste?.(domain, finding, now);
  const origin = { from: 'check', check: check.id, domain } as const;
  return {
    ...{ key: keyOf(origin), origin, impact, minutes, fixer, sources },
    title: texts[language].action,
    why: texts[language].why,
    found: foundIn(check, finding, language),
    ...(paste && { paste }),
  };
}

/** All that can be done about what was found; what counts for nothing is advice, and no action. */
export function candidatesOf(
  checks: readonly Check[],
  found: readonly Found[],
  language: 'nl' | 'en',
  now: number,
): Candidate[] {
  const known = new Map(checks.map((check) => [check.id, check]));
  return found.flatMap(({ domain, findings, seenAt }) =>
    findings.flatMap((finding) => {
      const check = known.get(finding.check);
      const isBad = finding.verdict === 'bad';
      if (!check || check.weight === 0 || (!isBad && finding.verdict !== 'improve')) return [];
      const action = actionFor(check, finding, domain, language, now);
      return [{ ...action, isBad, seenAt: seenAt(check.id) }];
    }),
  );
}

/** When each check was last looked at, by the measurements of a domain, newest first. */
export function lastSeen(
  measurements: readonly { readonly of: string; readonly endedAt: Date | null }[],
): (check: string) => Date {
  const times = new Map<string, Date>();
  for (const { of, endedAt } of measurements) if (endedAt && !times.has(of)) times.set(of, endedAt);
  const beginning = new Date(0);
  return (check) => {
    const [all, one] = [times.get('all') ?? beginning, times.get(check) ?? beginning];
    return one > all ? one : all;
  };
}
