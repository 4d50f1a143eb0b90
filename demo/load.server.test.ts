import { and, count, eq, isNull } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { member, organisation } from '#capabilities/organisations/tables.ts';
import { answer, gap, outcome, participant, scan } from '#capabilities/scan/tables.ts';
import { user } from '#platform/accounts/tables.ts';
import { madeAsDemo } from '#platform/installation/installation.server.ts';
import { testDatabase } from '#tests/support/database.ts';
import { demoAdministrator } from './administrator.ts';
import { loadDemo } from './load.ts';
import { journeyTheatre } from './organisations.ts';

const database = testDatabase();
const now = new Date('2026-11-22T10:00:00Z');

const rowsIn = async (table: typeof organisation | typeof answer | typeof outcome | typeof gap) => {
  const [row] = await database().select({ rows: count() }).from(table);
  return row?.rows ?? 0;
};

describe('the demo sector', () => {
  beforeAll(() => loadDemo(database(), now));

  it('has forty organisations with answers, outcomes and plans', async () => {
    expect(await rowsIn(organisation)).toBe(40);
    expect(await rowsIn(answer)).toBeGreaterThan(3000);
    expect(await rowsIn(outcome)).toBeGreaterThan(400);
    expect(await rowsIn(gap)).toBeGreaterThan(10);
  });
  it('marks the database, so that its people can be tried with one click', async () => {
    expect(await madeAsDemo(database())).toBe(true);
  });
  it('has one administrator, of no organisation', async () => {
    const found = await database()
      .select({ name: user.name, memberOf: member.organisationId })
      .from(user)
      .leftJoin(member, eq(member.userId, user.id))
      .where(eq(user.administrator, true));
    expect(found).toEqual([{ name: demoAdministrator.name, memberOf: null }]);
  });
  it('has only addresses that cannot exist', async () => {
    const people = await database().select({ email: user.email }).from(user);
    expect(people.filter(({ email }) => !email.endsWith('.example'))).toEqual([]);
  });
  it('has three colleagues three levels apart on structural money', async () => {
    const given = await database()
      .select({ level: answer.level })
      .from(answer)
      .innerJoin(participant, eq(participant.id, answer.participantId))
      .innerJoin(scan, eq(scan.id, participant.scanId))
      .innerJoin(organisation, eq(organisation.id, scan.organisationId))
      .where(
        and(
          eq(organisation.slug, journeyTheatre),
          eq(answer.indicator, 'structural-money'),
          isNull(scan.concludedAt),
        ),
      );
    const levels = given.map(({ level }) => level ?? 0);
    expect(levels).toHaveLength(3);
    expect(Math.max(...levels) - Math.min(...levels)).toBe(3);
  });
});
