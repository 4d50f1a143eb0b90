import { brokerOf, type Brokership } from '#capabilities/organisations/public.server.ts';
import { database, type Database } from '#platform/database/database.server.ts';
import { rejected, rejectedBy, valuesOf, type FormResult } from '#platform/http/form.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { pairAtDesk, type DeskPair } from './desk-pair.store.server.ts';
import { gateOf, keepLesson } from './learning.store.server.ts';
import { namedIn } from './naming.store.server.ts';
import { proposalTexts } from './proposal.messages.ts';
import { learningSchema, pairSchema, proposalSchema } from './proposal.schema.ts';
import { bringBack, proposePair, setPairAside } from './proposal.store.server.ts';

type Params = Record<string, string>;
type Here = {
  readonly broker: Brokership;
  readonly pair: DeskPair;
  readonly ids: readonly [string, string];
  readonly path: string;
};

/** The pair of the form, for a broker of one of the two; nobody else learns that it exists. */
async function pairHere(visit: Visit, form: FormData, params: Params, db: Database): Promise<Here> {
  const broker = await brokerOf(visit, params.organisation ?? '', db);
  const parsed = pairSchema.safeParse(valuesOf(form));
  if (!parsed.success) return notFound();
  const { one, other } = parsed.data;
  const pair = (await pairAtDesk(db, broker, [one, other], visit.now)) ?? notFound();
  return { broker, pair, ids: [one, other], path: `/organisations/${broker.slug}/desk` };
}

/** A broker proposes two cards to each other. */
export async function proposeAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { broker, pair, path } = await pairHere(visit, form, params, db);
  const t = proposalTexts[visit.language].error;
  const parsed = proposalSchema(visit.language).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  const name = await namedIn(db, pair.organisationIds, parsed.data.words);
  if (name) return rejected({ words: t.names(name) }, form);
  const how = { ...parsed.data, origin: visit.origin };
  const proposed = await proposePair(db, broker, pair, how, visit.now);
  if ('refused' in proposed) return rejected({ form: t[proposed.refused] }, form);
  return { to: `${path}/introductions/${proposed.id}?told=proposed` };
}

/** A broker sets a pair aside, and may let one of the two organisations learn from it. */
export async function setAsideAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { broker, pair, ids, path } = await pairHere(visit, form, params, db);
  const { now, language } = visit;
  const t = proposalTexts[language].error;
  if (pair.right === 'no') return rejected({ form: t.own }, form);
  const parsed = learningSchema(language, now).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  const { reason, words, learn, until } = parsed.data;
  const side = ids.findIndex((id) => id === learn);
  // Only for an organisation of this desk can its broker say what it does not want.
  if (learn !== null && !pair.ours[side]) return notFound();
  const [organisationId, otherId] =
    side === 1 ? [pair.organisationIds[1], pair.organisationIds[0]] : pair.organisationIds;
  const note = pair.cards[side]?.content.title ?? '';
  const lesson = { organisationId, otherId, reason, until, note };
  const gate = learn === null ? null : await gateOf(db, lesson, now);
  if (gate === undefined) return rejected({ learn: t.learnReason }, form);
  await db.transaction(async (tx) => {
    await setPairAside(tx, broker, ids, { reason, words }, now);
    if (gate) await keepLesson(tx, broker, gate, lesson, now);
  });
  const told = learn === null ? 'aside' : 'learnt';
  return { to: `${path}/match?one=${ids[0]}&other=${ids[1]}&told=${told}` };
}

/** A broker brings a pair back among the proposals. */
export async function bringBackAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { broker, ids, path } = await pairHere(visit, form, params, db);
  if (!(await bringBack(db, broker, ids, visit.now))) return notFound();
  return { to: `${path}/match?one=${ids[0]}&other=${ids[1]}&told=back` };
}
