import { and, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { auditEvent } from '#platform/audit/tables.ts';
import { testDatabase } from '#tests/support/database.ts';
import { deskProposals } from '#tests/support/desk-proposals.ts';
import type { Theatre } from '#tests/support/theatres.ts';
import { setAside } from './desk.tables.ts';
import { gate } from './gate.tables.ts';

const database = testDatabase();
const { scene, aside } = deskProposals(database);
const gatesOf = (house: Theatre) =>
  database().select().from(gate).where(eq(gate.organisationId, house.asMember.organisationId));

describe('setting a pair aside', () => {
  it('asks why', async () => {
    expect(await aside(scene.desk.broker, {})).toHaveProperty('errors.reason');
    expect(await aside(scene.desk.broker, { reason: 'nonsense' })).toHaveProperty('errors.reason');
  });
  it('holds for this desk, and teaches nobody by itself', async () => {
    await aside(scene.desk.broker, { reason: 'other-sort', words: 'Ze kennen elkaar te goed.' });
    expect(await database().select().from(setAside)).toMatchObject([
      { instituteId: scene.desk.id, reason: 'other-sort', setBy: scene.desk.broker.id },
    ]);
    expect([...(await gatesOf(scene.one)), ...(await gatesOf(scene.other))]).toEqual([]);
  });
  it('teaches the side that the broker chooses, in the open, once', async () => {
    await aside(scene.desk.broker, { reason: 'other-partner', learn: scene.mine });
    await aside(scene.desk.broker, { reason: 'other-partner', learn: scene.mine });
    expect(await gatesOf(scene.one)).toMatchObject([
      { kind: 'organisation', value: scene.other.asMember.organisationId, learntFrom: 'broker' },
    ]);
    expect(await gatesOf(scene.other)).toEqual([]);
    const organisationId = scene.one.asMember.organisationId;
    const trail = and(
      eq(auditEvent.organisationId, organisationId),
      eq(auditEvent.action, 'gate.learnt'),
    );
    expect(await database().select().from(auditEvent).where(trail)).not.toEqual([]);
    await aside(scene.desk.broker, { reason: 'other-sort', learn: scene.theirs });
    expect(await gatesOf(scene.other)).toMatchObject([{ kind: 'sort', value: 'stage' }]);
  });
  it('holds “not now” until the day that was said, or for three months', async () => {
    const notNow = { reason: 'not-now', learn: scene.mine };
    expect(await aside(scene.desk.broker, { ...notNow, until: '2026-11-01' })).toHaveProperty(
      'errors.until',
    );
    await aside(scene.desk.broker, { ...notNow, until: '2027-01-15' });
    expect(await gatesOf(scene.one)).toMatchObject([
      { kind: 'all', until: new Date('2027-01-16T00:00:00Z') },
    ]);
    await aside(scene.desk.broker, notNow);
    expect(await gatesOf(scene.one)).toMatchObject([{ until: new Date('2027-02-22T10:00:00Z') }]);
  });
  it('learns nothing from a reason that says nothing, and nothing for another desk', async () => {
    expect(
      await aside(scene.desk.broker, { reason: 'too-weak', learn: scene.mine }),
    ).toHaveProperty('errors.learn');
    await expect(
      aside(scene.desk.broker, { reason: 'other-sort', learn: scene.foreign }, [
        scene.mine,
        scene.foreign,
      ]),
    ).rejects.toMatchObject({ status: 404 });
    await expect(
      aside(scene.desk.broker, { reason: 'other-sort', learn: crypto.randomUUID() }),
    ).rejects.toMatchObject({ status: 404 });
    expect(await gatesOf(scene.third)).toEqual([]);
  });
});
