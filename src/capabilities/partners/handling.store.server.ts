import { membershipsOf, type Brokership } from '#capabilities/organisations/public.server.ts';
import type { Reading } from '#platform/database/database.server.ts';
import { mayHandle } from './desk.ts';
import { brokersOfDesk } from './desk.store.server.ts';

/**
 * Whether a broker may decide about a card, or an introduction, of these organisations; `alone` when
 * they belong to one of them and no other broker of the desk can do it.
 */
export async function handlingOf(
  db: Reading,
  broker: Brokership,
  organisationIds: readonly string[],
): Promise<'yes' | 'alone' | 'no'> {
  const belongs = async (userId: string) =>
    (await membershipsOf(db, { id: userId })).some((own) =>
      organisationIds.includes(own.organisationId),
    );
  const belongsToASide = await belongs(broker.userId);
  if (!belongsToASide) return mayHandle({ belongsToASide, others: 0 });
  let others = 0;
  for (const { userId } of await brokersOfDesk(db, broker.organisationId))
    if (!(await belongs(userId))) others += 1;
  return mayHandle({ belongsToASide, others });
}
