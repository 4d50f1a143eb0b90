import { z } from 'zod';
import { brokerOf, type Brokership } from '#capabilities/organisations/public.server.ts';
import { database, type Database } from '#platform/database/database.server.ts';
import { rejected, rejectedBy, valuesOf, type FormResult } from '#platform/http/form.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { noteSchema } from './card-review.schema.ts';
import { deskCareTexts } from './desk-care.messages.ts';
import { lessonSchema, outcomeSchema, passingSchema } from './desk-care.schema.ts';
import {
  handleReport,
  learnFrom,
  letPass,
  takeOver,
  tellAlive,
  tellOutcome,
  type Cared,
} from './desk-care.store.server.ts';
import { introductionAtDesk, type DeskIntroduction } from './desk-introduction.store.server.ts';
import { namesAreTold } from './introduction.ts';
import { gateOf } from './learning.store.server.ts';
import { namedIn } from './naming.store.server.ts';
import { removeNote, writeNote } from './note.store.server.ts';
import { proposalTexts } from './proposal.messages.ts';

type Params = Record<string, string>;
type Here = {
  readonly broker: Brokership;
  readonly introduction: DeskIntroduction;
  readonly to: (told: string) => { readonly to: string };
};

async function introductionHere(visit: Visit, params: Params, db: Database): Promise<Here> {
  const broker = await brokerOf(visit, params.organisation ?? '', db);
  const found = await introductionAtDesk(db, broker, params.introduction, visit.now);
  const introduction = found ?? notFound();
  const path = `/organisations/${broker.slug}/desk/introductions/${introduction.id}`;
  return { broker, introduction, to: (told) => ({ to: `${path}?told=${told}` }) };
}

function resultOf(cared: Cared, done: { to: string }, visit: Visit, form: FormData): FormResult {
  if (cared === 'done') return done;
  return rejected({ form: deskCareTexts[visit.language].error[cared] }, form);
}

/** A broker takes care of an introduction from now on. */
export async function takeOverAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { broker, introduction, to } = await introductionHere(visit, params, db);
  const cared = await takeOver(db, broker, introduction, visit.now);
  return resultOf(cared, to('taken'), visit, form);
}

/** A broker spoke to one of the two. */
export async function tellAliveAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { broker, introduction, to } = await introductionHere(visit, params, db);
  const cared = await tellAlive(db, broker, introduction, visit.now);
  return resultOf(cared, to('alive'), visit, form);
}

/** A broker tells what became of an introduction. */
export async function tellOutcomeAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { broker, introduction, to } = await introductionHere(visit, params, db);
  const parsed = outcomeSchema(visit.language).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  const cared = await tellOutcome(db, broker, introduction, parsed.data, visit.now);
  return resultOf(cared, to('outcome'), visit, form);
}

/** A broker lets an organisation of the own desk learn from its no: the next time it is not asked. */
export async function learnAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { broker, introduction, to } = await introductionHere(visit, params, db);
  const { now, language } = visit;
  const parsed = lessonSchema(language, now).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  const { card, reason, until } = parsed.data;
  const mine = introduction.sides.find((side) => side.cardId === card);
  const other = introduction.sides.find((side) => side.cardId !== card);
  if (!mine?.ours || mine.answer !== 'no' || !other) return notFound();
  const { organisationId } = mine;
  const note = mine.card?.content.title ?? '';
  const lesson = { organisationId, otherId: other.organisationId, reason, until, note };
  const gate = await gateOf(db, lesson, now);
  if (!gate) return rejected({ reason: proposalTexts[language].error.learnReason }, form);
  const cared = await learnFrom(db, broker, introduction, { lesson, gate }, now);
  return resultOf(cared, to('learnt'), visit, form);
}

/** A broker has looked into a report. */
export async function handleReportAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { broker, introduction, to } = await introductionHere(visit, params, db);
  const parsed = z.object({ card: z.uuid() }).safeParse(valuesOf(form));
  if (!parsed.success) return notFound();
  const cared = await handleReport(db, broker, introduction, parsed.data.card, visit.now);
  return resultOf(cared, to('handled'), visit, form);
}

/** A broker lets a question or an answer pass, without names, or holds it back. */
export async function letPassAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { broker, introduction, to } = await introductionHere(visit, params, db);
  const parsed = passingSchema(visit.language).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  const { question, what, hold } = parsed.data;
  const text = hold === undefined ? parsed.data.text : '';
  const { sides } = introduction;
  const told = namesAreTold({ ...introduction, answers: sides.map(({ answer }) => answer) });
  const organisations = told ? [] : sides.map(({ organisationId }) => organisationId);
  const name = await namedIn(db, organisations, text);
  if (name) return rejected({ text: deskCareTexts[visit.language].error.names(name) }, form);
  const passing = { questionId: question, what, text };
  const cared = await letPass(db, broker, introduction, passing, visit);
  return resultOf(cared, to(text === '' ? 'held' : 'passed'), visit, form);
}

/** A broker writes a note about an introduction for the colleagues. */
export async function noteOnIntroductionAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { broker, introduction, to } = await introductionHere(visit, params, db);
  const parsed = noteSchema(visit.language).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  const about = { about: 'introduction', id: introduction.id } as const;
  await writeNote(db, broker, about, parsed.data.text, visit.now);
  return to('noted');
}

/** A broker removes a note about an introduction that they wrote themselves. */
export async function removeIntroductionNoteAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { broker, introduction, to } = await introductionHere(visit, params, db);
  const parsed = z.object({ note: z.uuid() }).safeParse(valuesOf(form));
  if (!parsed.success) return notFound();
  const about = { about: 'introduction', id: introduction.id } as const;
  if (!(await removeNote(db, broker, about, parsed.data.note, visit.now))) return notFound();
  return to('unnoted');
}
