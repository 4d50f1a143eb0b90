import { database } from '#platform/database/database.server.ts';
import { rejected, rejectedBy, valuesOf, type FormResult } from '#platform/http/form.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { conversationTexts } from './conversation.messages.ts';
import { indicatorsOf } from './instrument.ts';
import { instrumentOf } from './instruments.ts';
import { listForm, outcomeSchema } from './outcomes.schema.ts';
import { decide, outcomesOf, type Outcome } from './outcomes.store.server.ts';
import { scanFor } from './public.server.ts';
import { teamViewOf } from './responses.store.server.ts';

type Params = Record<string, string>;

const nameOf = (outcome: Outcome | undefined, somebody: string) => outcome?.decidedBy ?? somebody;

/** Writes down what the team agreed on one indicator, and goes to the next talking point. */
export async function decideOne(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { membership, scan } = await scanFor(visit, params, db);
  const indicators = indicatorsOf(instrumentOf(scan), scan.layer);
  const indicator = indicators.find(({ id }) => id === params.indicator)?.id ?? notFound();
  const parsed = outcomeSchema(visit.language).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  const t = conversationTexts[visit.language];
  const decided = await db.transaction((tx) =>
    decide(tx, membership, scan, [{ ...parsed.data, indicator }], visit.now),
  );
  if (decided === 'not-in-conversation') return rejected({ form: t.error.closed }, form);
  const [conflict] = decided.conflicts;
  if (conflict) {
    const name = nameOf(conflict, t.point.somebody);
    return rejected({ form: t.error.conflict(name) }, form);
  }
  const { points } = await teamViewOf(db, scan);
  const next = points[points.findIndex((point) => point.indicator.id === indicator) + 1];
  const home = `/organisations/${membership.slug}/scans/${scan.id}/conversation`;
  const isPoint = points.some((point) => point.indicator.id === indicator);
  return { to: isPoint && next ? `${home}/${next.indicator.id}` : home };
}

/** Writes down the outcomes of the list that were chosen, in one go. */
export async function decideList(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { membership, scan } = await scanFor(visit, params, db);
  const indicators = indicatorsOf(instrumentOf(scan), scan.layer).map(({ id }) => id);
  const t = conversationTexts[visit.language];
  const standing = new Map((await outcomesOf(db, scan)).map((one) => [one.indicator, one]));
  const decisions = listForm(indicators, form, standing);
  if (decisions.length === 0) return rejected({ form: t.error.nothing }, form);
  const decided = await db.transaction((tx) => decide(tx, membership, scan, decisions, visit.now));
  if (decided === 'not-in-conversation') return rejected({ form: t.error.closed }, form);
  const errors = decided.conflicts.map((one) => [
    `choice-${one.indicator}`,
    t.error.conflict(nameOf(one, t.point.somebody)),
  ]);
  if (errors.length > 0) return rejected(Object.fromEntries(errors), form);
  return { to: `/organisations/${membership.slug}/scans/${scan.id}/conversation` };
}
