import { member, organisation } from '#capabilities/organisations/tables.ts';
import {
  directorOf,
  memberOf,
  type Directorship,
  type Membership,
} from '#capabilities/organisations/public.server.ts';
import { earlierResult, outcome, scan } from '#capabilities/scan/tables.ts';
import type { Database } from '#platform/database/database.server.ts';
import type { Person } from '#platform/http/visit.ts';
import { somebody, visit } from './visits.ts';

/** A fictional theatre with two people in it. */
export type Theatre = {
  readonly slug: string;
  readonly director: Person;
  readonly member: Person;
  readonly asDirector: Directorship;
  readonly asMember: Membership;
};

/** Makes a theatre with a director and a member, straight in the database. */
export async function theatre(db: Database, slug: string): Promise<Theatre> {
  const [director, colleague] = [
    await somebody(db, 'Dirke Voorbeeld'),
    await somebody(db, 'Manu Voorbeeld'),
  ];
  const joinedAt = new Date('2026-01-01T10:00:00Z');
  const [made] = await db
    .insert(organisation)
    .values({
      slug,
      name: `Theater ${slug}`,
      sort: 'stage',
      nature: 'public',
      sizeClass: '51-100',
      region: 'UT',
      languages: ['nl'],
      createdAt: joinedAt,
    })
    .returning();
  if (!made) throw new Error('The theatre was not made.');
  await db.insert(member).values([
    { organisationId: made.id, userId: director.id, roles: ['director'], joinedAt },
    { organisationId: made.id, userId: colleague.id, roles: ['member'], joinedAt },
  ]);
  return {
    slug,
    director,
    member: colleague,
    asDirector: await directorOf(visit(director), slug, db),
    asMember: await memberOf(visit(colleague), slug, db),
  };
}

/** A result from elsewhere: strategy & budget 1.7, audience & value 2.4. Returns its id. */
export async function resultFromElsewhere(db: Database, { asDirector }: Theatre): Promise<string> {
  const [made] = await db
    .insert(earlierResult)
    .values({
      organisationId: asDirector.organisationId,
      instrument: 'DEN',
      source: 'Scan van DEN',
      measuredOn: '2026-10-01',
      values: { 'strategy-and-budget': 1.7, 'audience-and-value': 2.4 },
      enteredBy: asDirector.userId,
      enteredAt: new Date('2026-10-02T10:00:00Z'),
    })
    .returning();
  if (!made) throw new Error('The result was not kept.');
  return made.id;
}

/** A scan that was concluded with these outcomes: indicator → level. Returns its id. */
export async function concludedScan(
  db: Database,
  { asDirector }: Theatre,
  levels: Record<string, number>,
): Promise<string> {
  const concludedAt = new Date('2026-11-20T10:00:00Z');
  const [made] = await db
    .insert(scan)
    .values({
      organisationId: asDirector.organisationId,
      instrument: 'samenspel',
      version: '2026.1',
      layer: 'quick',
      openedBy: asDirector.userId,
      openedAt: new Date('2026-11-01T10:00:00Z'),
      answersClosedAt: concludedAt,
      concludedAt,
    })
    .returning();
  if (!made) throw new Error('The scan was not made.');
  await db.insert(outcome).values(
    Object.entries(levels).map(([indicator, level]) => ({
      scanId: made.id,
      indicator,
      kind: 'level',
      level,
      decidedBy: asDirector.userId,
      decidedAt: concludedAt,
    })),
  );
  return made.id;
}
