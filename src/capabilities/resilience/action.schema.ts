import { z } from 'zod';
import type { Language } from '#platform/language/language.ts';
import { actionStates } from './action.ts';
import { addDays, isDay } from './action-day.ts';
import { actionTexts } from './action.messages.ts';

const MAX_NOTE = 1_000;
/** Whoever puts something off for longer has decided not to do it. */
const MAX_DAYS = 731;

/** What a director says of an action. */
export function sayingSchema(language: Language, today: string) {
  const t = actionTexts[language].error;
  return z
    .object({
      state: z.enum(actionStates, t.state),
      until: z.string().trim().max(20, t.until).default(''),
      note: z.string().trim().max(MAX_NOTE, t.note(MAX_NOTE)).default(''),
    })
    .superRefine(({ state, until, note }, context) => {
      const wrong = (path: string, message: string) =>
        context.addIssue({ code: 'custom', path: [path], message });
      if (state === 'not-possible' && note === '') wrong('note', t.noteNeeded);
      if (state !== 'later') return;
      if (!isDay(until) || until <= today) wrong('until', t.until);
      else if (until > addDays(today, MAX_DAYS)) wrong('until', t.untilFar);
    })
    .transform(({ state, until, note }) => ({
      ...{ state, note },
      until: state === 'later' ? until : null,
    }));
}

/** The gap that a step is made for. */
export function gapChoiceSchema(language: Language) {
  const t = actionTexts[language].error;
  return z.object({ gap: z.uuid(t.gap) });
}
