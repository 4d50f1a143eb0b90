import { z } from 'zod';
import type { Language } from '#platform/language/language.ts';
import { answerTexts } from './answers.messages.ts';
import { choiceOf, choices, givenBy, isChoice, MAX_NOTE } from './answer.ts';
import type { Indicator } from './instrument.ts';
import type { Given } from './levels.ts';

type Answer = Given & { readonly note: string };

/** The body of one answer that is saved by script; `at` is in milliseconds. */
export const answerBody = z.object({
  choice: z.enum(choices),
  note: z.string().max(MAX_NOTE),
  at: z.number().int().nonnegative(),
});

/** The fields of one indicator on a page of questions; `was` is what the page showed when it was made. */
export const fieldsOf = (indicator: string) => ({
  choice: `choice-${indicator}`,
  note: `note-${indicator}`,
  was: `was-${indicator}`,
});

/** What a page showed of an answer, as one text to compare with. */
export function shownAs(answer: Answer | undefined): string {
  return answer ? `${choiceOf(answer) ?? ''} ${answer.note}`.trim() : '';
}

/** What changed on a page of questions, and what is wrong with it. */
export type PartForm = {
  readonly changed: readonly Answer[];
  readonly errors: Record<string, string>;
};

/**
 * Reads a page of questions. Only what differs from what the page showed counts as given, so that
 * an old page does not put back what was answered elsewhere meanwhile.
 */
export function partForm(
  indicators: readonly Indicator[],
  form: FormData,
  language: Language,
): PartForm {
  const t = answerTexts[language].part.error;
  const errors: Record<string, string> = {};
  const changed = indicators.flatMap(({ id }): Answer[] => {
    const names = fieldsOf(id);
    const choice = form.get(names.choice);
    const note = textIn(form, names.note);
    if (note.length > MAX_NOTE) errors[names.note] = t.noteLong(MAX_NOTE);
    if (!isChoice(choice)) {
      if (note !== '') errors[names.choice] = t.noteAlone;
      return [];
    }
    const answer = { ...givenBy(id, choice), note };
    const isSame = shownAs(answer) === textIn(form, names.was);
    return isSame || names.note in errors ? [] : [answer];
  });
  return { changed, errors };
}

function textIn(form: FormData, name: string): string {
  const value = form.get(name);
  // A form sends line ends as CRLF; script sends them as LF.
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '';
}
