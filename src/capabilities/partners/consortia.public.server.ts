import { database } from '#platform/database/database.server.ts';
import type { Visit } from '#platform/http/visit.ts';
import { cardOfMember, type Card } from './cards.public.server.ts';
import { groupsFor, type FoundGroups } from './consortia.store.server.ts';
import { groupRiskOf, type GroupRisk } from './consortium-risk.ts';
import { coveringOf, getsSomething, strengthAt, type Group } from './consortium.ts';
import { keepShown } from './exposure.store.server.ts';
import { rankable } from './matched.ts';
import { shownMatch } from './matches.store.server.ts';
import type { Pairing } from './match.ts';
import type { ShownCard } from './shown-card.ts';
import { readerOf, shownCards } from './shown-card.store.server.ts';

type Params = Readonly<Record<string, string | undefined>>;

/** Whether a member covers a need: it is the one for it, it could too, or it does not. */
export const coverings = ['covers', 'could', 'no'] as const;
export type Covering = (typeof coverings)[number];

/** A member of a group, as the organisation of the request may see it. */
export type ShownMember = {
  readonly card: ShownCard;
  /** What it gets from the asker: need–give pairs, in the words that may be read. */
  readonly gets: readonly Pairing[];
  /** Whether it gets something, from the asker or from another member. */
  readonly getsSomething: boolean;
  /** Per need of the asker. */
  readonly covers: readonly Covering[];
};

export type ShownGroup = {
  readonly members: readonly ShownMember[];
  /** Places of the needs that nobody in the group covers. */
  readonly open: readonly number[];
  readonly risk: GroupRisk;
};

/** Groups for a request with several needs, for a member of its organisation. */
export async function consortiaPage(visit: Visit, params: Params, db = database()) {
  const { membership, card } = await cardOfMember(visit, params, db);
  const own = ownCard(membership.slug, card);
  const nothing = { own, groups: [] as readonly ShownGroup[], proven: true, progress: 1 };
  if (own.needs.length < 2) return { ...nothing, isOpen: true };
  const by = { reader: 'organisation', now: visit.now } as const;
  const found = await groupsFor(db, card.id, by);
  if (!found) return { ...nothing, isOpen: false };
  const ids = found.groups.flatMap(({ members }) =>
    members.flatMap((place) => found.problem.candidates[place]?.cardId ?? []),
  );
  const cards = new Map(
    (await shownCards(db, ids, readerOf(membership), visit.now)).map((one) => [one.id, one]),
  );
  const groups = found.groups.flatMap((group) => shownGroup(found, group, cards, visit.now));
  await keepShown(db, membership, [...new Set(ids)], visit.now);
  const { proven, progress } = found;
  return { own, groups, proven, progress, isOpen: true };
}

function ownCard(slug: string, { id, content, writing }: Card) {
  const { title, language, needs } = content ?? writing;
  return { id, slug, title, language, needs: needs.map(({ text }) => text) };
}

/** Not there when one of its members may not be seen any more. */
function shownGroup(
  { mine, problem, fittings }: FoundGroups,
  { members }: Group,
  cards: ReadonlyMap<string, ShownCard>,
  now: Date,
): ShownGroup[] {
  const covering = coveringOf(problem, members);
  const shown = members.flatMap((place): ShownMember[] => {
    const [fitting, candidate] = [fittings[place], problem.candidates[place]];
    const card = candidate && cards.get(candidate.cardId);
    if (!fitting || !candidate || !card) return [];
    const one = { ...rankable(mine, fitting), newcomer: false };
    const [match] = shownMatch(mine, one, card, { reader: 'organisation', now });
    const covers = covering.map((who, need): Covering => {
      if (who === place) return 'covers';
      return strengthAt(candidate, need) > 0 ? 'could' : 'no';
    });
    const gets = match?.theyGet ?? [];
    return [{ card, gets, covers, getsSomething: getsSomething(problem, place, members) }];
  });
  if (shown.length < members.length) return [];
  const open = covering.flatMap((who, need) => (who === undefined ? [need] : []));
  const leads = members.map((place) => fittings[place]?.party.content.lead);
  const nobodyLeads = [mine.content.lead, ...leads].every((lead) => lead === 'them');
  return [{ members: shown, open, risk: groupRiskOf(problem, members, { nobodyLeads }) }];
}

export type ConsortiaView = Awaited<ReturnType<typeof consortiaPage>>;
