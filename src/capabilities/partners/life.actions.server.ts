import { database } from '#platform/database/database.server.ts';
import { rejected, rejectedBy, valuesOf, type FormResult } from '#platform/http/form.ts';
import { forbidden } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import {
  changeVisibility,
  renewCard,
  restoreCard,
  withdrawCard,
} from './card-life.store.server.ts';
import { visibilitySchema, withdrawalSchema } from './card.schema.ts';
import { mayDecide } from './card-state.ts';
import { cardOfMember } from './cards.public.server.ts';
import { isCertain, type Trace } from './identifying.ts';
import { recallCard, submitCard } from './submission.store.server.ts';
import { writingTexts } from './writing.messages.ts';

type Params = Record<string, string>;
type Db = ReturnType<typeof database>;

/** Hands a card to the brokers. */
export async function submitAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { membership, card, to } = await cardToDecideOn(visit, params, db);
  const t = writingTexts[visit.language].error;
  const done = await submitCard(db, membership, card, visit.now);
  if (done.outcome === 'submitted') return { to: `${to}?submitted` };
  if (done.outcome === 'missing') return rejected({ form: t.missing }, form);
  if (done.outcome === 'identifying')
    return rejected({ form: t.identifying(certainWords(done.traces)) }, form);
  return rejected({ form: t.nothing }, form);
}

/** Takes a card back from the brokers. */
export async function recallAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { membership, card, to } = await cardToDecideOn(visit, params, db);
  const done = await recallCard(db, membership, card, visit.now);
  return done ? { to: `${to}?recalled` } : notNow(visit, form);
}

/** Keeps a card in the market, or brings it back, for three months. */
export async function renewAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { membership, card, to } = await cardToDecideOn(visit, params, db);
  const done = await renewCard(db, membership, card, visit.now);
  return done ? { to: `${to}?renewed` } : notNow(visit, form);
}

/** Takes a card from the market, with a reason; or puts a draft away. */
export async function withdrawAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { membership, card, to } = await cardToDecideOn(visit, params, db);
  const parsed = withdrawalSchema(visit.language).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  const { reason } = parsed.data;
  if (card.content && reason === '')
    return rejected({ reason: writingTexts[visit.language].error.reason }, form);
  const done = await withdrawCard(db, membership, card, reason, visit.now);
  return done ? { to: `${to}?withdrawn` } : notNow(visit, form);
}

/** Puts back what was withdrawn. */
export async function restoreAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { membership, card, to } = await cardToDecideOn(visit, params, db);
  const done = await restoreCard(db, membership, card, visit.now);
  return done ? { to: `${to}?restored` } : notNow(visit, form);
}

/** Changes who may see a card, and who hears what happens with it. */
export async function visibilityAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { membership, card, to } = await cardToDecideOn(visit, params, db);
  const parsed = visibilitySchema(visit.language).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  const t = writingTexts[visit.language].error;
  const done = await changeVisibility(db, membership, card, parsed.data, visit.now);
  if (done.outcome === 'saved') return { to: `${to}?saved` };
  if (done.outcome === 'nobody') return rejected({ contactId: t.nobody }, form);
  if (done.outcome === 'identifying')
    return rejected({ visibility: t.identifying(certainWords(done.traces)) }, form);
  return notNow(visit, form);
}

/** The card in the address, for somebody who may decide about it: its contact, or a director. */
async function cardToDecideOn(visit: Visit, params: Params, db: Db) {
  const { membership, card } = await cardOfMember(visit, params, db);
  if (!mayDecide(membership, card)) forbidden(writingTexts[visit.language].error.notContact);
  return { membership, card, to: `/organisations/${membership.slug}/cards/${card.id}` };
}

const certainWords = (traces: readonly Trace[]) => traces.find(isCertain)?.words ?? '';

const notNow = (visit: Visit, form: FormData) =>
  rejected({ form: writingTexts[visit.language].error.notNow }, form);
