import { z } from 'zod';
import type { Language } from '#platform/language/language.ts';
import { LONGEST_ANSWER, LONGEST_QUESTION } from './question.ts';
import { questionTexts } from './question.messages.ts';

const ticked = z.preprocess((value) => value === 'yes', z.boolean());

/** A question as it comes in. */
export const questionSchema = (language: Language) => {
  const t = questionTexts[language].error;
  return z.object({
    question: z
      .string(t.question)
      .trim()
      .min(10, t.question)
      .max(LONGEST_QUESTION, t.long(LONGEST_QUESTION)),
    mayBePublic: ticked,
    showsName: ticked,
  });
};

/** An answer as it comes in. */
export const answerSchema = (language: Language) => {
  const t = questionTexts[language].error;
  return z.object({
    answer: z.string(t.answer).trim().min(1, t.answer).max(LONGEST_ANSWER, t.long(LONGEST_ANSWER)),
  });
};
