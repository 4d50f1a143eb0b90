import { expect, it, describe } from 'vitest';
import { testDatabase } from '#tests/support/database.ts';
import { somebody, visit } from '#tests/support/visits.ts';
import { directorOf, memberOf } from './public.server.ts';
import { member, organisation } from './tables.ts';

const database = testDatabase();

async function theatre(slug: string, director: string, maker: string) {
  const [made] = await database()
    .insert(organisation)
    .values({
      slug,
      name: 'Theater De Proef',
      sort: 'stage',
      nature: 'public',
      sizeClass: '51-100',
      region: 'UT',
      languages: ['nl'],
      createdAt: new Date(),
    })
    .returning();
  if (!made) throw new Error('not made');
  const joinedAt = new Date();
  await database()
    .insert(member)
    .values([
      { organisationId: made.id, userId: director, roles: ['director'], joinedAt },
      { organisationId: made.id, userId: maker, roles: ['maker'], joinedAt },
    ]);
}

describe('who may enter an organisation', () => {
  it('sends a stranger to sign in', async () => {
    await expect(memberOf(visit(), 'de-proef', database())).rejects.toMatchObject({ status: 303 });
  });
  it('hides the organisation from people of another one', async () => {
    const [director, maker] = [await somebody(database()), await somebody(database())];
    await theatre('de-proef', director.id, maker.id);
    const other = await somebody(database());
    await expect(memberOf(visit(other), 'de-proef', database())).rejects.toMatchObject({
      status: 404,
    });
    await expect(directorOf(visit(maker), 'de-proef', database())).rejects.toMatchObject({
      status: 403,
    });
    await expect(directorOf(visit(director), 'de-proef', database())).resolves.toMatchObject({
      slug: 'de-proef',
    });
  });
});
