import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Membership } from '#capabilities/organisations/public.server.ts';
import { testDatabase } from '#tests/support/database.ts';
import { someOrganisation } from '#tests/support/organisations.ts';
import { standingOf } from './standing.store.server.ts';
import { earlierResult, gap, participant, scan, step, stepCheck } from './tables.ts';

const database = testDatabase();
const day = (number: number) => new Date(Date.UTC(2026, 9, number));
const some = { instrument: 'samenspel', version: '1', layer: 'quick' };

async function scanOf(
  { organisationId }: Membership,
  more: Partial<typeof scan.$inferInsert> = {},
) {
  const id = randomUUID();
  await database()
    .insert(scan)
    .values({ id, organisationId, openedAt: day(1), ...some, ...more });
  return id;
}

async function gapOf({ organisationId }: Membership, createdAt: Date, closedAt?: Date) {
  const id = randomUUID();
  await database()
    .insert(gap)
    .values({
      id,
      organisationId,
      part: 'strategy-and-budget',
      title: 'Meer vast geld',
      startValue: 1.7,
      targetValue: 3,
      targetDate: '2027-10-01',
      createdAt,
      ...(closedAt && { closedAt }),
    });
  return id;
}

async function stepOf(gapId: string, title: string, dueOn: string, ownerId: string | null = null) {
  const id = randomUUID();
  const values = { id, gapId, title, dueOn, ownerId, parts: ['strategy-and-budget'] };
  const cost = { hours: 4, euros: 0, money: 'none', partnerNeeded: false };
  await database()
    .insert(step)
    .values({ ...values, ...cost, startsOn: '2026-10-01', createdAt: day(3) });
  return id;
}

describe('where an organisation stands', () => {
  it('is nowhere at first', async () => {
    const { directorship } = await someOrganisation(database());
    expect(await standingOf(database(), directorship)).toEqual({
      scan: null,
      outcome: false,
      openGaps: 0,
      gapsWithoutStep: 0,
      chosenSince: false,
      openSteps: 0,
      nextDue: null,
    });
  });
  it('counts who was asked and who answered, and knows the visitor by their address', async () => {
    const { director, directorship } = await someOrganisation(database());
    const scanId = await scanOf(directorship);
    const asked = { scanId, role: 'leiding', invitedAt: day(1) };
    await database()
      .insert(participant)
      .values([
        { ...asked, email: director.email.toUpperCase() },
        { ...asked, email: 'klaar@voorbeeld.example', submittedAt: day(2) },
      ]);
    expect((await standingOf(database(), directorship)).scan).toEqual({
      id: scanId,
      asked: 2,
      submitted: 1,
      mine: 'open',
      answersClosed: false,
    });
  });
  it('does not see the things of another organisation', async () => {
    const [mine, theirs] = [await someOrganisation(database()), await someOrganisation(database())];
    await scanOf(theirs.directorship);
    await stepOf(await gapOf(theirs.directorship, day(2)), 'Van een ander', '2026-11-01');
    expect(await standingOf(database(), mine.directorship)).toMatchObject({
      scan: null,
      openGaps: 0,
      openSteps: 0,
    });
  });
  it('has an outcome after a concluded scan or an earlier result', async () => {
    const [one, two] = [await someOrganisation(database()), await someOrganisation(database())];
    await scanOf(one.directorship, { concludedAt: day(2) });
    await database()
      .insert(earlierResult)
      .values({
        organisationId: two.directorship.organisationId,
        instrument: 'Elders',
        source: 'Elders',
        measuredOn: '2026-01-01',
        values: {},
        enteredAt: day(2),
      });
    for (const { directorship } of [one, two]) {
      const standing = await standingOf(database(), directorship);
      expect(standing).toMatchObject({ scan: null, outcome: true, chosenSince: false });
    }
  });
  it('knows whether gaps were chosen after the newest outcome', async () => {
    const { directorship } = await someOrganisation(database());
    await scanOf(directorship, { concludedAt: day(2) });
    await gapOf(directorship, day(1), day(4));
    expect((await standingOf(database(), directorship)).chosenSince).toBe(false);
    await gapOf(directorship, day(3), day(5));
    expect((await standingOf(database(), directorship)).chosenSince).toBe(true);
  });
  it('finds the step that is due first, among those that nobody answered for', async () => {
    const { director, directorship } = await someOrganisation(database());
    const open = await gapOf(directorship, day(2));
    await gapOf(directorship, day(2));
    const closed = await gapOf(directorship, day(2), day(3));
    await stepOf(closed, 'Van een gesloten verschil', '2026-10-02');
    const done = await stepOf(open, 'Al gedaan', '2026-10-05');
    await stepOf(open, 'Later', '2026-12-01');
    await stepOf(open, 'Eerst', '2026-11-01', director.id);
    const asked = { stepId: done, tokenHash: randomUUID(), askedAt: day(4) };
    await database()
      .insert(stepCheck)
      .values({ ...asked, answeredAt: day(4), result: 'done' });
    expect(await standingOf(database(), directorship)).toMatchObject({
      openGaps: 2,
      gapsWithoutStep: 1,
      openSteps: 2,
      nextDue: { title: 'Eerst', dueOn: '2026-11-01', mine: true },
    });
  });
});
