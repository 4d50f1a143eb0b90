import { z } from 'zod';
import type { Language } from '#platform/language/language.ts';
import { basicsAnswers } from './basics.ts';
import { fieldsOf, MAX_BASICS_NOTE } from './basics-fields.ts';
import { basicsTexts } from './basics.messages.ts';
import type { Statement } from './statement.ts';

/** The answers to the statements of one principle; a statement may be left open. */
export function answersSchema(language: Language, statements: readonly Statement[]) {
  const t = basicsTexts[language].error;
  const answer = z.union([z.enum(basicsAnswers), z.literal('')], t.answer).default('');
  const note = z.string().trim().max(MAX_BASICS_NOTE, t.note(MAX_BASICS_NOTE)).default('');
  return z.object(
    Object.fromEntries<z.ZodType<string>>(
      statements.flatMap(({ id }) => {
        const fields = fieldsOf(id);
        return [
          [fields.answer, answer],
          [fields.note, note],
          [
            fields.was,
            z
              .string()
              .max(MAX_BASICS_NOTE + 100)
              .default(''),
          ],
          [
            fields.settled,
            z
              .string()
              .regex(/^\d{0,15}$/)
              .catch('')
              .default(''),
          ],
        ];
      }),
    ),
  );
}

/** How a colleague sees one statement; without a reason nobody can talk about it. */
export function disagreementSchema(language: Language, statements: readonly Statement[]) {
  const t = basicsTexts[language].error;
  return z.object({
    statement: z.enum(
      statements.map(({ id }) => id),
      t.answer,
    ),
    answer: z.enum(basicsAnswers, t.answer),
    note: z.string(t.reason).trim().min(1, t.reason).max(MAX_BASICS_NOTE, t.note(MAX_BASICS_NOTE)),
  });
}
