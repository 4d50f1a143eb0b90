import { membersOf, type Membership } from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import type { Values } from '#platform/http/form.ts';
import { notFound } from '#platform/http/refuse.ts';
import { measuredAt, sourceKey, sourcesOf } from './candidates.store.server.ts';
import { dayOf } from './day.ts';
import { aboutKey, candidates, mayOpenAnother, usualTargetDate } from './gap.ts';
import { isId } from './gaps.schema.ts';
import { gapOf, gapsOf } from './gaps.store.server.ts';
import { parts } from './instrument.ts';
import { planOf } from './plan.store.server.ts';
import { shownCheck } from './step-check.store.server.ts';
import { lastDueDay } from './step.ts';
import { stepOf, stepsOf } from './steps.store.server.ts';

export { gapsOf } from './gaps.store.server.ts';

type Asked = { readonly from: string | null; readonly about: string | null };

/** What gaps can be chosen from: the result that was asked for, or else the latest. */
export async function candidatesFor(
  membership: Membership,
  { from, about }: Asked,
  now: Date,
  db = database(),
) {
  const [gaps, found] = [await gapsOf(db, membership), await sourcesOf(db, membership)];
  const sources = found.map((one) => ({ ...one, key: sourceKey(one) }));
  const source = from ? sources.find(({ key }) => key === from) : sources[0];
  if (from && !source) return notFound();
  const choice = source ? candidates(await measuredAt(db, membership, source)) : [];
  const open = gaps.filter(({ closedAt }) => !closedAt);
  return {
    sources,
    source: source ?? null,
    candidates: choice,
    about: choice.find((one) => aboutKey(one) === about) ?? null,
    chosen: open.map(aboutKey),
    full: !mayOpenAnother(open.length),
    date: usualTargetDate(dayOf(now)),
  };
}

/** The plan as its page shows it; `removed` names a step that can be put back. */
export async function planFor(
  membership: Membership,
  removed: string | null,
  now: Date,
  db = database(),
) {
  const lost = removed !== null && isId(removed) ? removed : undefined;
  return { today: dayOf(now), plan: await planOf(db, membership, lost) };
}

/** One gap with its steps; undefined when it is not the organisation's. */
export async function plannedGap(membership: Membership, id: string, now: Date, db = database()) {
  const gap = isId(id) ? await gapOf(db, membership, id) : undefined;
  if (!gap) return undefined;
  const steps = (await stepsOf(db, membership)).filter(({ gapId }) => gapId === id);
  return { today: dayOf(now), gap: { ...gap, steps } };
}

/** An empty step for a gap, with what is usual filled in; undefined when it is not the organisation's. */
export async function newStepFor(
  membership: Membership,
  id: string,
  part: string | null,
  now: Date,
  db = database(),
) {
  const gap = isId(id) ? await gapOf(db, membership, id) : undefined;
  if (!gap) return undefined;
  const startsOn = dayOf(now);
  const values: Values = {
    startsOn,
    dueOn: lastDueDay(startsOn),
    owner: membership.userId,
    parts: parts.filter((one) => one === part),
  };
  return { gap, owners: await ownersIn(membership, db), values };
}

/** One step, its gap, and who may own it; undefined when it is not the organisation's. */
export async function plannedStep(membership: Membership, id: string, now: Date, db = database()) {
  const step = isId(id) ? await stepOf(db, membership, id) : undefined;
  const gap = step && (await gapOf(db, membership, step.gapId));
  if (!gap) return undefined;
  return { today: dayOf(now), gap, step, owners: await ownersIn(membership, db) };
}

/** The check behind a token, as its page shows it. */
export async function checkFor(token: string, now: Date, db = database()) {
  return (await shownCheck(db, token, now)) ?? notFound();
}

async function ownersIn(membership: Membership, db: ReturnType<typeof database>) {
  return (await membersOf(db, membership)).map(({ userId, name }) => ({ id: userId, name }));
}
