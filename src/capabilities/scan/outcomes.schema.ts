import { z } from 'zod';
import type { Language } from '#platform/language/language.ts';
import { choices, isChoice } from './answer.ts';
import { conversationTexts } from './conversation.messages.ts';
import { MAX_AGREED } from './outcome.ts';
import type { ToDecide } from './outcomes.store.server.ts';

/** The moment (ms) of the outcome that the page showed; empty when there was none. */
const seen = z
  .string()
  .regex(/^\d{0,15}$/)
  .default('')
  .transform((text) => (text === '' ? null : Number(text)))
  .catch(null);

/** The form of one talking point: where the team stands, what was agreed, and who differs. */
export function outcomeSchema(language: Language) {
  const t = conversationTexts[language].error;
  const words = z
    .string()
    .default('')
    .transform((text) => text.replaceAll('\r\n', '\n').trim())
    .pipe(z.string().max(MAX_AGREED, t.long(MAX_AGREED)));
  return z.object({ choice: z.enum(choices, t.choice), agreed: words, dissent: words, seen });
}

/** What was chosen in the list; what stays open is left out, and words stay as they were. */
export function listForm(
  indicators: readonly string[],
  form: FormData,
  standing: ReadonlyMap<string, { readonly agreed: string; readonly dissent: string }>,
): ToDecide[] {
  return indicators.flatMap((indicator): ToDecide[] => {
    const choice = form.get(`choice-${indicator}`);
    if (!isChoice(choice)) return [];
    const { agreed, dissent } = standing.get(indicator) ?? { agreed: '', dissent: '' };
    const shown = seen.parse(form.get(`seen-${indicator}`) ?? '');
    return [{ indicator, choice, agreed, dissent, seen: shown }];
  });
}
