import { and, count, eq } from 'drizzle-orm';
import { brokerOf } from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import type { Visit } from '#platform/http/visit.ts';
import { roomOf } from './capacity.ts';
import { isWithoutBroker, loadsOf, type BrokerLoad } from './capacity.store.server.ts';
import { introduction } from './introduction.tables.ts';

export type CapacityView = {
  readonly slug: string;
  readonly userId: string;
  readonly brokers: readonly (BrokerLoad & { readonly room: number })[];
  /** Introductions that wait for a broker with room. */
  readonly waiting: number;
  readonly done: boolean;
};

/** The brokers of a desk, and how much room each of them has. */
export async function capacityPage(
  visit: Visit,
  params: Record<string, string>,
  search: URLSearchParams,
  db = database(),
): Promise<CapacityView> {
  const { organisationId, slug, userId } = await brokerOf(visit, params.organisation ?? '', db);
  const loads = await loadsOf(db, organisationId);
  const [waiting] = await db
    .select({ count: count() })
    .from(introduction)
    .where(and(eq(introduction.instituteId, organisationId), isWithoutBroker));
  return {
    ...{ slug, userId },
    brokers: loads.map((load) => ({ ...load, room: roomOf(load) })),
    waiting: waiting?.count ?? 0,
    done: search.has('done'),
  };
}
