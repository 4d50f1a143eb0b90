import { noFacts, noWords, type Sector } from '#capabilities/knowledge/entry.ts';
import { COLLECTION, publishEntry } from '#capabilities/knowledge/entry.public.server.ts';
import { entry } from '#capabilities/knowledge/entry.tables.ts';
import { gap } from '#capabilities/scan/tables.ts';
import type { Database } from '#platform/database/database.server.ts';
import { settled } from '#platform/search/search.server.ts';
import { removeTexts } from '#platform/search/search-text.server.ts';
import type { Theatre } from './theatres.ts';

/** A plan that resembles the cases of `someCases`. */
export const plan =
  'We willen jongeren op afstand laten meekijken bij repetities. Ze beantwoorden een vraag van de regisseur op hun telefoon.';

const told = {
  watching: {
    title: 'Jongeren kijken op afstand mee bij repetities',
    problem: 'Jongeren zagen nooit een repetitie.',
    done: 'Ze beantwoordden op hun telefoon een vraag van de regisseur.',
    failed: 'De eerste uitzending begon te laat.',
  },
  listening: {
    title: 'Patiënten luisteren op afstand mee bij repetities',
    problem: 'Patiënten konden niet naar repetities komen.',
    done: 'Ze gaven op hun telefoon antwoord op een vraag.',
    failed: 'Het geluid viel steeds weg.',
  },
} as const;

/** Makes a public case that resembles `plan`. Returns its id. */
export async function someCase(
  db: Database,
  { asDirector }: Theatre,
  which: keyof typeof told,
  sector: Sector = 'stage',
): Promise<string> {
  const facts = { ...noFacts, sectors: [sector], projectEuros: 6_000, hours: 80 };
  const nl = { ...noWords, ...told[which] };
  const { id } = await publishEntry(db, {
    ...{ kind: 'case', organisationId: asDirector.organisationId },
    ...{ writtenBy: asDirector.userId, approvedBy: null },
    versions: [
      { content: { language: 'nl', facts, words: { nl } }, at: new Date('2026-11-01T10:00:00Z') },
    ],
  });
  await settled();
  return id;
}

/** Takes away what other tests made public: what resembles a plan depends on what else there is. */
export async function withoutCases(db: Database): Promise<void> {
  const gone = await db.delete(entry).returning({ id: entry.id });
  for (const { id } of gone) await removeTexts(db, COLLECTION, id);
}

/** A gap of a theatre. Returns its id. */
export async function someGap(db: Database, { asDirector }: Theatre): Promise<string> {
  const [made] = await db
    .insert(gap)
    .values({
      ...{ organisationId: asDirector.organisationId, part: 'audience-and-value' },
      ...{ title: 'Jongeren zien nooit iets voor de première', startValue: 2, targetValue: 3 },
      ...{ targetDate: '2027-11-22', createdAt: new Date('2026-11-20T10:00:00Z') },
    })
    .returning({ id: gap.id });
  if (!made) throw new Error('The gap was not made.');
  return made.id;
}
