import { beforeAll, beforeEach, expect, it } from 'vitest';
import { testDatabase } from '#tests/support/database.ts';
import { idOf, meetingOf, now, origin } from '#tests/support/introductions.ts';
import { blockOther } from './consent.store.server.ts';
import { exportUnwanted } from './gate-export.store.server.ts';
import { addGate } from './gates.store.server.ts';
import { exportIntroductions } from './introduction-export.store.server.ts';

const database = testDatabase();
const scene = meetingOf(database);

beforeAll(() => scene.begin());
beforeEach(() => scene.fresh());

const ofHouse = () => exportIntroductions(database(), scene.house.asDirector, now);

it('tells of an introduction no more than its page does before two yeses', async () => {
  const id = idOf(await scene.interest());
  const exported = await ofHouse();
  expect(exported).toMatchObject({
    version: 1,
    introductions: [{ introduction: 'introduction-1', standing: 'theirs', other: null }],
  });
  const text = JSON.stringify(exported);
  const { asDirector } = scene.firm;
  for (const hidden of [scene.names[0], asDirector.organisationId, asDirector.slug, id])
    expect(text).not.toContain(hidden);
});

it('names the other while both say yes, and nobody after a block', async () => {
  const id = idOf(await scene.interest());
  await scene.say(scene.firm, id, 'yes');
  expect((await ofHouse()).introductions).toMatchObject([
    { standing: 'introduced', other: scene.names[0] },
  ]);
  expect(JSON.stringify(await ofHouse())).not.toContain(scene.firm.director.email);
  await blockOther(database(), scene.firm.asDirector, id, { origin, now });
  expect((await ofHouse()).introductions).toMatchObject([
    { standing: 'stopped', other: null, otherCard: null },
  ]);
});

it('tells what an organisation does not want without an id of another', async () => {
  const { asDirector } = scene.house;
  const other = scene.firm.asDirector.organisationId;
  const wish = { kind: 'organisation', value: other, note: 'Eerder', until: null } as const;
  await addGate(database(), asDirector, wish, now);
  const exported = await exportUnwanted(database(), asDirector, now);
  expect(exported).toMatchObject({ unwanted: [{ kind: 'organisation', value: null }] });
  expect(JSON.stringify(exported)).not.toContain(other);
});
