import { and, asc, desc, eq } from 'drizzle-orm';
import {
  lockOrganisation,
  type Directorship,
  type Membership,
} from '#capabilities/organisations/public.server.ts';
import { user } from '#platform/accounts/tables.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Reading, Transaction } from '#platform/database/database.server.ts';
import { actionStates, originOf, type ActionState } from './action.ts';
import type { Said } from './action-list.ts';
import { resilienceAction, resilienceActionEvent } from './action.tables.ts';

const stateFrom = (kept: string): ActionState =>
  actionStates.find((state) => state === kept) ?? 'open';

/** What the organisation said of its actions, by their key. */
export async function saidOf(
  db: Reading,
  { organisationId }: Pick<Membership, 'organisationId'>,
): Promise<Map<string, Said>> {
  const rows = await db
    .select()
    .from(resilienceAction)
    .where(eq(resilienceAction.organisationId, organisationId));
  return new Map(
    rows.map(({ key, state, until, note, saidAt, stepId }) => [
      key,
      { state: stateFrom(state), until, note, saidAt, stepId },
    ]),
  );
}

/** The checks of a domain that the organisation said its supplier does not offer. */
export async function notPossibleFor(
  db: Reading,
  organisationId: string,
  domain: string,
): Promise<Set<string>> {
  const rows = await db
    .select({ key: resilienceAction.key })
    .from(resilienceAction)
    .where(
      and(
        eq(resilienceAction.organisationId, organisationId),
        eq(resilienceAction.state, 'not-possible'),
      ),
    );
  return checksIn(
    rows.map(({ key }) => key),
    domain,
  );
}

/** The checks that these keys are about, for one domain. */
export function checksIn(keys: readonly string[], domain: string): Set<string> {
  return new Set(
    keys.flatMap((key) => {
      const origin = originOf(key);
      return origin?.from === 'check' && origin.domain === domain ? origin.check : [];
    }),
  );
}

/** One thing that was said of an action. */
export type Saying = {
  readonly at: Date;
  readonly state: ActionState;
  readonly note: string;
  /** Null when they have no account any more. */
  readonly by: string | null;
};

/** All that was said of an action, newest first. */
export async function historyOf(
  db: Reading,
  { organisationId }: Membership,
  key: string,
): Promise<Saying[]> {
  const rows = await db
    .select({ event: resilienceActionEvent, by: user.name })
    .from(resilienceActionEvent)
    .leftJoin(user, eq(user.id, resilienceActionEvent.saidBy))
    .where(
      and(
        eq(resilienceActionEvent.organisationId, organisationId),
        eq(resilienceActionEvent.key, key),
      ),
    )
    .orderBy(desc(resilienceActionEvent.at), asc(resilienceActionEvent.id));
  return rows.map(({ event: { at, state, note }, by }) => ({
    ...{ at, note, by },
    state: stateFrom(state),
  }));
}

/** Keeps what a director says of an action, and that it was said. */
export async function say(
  tx: Transaction,
  { organisationId, userId }: Directorship,
  key: string,
  { state, until, note }: Pick<Said, 'state' | 'until' | 'note'>,
  now: Date,
): Promise<void> {
  const said = { state, until, note, saidBy: userId, saidAt: now };
  await tx
    .insert(resilienceAction)
    .values({ organisationId, key, ...said })
    .onConflictDoUpdate({
      target: [resilienceAction.organisationId, resilienceAction.key],
      set: said,
    });
  await tx
    .insert(resilienceActionEvent)
    .values({ organisationId, key, state, note, saidBy: userId, at: now });
  const entry = { at: now, organisationId, userId, action: 'action.said', subject: key };
  await record(tx, { ...entry, details: { state } });
}

/**
 * Makes a step of an action and keeps which one; what was said of it stays. Locked, so that two at once
 * make one step.
 */
export async function keepStep(
  tx: Transaction,
  director: Directorship,
  key: string,
  now: Date,
  makeStep: () => Promise<string | undefined>,
): Promise<'kept' | 'there' | 'no-gap'> {
  const { organisationId, userId } = director;
  await lockOrganisation(tx, director);
  const mine = and(
    eq(resilienceAction.organisationId, organisationId),
    eq(resilienceAction.key, key),
  );
  const [kept] = await tx.select().from(resilienceAction).where(mine);
  if (kept?.stepId) return 'there';
  const stepId = await makeStep();
  if (stepId === undefined) return 'no-gap';
  await tx
    .insert(resilienceAction)
    .values({ organisationId, key, state: 'open', saidBy: userId, saidAt: now, stepId })
    .onConflictDoUpdate({
      target: [resilienceAction.organisationId, resilienceAction.key],
      set: { stepId },
    });
  await record(tx, { at: now, organisationId, userId, action: 'action.planned', subject: key });
  return 'kept';
}
