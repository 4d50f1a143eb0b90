import { member, organisation } from '#capabilities/organisations/tables.ts';
import { makeAdministrator } from '#platform/accounts/administrators.server.ts';
import { user } from '#platform/accounts/tables.ts';
import type { Database } from '#platform/database/database.server.ts';
import { markAsDemo } from '#platform/installation/installation.server.ts';
import { installation } from '#platform/installation/tables.ts';
import { demoAdministrator } from './administrator.ts';
import { daysFrom } from './days.ts';
import { writeJourney } from './journey.ts';
import { writeKnowledge } from './knowledge-writer.ts';
import { journeyTheatre, organisations, type DemoOrganisation } from './organisations.ts';
import { peopleOf } from './people.ts';
import { writePartners } from './partners/writer.ts';
import { writePlan } from './plan-writer.ts';
import { writeResilience } from './resilience.ts';
import { idOf, writeScans } from './scans.ts';
import { tryAs } from './try-as.ts';

/**
 * Fills an empty database with the demo sector, in one transaction, and marks it as a demo.
 * Everything happened relative to `now`, so the demo never grows old. Returns how many organisations.
 */
export async function loadDemo(db: Database, now: Date): Promise<number> {
  await db.transaction(async (tx) => {
    const ids = new Map<string, string>();
    for (const one of organisations) ids.set(one.slug, await writeOrganisation(tx, one, now));
    await writeKnowledge(tx, ids, now);
    await writePartners(tx, ids, now);
    await writeResilience(tx, ids, now);
    await tx
      .insert(user)
      .values({ ...demoAdministrator, emailVerified: true, createdAt: daysFrom(now, -701) });
    await makeAdministrator(tx, demoAdministrator.email, now);
    await markAsDemo(tx);
    await tx.insert(installation).values({ key: 'demo-people', value: tryAs() });
  });
  return organisations.length;
}

type Writer = Pick<Database, 'insert'>;

async function writeOrganisation(db: Writer, one: DemoOrganisation, now: Date): Promise<string> {
  const { slug, name, sort, nature, sizeClass, region, about } = one;
  const createdAt = daysFrom(now, -700);
  const website = `${slug}.example`;
  const organisationId = await idOf(
    db
      .insert(organisation)
      .values({
        slug,
        name,
        sort,
        nature,
        sizeClass,
        region,
        about,
        website,
        languages: ['nl'],
        createdAt,
        confirmedAt: nature === 'knowledge' ? createdAt : null,
      })
      .returning({ id: organisation.id }),
  );
  const people = peopleOf(one);
  await db
    .insert(user)
    .values(
      people.map(({ id, name, email }) => ({ id, name, email, emailVerified: true, createdAt })),
    );
  await db.insert(member).values(
    people.map(({ id, roles }) => ({
      organisationId,
      userId: id,
      roles: [...roles],
      joinedAt: createdAt,
    })),
  );
  const scan = await writeScans(db, one, organisationId, people, now);
  const [director] = people;
  if (slug === journeyTheatre && director) await writeJourney(db, organisationId, director.id, now);
  if (one.worry && scan) await writePlan(db, one, organisationId, scan, people, now);
  return organisationId;
}
