import { and, eq } from 'drizzle-orm';
import type { Brokership } from '#capabilities/organisations/public.server.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Transaction } from './cards.store.server.ts';
import { gate } from './gate.tables.ts';
import type { Wish } from './gate.ts';

/**
 * Keeps what a broker learnt that an organisation does not want. It stands in the open: the organisation
 * reads it among what it does not want, and can remove it. What it said before is kept, for the longest time.
 */
export async function learnGate(
  tx: Transaction,
  { userId, organisationName }: Brokership,
  { organisationId, kind, value, until }: Wish,
  note: string,
  now: Date,
): Promise<void> {
  const same = and(
    eq(gate.organisationId, organisationId),
    eq(gate.kind, kind),
    eq(gate.value, value),
  );
  const [known] = await tx.select().from(gate).where(same);
  if (known) {
    const longest =
      known.until === null || until === null ? null : known.until > until ? known.until : until;
    await tx.update(gate).set({ until: longest }).where(eq(gate.id, known.id));
  } else {
    const learnt = { learntFrom: 'broker', note, createdBy: userId, createdAt: now };
    await tx.insert(gate).values({ organisationId, kind, value, until, ...learnt });
  }
  await record(tx, {
    ...{ at: now, organisationId, userId, action: 'gate.learnt', subject: kind },
    details: { institute: organisationName },
  });
}
