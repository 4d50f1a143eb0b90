import { noFacts, noWords, type Content } from '#capabilities/knowledge/entry.ts';
import { startEntry } from '#capabilities/knowledge/entry.store.server.ts';
import { submit } from '#capabilities/knowledge/submission.store.server.ts';
import {
  brokerOf,
  type Brokership,
  type Membership,
} from '#capabilities/organisations/public.server.ts';
import type { Database } from '#platform/database/database.server.ts';
import type { Person } from '#platform/http/visit.ts';
import { confirm, someMember, someOrganisation } from './organisations.ts';
import { visit } from './visits.ts';

/** A case with everything that it needs. */
export const wholeCase: Content = {
  language: 'nl',
  facts: { ...noFacts, sectors: ['stage'], projectEuros: 6000, hours: 80 },
  words: {
    nl: {
      ...noWords,
      title: 'Ondertitels bij elke repetitie',
      problem: 'Dove bezoekers konden repetities niet volgen.',
      done: 'We lieten een bedrijf live ondertitels maken.',
      changed: 'Twaalf dove bezoekers kwamen terug.',
      failed: 'De eerste avond liep de tekst een minuut achter.',
    },
  },
};

/** An institute with a broker who has a colleague. */
export async function institute(
  db: Database,
): Promise<{ slug: string; broker: Person; other: Person; asBroker: Brokership }> {
  const { directorship, slug } = await someOrganisation(db, {
    name: 'Kennisinstituut De Proef',
    nature: 'knowledge',
  });
  await confirm(db, directorship);
  const broker = await someMember(db, directorship, ['broker']);
  const other = await someMember(db, directorship, ['broker']);
  return { slug, broker, other, asBroker: await brokerOf(visit(broker), slug, db) };
}

const began = new Date('2026-11-20T10:00:00Z');
const handedIn = new Date('2026-11-21T10:00:00Z');

/** An entry with this content, as a draft; submitted when that is wished. */
export async function writtenEntry(
  db: Database,
  membership: Membership,
  { content = wholeCase, submitted = false }: { content?: Content; submitted?: boolean } = {},
): Promise<{ id: string }> {
  const made = await db.transaction((tx) =>
    startEntry(tx, membership, { kind: 'case', content }, began),
  );
  if (submitted) await submit(db, membership, made, handedIn);
  return made;
}
