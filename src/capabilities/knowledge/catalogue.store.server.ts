import type { Reading } from '#platform/database/database.server.ts';
import { and, desc, inArray, sql } from 'drizzle-orm';
import type { CatalogueEntry, Told } from './catalogue.ts';
import { kinds, type Content, type Kind, type Words } from './entry.ts';
import { isPublic } from './entry.public.server.ts';
import { entry } from './entry.tables.ts';
import { shortened } from './excerpt.ts';

/** Everything that is public, the newest first. It is shared by all requests: never change it. */
export type Catalogue = {
  readonly entries: readonly CatalogueEntry[];
  readonly byId: ReadonlyMap<string, CatalogueEntry>;
  /** Differs as soon as anything in it differs. */
  readonly stamp: string;
};

const kept = new WeakMap<object, Promise<Catalogue>>();

/**
 * The catalogue as it is now. Asking whether it changed is one small query; reading it again happens
 * only then, once for everybody who waits.
 */
export async function catalogue(db: Reading): Promise<Catalogue> {
  const [row] = await db
    .select({
      stamp: sql<string>`concat(count(*), '.', sum(hashtextextended(${entry.id}::text || ${entry.version}, 0)::numeric))`,
    })
    .from(entry)
    .where(isPublic);
  const stamp = row?.stamp ?? '';
  const known = await kept.get(db)?.catch(() => undefined);
  if (known?.stamp === stamp) return known;
  const reading = readCatalogue(db, stamp);
  kept.set(db, reading);
  return reading;
}

async function readCatalogue(db: Reading, stamp: string): Promise<Catalogue> {
  const rows = await db
    .select({
      id: entry.id,
      slug: entry.slug,
      kind: entry.kind,
      content: entry.content,
      firstPublishedAt: entry.firstPublishedAt,
      publishedAt: entry.publishedAt,
    })
    .from(entry)
    .where(isPublic)
    .orderBy(desc(entry.firstPublishedAt), desc(entry.id));
  const entries = rows.flatMap(({ content, kind, firstPublishedAt, publishedAt, ...row }) => {
    if (!content || !publishedAt || !isKind(kind)) return [];
    const { facts, words, language } = content;
    const told = { nl: toldIn(words.nl), en: toldIn(words.en) };
    const dates = { firstPublishedAt: firstPublishedAt ?? publishedAt, publishedAt };
    return [{ ...row, kind, facts: listed(facts), words: told, language, ...dates }];
  });
  return { entries, byId: new Map(entries.map((one) => [one.id, one])), stamp };
}

const isKind = (kind: string): kind is Kind => kinds.some((one) => one === kind);

/** Only what a list needs is kept in memory. */
function listed(facts: Content['facts']): CatalogueEntry['facts'] {
  const { sectors, partnerSectors, organisations, countries, place, audiences, parts } = facts;
  const { stage, started, ended, structuralEuros, projectEuros, hours, licence } = facts;
  return {
    ...{ sectors, partnerSectors, organisations, countries, place, audiences, parts },
    ...{ stage, started, ended, structuralEuros, projectEuros, hours, licence },
  };
}

const toldIn = (words: Words | undefined): Told | undefined =>
  words && {
    title: words.title,
    problem: shortened(words.problem),
    failed: shortened(words.failed),
  };

/** Everything that some public entries tell, by id. */
export async function contentsOf(
  db: Reading,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Content>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: entry.id, content: entry.content })
    .from(entry)
    .where(and(isPublic, inArray(entry.id, [...ids])));
  return new Map(rows.flatMap(({ id, content }) => (content ? [[id, content] as const] : [])));
}
