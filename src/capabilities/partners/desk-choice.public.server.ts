import {
  institutesWithBrokers,
  isDirector,
  memberOf,
} from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
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
