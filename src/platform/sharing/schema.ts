import { z } from 'zod';
import { languages, type Language } from '../language/language.ts';
import { SHARE_DAYS, type ShareDays } from './share.ts';
import { shareTexts } from './messages.ts';

/** What a director chooses for a new link. */
export const shareSchema = (language: Language) => {
  const t = shareTexts[language];
  const days = z
    .enum(SHARE_DAYS.map(String) as [string, ...string[]], t.errorDays)
    .transform((value) => Number(value) as ShareDays);
  return z.object({ days, language: z.enum(languages, t.errorLanguage) });
};
