import { describe, expect, it } from 'vitest';
import { DamagedExport } from '#capabilities/organisations/export.public.server.ts';
import { testDatabase } from '#tests/support/database.ts';
import { theatre, type Theatre } from '#tests/support/theatres.ts';
import { someGap } from '#tests/support/wheel-checks.ts';
import { exportChecks, importChecks } from './check-export.store.server.ts';
import { decide, keepCheck } from './wheel-check.store.server.ts';

const database = testDatabase();
const now = new Date('2026-11-22T10:00:00Z');
const entryId = '6f1f0d3e-0a5c-4f7e-9d3c-0f3d3d9b1a11';

async function checked(ours: Theatre): Promise<void> {
  const gapId = await someGap(database(), ours);
  const likeness = {
    ...{ entryId, version: 2, title: 'Iets dat bestaat', value: 1.4, strength: 'exists' as const },
    ...{ words: [{ asked: 'rolstoel', found: 'wheelchair' }], sentences: [], isCultural: false },
  };
  const outcome = { cases: 4, searched: { nl: 3, en: 2 }, progress: 1, likenesses: [likeness] };
  await database().transaction(async (tx) => {
    const asked = { plan: 'Rolstoelen in de zaal', language: 'nl' as const, gapId };
    const id = await keepCheck(tx, ours.asMember, asked, outcome, now);
    const check = { id, organisationId: ours.asMember.organisationId } as never;
    const wish = { entryId, decision: 'called' as const, note: 'In mei.' };
    await decide(tx, ours.asMember, check, wish, now);
  });
}

describe('wheel checks in an export', () => {
  it('come back as they were, at the gap with the same words', async () => {
    const [ours, theirs] = [await theatre(database(), 'from'), await theatre(database(), 'to')];
    await checked(ours);
    await someGap(database(), theirs);
    const file = JSON.parse(JSON.stringify(await exportChecks(database(), ours.asDirector)));
    await database().transaction((tx) => importChecks(tx, theirs.asDirector, file, now));
    expect(await exportChecks(database(), theirs.asDirector)).toEqual(file);
    expect(file).toMatchObject({
      checks: [{ gap: 'Jongeren zien nooit iets voor de première', runs: [{ cases: 4 }] }],
    });
  });

  it('hold no names of people and no links', async () => {
    const ours = await theatre(database(), 'nameless');
    await checked(ours);
    expect(JSON.stringify(await exportChecks(database(), ours.asDirector))).not.toMatch(
      /Dirke|Manu|@|token/,
    );
  });

  it('are refused with the place when they are damaged, and an older file has none', async () => {
    const ours = await theatre(database(), 'damaged');
    const bring = (data: unknown) =>
      database().transaction((tx) => importChecks(tx, ours.asDirector, data, now));
    await bring(undefined);
    await expect(bring({ version: 1, checks: [{ plan: '' }] })).rejects.toThrow(DamagedExport);
    await expect(bring({ version: 9, checks: [] })).rejects.toThrow('wheelChecks.version');
  });
});
