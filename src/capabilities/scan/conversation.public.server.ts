import { isDirector } from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { indicatorsOf } from './instrument.ts';
import { instrumentOf } from './instruments.ts';
import { changedTooFew } from './confidential.ts';
import { outcomesOf } from './outcomes.store.server.ts';
import { scanFor } from './public.server.ts';
import { changedSinceReopening, teamViewOf } from './responses.store.server.ts';

type Params = Record<string, string>;

/** What the team may know, for the pages of talking points and conversation. */
export async function teamPage(visit: Visit, params: Params, db = database()) {
  const { membership, scan } = await scanFor(visit, params, db);
  const instrument = instrumentOf(scan);
  const view = await teamViewOf(db, scan);
  const indicators = indicatorsOf(instrument, scan.layer);
  const outcomes = new Map((await outcomesOf(db, scan)).map((one) => [one.indicator, one]));
  const isPoint = new Set(view.points.map(({ indicator }) => indicator.id));
  return {
    home: `/organisations/${membership.slug}/scans/${scan.id}`,
    directs: isDirector(membership),
    scan,
    instrument,
    view,
    tooFewChanged: changedTooFew(await changedSinceReopening(db, scan)),
    outcomes,
    indicators,
    rest: indicators.filter(({ id }) => !isPoint.has(id)),
  };
}

/** One indicator in the conversation, with what stands before and after it. */
export async function conversationPage(visit: Visit, params: Params, db = database()) {
  const page = await teamPage(visit, params, db);
  const indicator = page.indicators.find(({ id }) => id === params.indicator) ?? notFound();
  const { points } = page.view;
  const at = points.findIndex((one) => one.indicator.id === indicator.id);
  return {
    ...page,
    indicator,
    at,
    point: points[at],
    previous: at > 0 ? points[at - 1]?.indicator.id : undefined,
    next: at >= 0 ? points[at + 1]?.indicator.id : undefined,
    outcome: page.outcomes.get(indicator.id),
  };
}

/** What the pages of talking points and conversation are drawn from. */
export type TeamPageData = Awaited<ReturnType<typeof teamPage>>;
