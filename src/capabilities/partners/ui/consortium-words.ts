import type { Language } from '#platform/language/language.ts';
import { consortiumTexts } from '../consortium.messages.ts';
import type { ShownGroup } from '../consortia.public.server.ts';

/** Members are called A, B, C and D: names may not be told. */
export function letterOf(place: number): string {
  return String.fromCharCode(65 + place);
}

/** The one risk of a group, as a sentence. */
export function groupRiskInWords(
  { risk, members }: ShownGroup,
  needs: readonly string[],
  language: Language,
): string {
  const t = consortiumTexts[language].risks;
  switch (risk.kind) {
    case 'leaderless':
      return t.leaderless;
    case 'one-sided':
      return t.oneSided(letterOf(risk.detail));
    case 'uncovered':
      return t.uncovered(needs[risk.detail] ?? '');
    case 'thin':
      return t.thin(needs[risk.detail] ?? '');
    case 'many':
      return t.many(risk.detail);
    case 'depends':
      return members.length === 1 ? t.alone : t.depends;
  }
}
