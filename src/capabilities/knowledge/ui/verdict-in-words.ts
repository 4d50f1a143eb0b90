import type { wheelCheckTexts } from '../wheel-check.messages.ts';
import type { Answered } from '../wheel-check.public.server.ts';

/** The verdict as the title of a page, with one sentence under it. */
export function verdictInWords(
  { verdict, shown, progress }: Pick<Answered, 'verdict' | 'shown' | 'progress'>,
  t: (typeof wheelCheckTexts)['nl'],
): { title: string; lead: string } {
  if (progress === 0) return { title: t.verdict.unknown, lead: t.lead.unknown };
  const many = shown.filter(({ strength }) => strength === verdict).length;
  const lead = verdict === 'not' ? t.lead.not : t.lead[verdict](many);
  return { title: t.verdict[verdict], lead };
}
