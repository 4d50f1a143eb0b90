import { memberOf } from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import type { Visit } from '#platform/http/visit.ts';
import { cardsOf } from './cards.store.server.ts';
import { counterparts } from './counterpart.ts';
import { keepShown } from './exposure.store.server.ts';
import { crossingIn } from './matches.public.server.ts';
import { matchesOf } from './matches.store.server.ts';

type Params = Readonly<Record<string, string | undefined>>;

/** Cards of one organisation that are matched for one page; the latest. */
const MOST_CARDS = 12;
/** Rows that are shown. */
const MOST_ROWS = 30;

/** The matches of all open cards of an organisation, for its members. */
export async function organisationMatchesPage(
  visit: Visit,
  params: Params,
  query: URLSearchParams,
  db = database(),
) {
  const membership = await memberOf(visit, params.organisation ?? '', db);
  const { slug } = membership;
  const crossing = crossingIn(query);
  const cards = await cardsOf(db, membership, visit.now);
  const open = cards.filter(({ state }) => state === 'open' || state === 'expiring');
  const found = [];
  let progress = 1;
  for (const { id, content } of open.slice(0, MOST_CARDS)) {
    const asking = { crossing, reader: 'organisation', now: visit.now } as const;
    const matches = await matchesOf(db, id, asking);
    if (!matches) continue;
    progress = Math.min(progress, matches.progress);
    for (const match of matches.matches) {
      const card = matches.cards.get(match.cardId);
      const own = { ownId: id, ownTitle: content?.title ?? '' };
      if (card) found.push({ ...match, ...own, card, slug: card.who.slug });
    }
  }
  const rows = counterparts(found).slice(0, MOST_ROWS);
  const shown = rows.map(({ best }) => best.cardId);
  await keepShown(db, membership, shown, visit.now);
  return {
    ...{ slug, crossing, progress, hasCards: open.length > 0 },
    rows: rows.map(({ best, also }) => ({
      ...best,
      also: new Set(also.map(({ ownId }) => ownId).filter((id) => id !== best.ownId)).size,
    })),
  };
}

export type OrganisationMatchesView = Awaited<ReturnType<typeof organisationMatchesPage>>;
