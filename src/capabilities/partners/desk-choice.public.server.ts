import {
  institutesWithBrokers,
  isDirector,
  memberOf,
  type Membership,
} from '#capabilities/organisations/public.server.ts';
import { database, type Reading } from '#platform/database/database.server.ts';
import type { Visit } from '#platform/http/visit.ts';
import { brokersOfDesk, deskOf } from './desk.store.server.ts';

export type DeskChoiceView = {
  readonly slug: string;
  readonly directs: boolean;
  readonly desks: readonly {
    readonly id: string;
    readonly name: string;
    readonly about: string;
    readonly brokers: number;
  }[];
  /** The id of the desk that was chosen. */
  readonly chosen: string | null;
  readonly done: boolean;
};

/** Which desk serves an organisation, and which ones it can choose; for all of its people. */
export async function deskChoicePage(
  visit: Visit,
  params: Record<string, string>,
  search: URLSearchParams,
  db = database(),
): Promise<DeskChoiceView> {
  const membership = await memberOf(visit, params.organisation ?? '', db);
  const desks = [];
  for (const { id, name, about } of await institutesWithBrokers(db))
    desks.push({ id, name, about, brokers: (await brokersOfDesk(db, id)).length });
  return {
    slug: membership.slug,
    directs: isDirector(membership),
    desks,
    chosen: (await deskOf(db, membership.organisationId)) ?? null,
    done: search.has('done'),
  };
}

/** Which desk reads the cards of an organisation; null when it has none. `choices`: how many there are. */
export type OwnDesk = { readonly name: string | null; readonly choices: number };

/** The desk of an organisation, for the pages about its cards. */
export async function ownDesk(
  db: Reading,
  { organisationId }: Pick<Membership, 'organisationId'>,
): Promise<OwnDesk> {
  const institutes = await institutesWithBrokers(db);
  const chosen = await deskOf(db, organisationId);
  const name = institutes.find(({ id }) => id === chosen)?.name ?? null;
  return { name, choices: institutes.length };
}
