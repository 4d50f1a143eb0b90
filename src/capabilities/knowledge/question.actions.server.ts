import { database } from '#platform/database/database.server.ts';
import { rejected, rejectedBy, valuesOf, type FormResult } from '#platform/http/form.ts';
import { forbidden, notFound, signedIn } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { doWith } from './answer.store.server.ts';
import { readIn, wordsIn } from './entry.ts';
import { ENTRY_PER_DAY, OPEN_PER_ENTRY, QUESTIONS_PER_DAY, type QuestionDeed } from './question.ts';
import { tellAnswer, tellQuestion, tellReport } from './question-letters.store.server.ts';
import { questionTexts } from './question.messages.ts';
import { answerSchema, questionSchema } from './question.schema.ts';
import { keepQuestion, questionFor, type HeldQuestion } from './question.store.server.ts';
import { readableEntry } from './reading.public.server.ts';

type Params = Record<string, string>;

const limits = { day: QUESTIONS_PER_DAY, open: OPEN_PER_ENTRY, entry: ENTRY_PER_DAY } as const;

/** Asks the contact of an entry something. */
export async function askQuestion(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const person = signedIn(visit);
  const { language, now, origin } = visit;
  const entry = await readableEntry(visit, params.entry ?? '', db);
  const t = questionTexts[language].error;
  const parsed = questionSchema(language).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  const { contact } = entry;
  if (!contact) return rejected({ question: t.nobody }, form);
  const kept = await db.transaction(async (tx) => {
    const made = await keepQuestion(tx, person, entry, { ...parsed.data, language }, now);
    if ('refusal' in made) return made;
    const about = {
      ...{ id: made.id, question: parsed.data.question, organisationId: entry.organisation.id },
      title: wordsIn(entry.content, readIn(entry.content, language)).title,
      ...{ askerId: person.id, askerName: person.name },
    };
    await tellQuestion(tx, about, contact.userId, origin);
    return made;
  });
  if ('id' in kept) return { to: `/knowledge/questions/${kept.id}?done=asked` };
  const why = kept.refusal === 'entry' ? t.entry : t[kept.refusal](limits[kept.refusal]);
  return rejected({ question: why }, form);
}

/** The question in the address, for one of its two sides. */
export async function heldQuestion(
  visit: Visit,
  params: Params,
  db = database(),
): Promise<HeldQuestion> {
  const person = signedIn(visit);
  return (await questionFor(db, person, params.question ?? '', visit.language)) ?? notFound();
}

/** Answers a question, or makes the answer better; the asker gets it by mail. */
export async function answerQuestion(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const found = await heldQuestion(visit, params, db);
  const t = questionTexts[visit.language].error;
  if (found.side !== 'answerer') forbidden(t.notYours);
  const parsed = answerSchema(visit.language).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  const { answer } = parsed.data;
  const { id } = signedIn(visit);
  const isDone = await db.transaction(async (tx) => {
    if (!(await doWith(tx, found, 'answer', id, visit.now, answer))) return false;
    await tellAnswer(tx, found, answer, visit.origin);
    return true;
  });
  if (!isDone) return rejected({ form: t.notNow }, form);
  return { to: `/knowledge/questions/${found.id}?done=answered` };
}

/** Makes the action of a button that does one thing with a question. */
function button(deed: Exclude<QuestionDeed, 'answer'>, done: string, isFor?: HeldQuestion['side']) {
  return async (
    visit: Visit,
    form: FormData,
    params: Params,
    db = database(),
  ): Promise<FormResult> => {
    const found = await heldQuestion(visit, params, db);
    const t = questionTexts[visit.language].error;
    if (isFor && found.side !== isFor) forbidden(t.notYours);
    const { id } = signedIn(visit);
    const isDone = await db.transaction(async (tx) => {
      if (!(await doWith(tx, found, deed, id, visit.now))) return false;
      if (deed === 'report') await tellReport(tx, found, visit.origin);
      return true;
    });
    if (!isDone) return rejected({ form: t.notNow }, form);
    return { to: `/knowledge/questions/${found.id}?done=${done}` };
  };
}

/** Makes question and answer a part of the entry, which the asker allowed. */
export const publishQuestion = button('publish', 'published', 'answerer');
/** Takes them away again; both sides can. */
export const unpublishQuestion = button('unpublish', 'unpublished');
/** The asker allows that it becomes public, or not any more. */
export const changeConsent = button('consent', 'changed', 'asker');
export const closeQuestion = button('close', 'closed');
export const reportQuestion = button('report', 'reported');
