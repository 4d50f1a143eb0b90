import { z } from 'zod';
import { brokerOf, type Brokership } from '#capabilities/organisations/public.server.ts';
import { database, type Database } from '#platform/database/database.server.ts';
import { rejected, rejectedBy, valuesOf, type FormResult } from '#platform/http/form.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { cardReviewTexts } from './card-review.messages.ts';
import { cardJudgementSchema, noteSchema } from './card-review.schema.ts';
import { cardForBroker, judgeCard } from './card-review.store.server.ts';
import { removeNote, writeNote } from './note.store.server.ts';

type Params = Record<string, string>;

async function cardAtDesk(
  visit: Visit,
  params: Params,
  db: Database,
): Promise<{ broker: Brokership; id: string; path: string }> {
  const broker = await brokerOf(visit, params.organisation ?? '', db);
  const { id } = (await cardForBroker(db, broker, params.card, visit.now)) ?? notFound();
  return { broker, id, path: `/organisations/${broker.slug}/desk` };
}

/** A broker approves a card, asks something back, or declines it. */
export async function judgeCardAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { broker, id, path } = await cardAtDesk(visit, params, db);
  const parsed = cardJudgementSchema(visit.language).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  const { origin, now, language } = visit;
  const judged = await judgeCard(db, broker, { id }, { ...parsed.data, origin }, now);
  if (judged !== 'done') return rejected({ form: cardReviewTexts[language].refused[judged] }, form);
  return { to: `${path}?${parsed.data.verdict}=${id}` };
}

/** A broker writes a note about a card for the colleagues. */
export async function noteOnCardAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { broker, id, path } = await cardAtDesk(visit, params, db);
  const parsed = noteSchema(visit.language).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  await writeNote(db, broker, { about: 'card', id }, parsed.data.text, visit.now);
  return { to: `${path}/cards/${id}?noted#notes` };
}

/** A broker removes a note that they wrote themselves. */
export async function removeCardNoteAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { broker, id, path } = await cardAtDesk(visit, params, db);
  const parsed = z.object({ note: z.uuid() }).safeParse(valuesOf(form));
  if (!parsed.success) return notFound();
  const gone = await removeNote(db, broker, { about: 'card', id }, parsed.data.note, visit.now);
  if (!gone) return notFound();
  return { to: `${path}/cards/${id}?unnoted#notes` };
}
