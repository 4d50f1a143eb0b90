import type { Reading } from '#platform/database/database.server.ts';
import { inArray, isNull } from 'drizzle-orm';
import { organisation } from './tables.ts';

/** What is known of an organisation, for rules of another capability. Never shown as it is. */
export type OrganisationTraits = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly website: string | null;
  readonly sort: string;
  readonly nature: string;
  readonly sizeClass: string;
  readonly region: string;
  readonly languages: readonly string[];
  /** Not closed by its directors. */
  readonly open: boolean;
};

/** Organisations with their traits, by id. */
export async function traitsOf(
  db: Reading,
  ids: readonly string[],
): Promise<ReadonlyMap<string, OrganisationTraits>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select()
    .from(organisation)
    .where(inArray(organisation.id, [...new Set(ids)]));
  return new Map(
    rows.map(({ createdAt: _, about: __, eraseAfter, ...traits }) => [
      traits.id,
      { ...traits, open: eraseAfter === null },
    ]),
  );
}

/** What every open organisation of this installation is: enough to tell which of them are alike. */
export async function openSector(db: Reading) {
  const { id, sort, sizeClass, region } = organisation;
  return db
    .select({ id, sort, sizeClass, region })
    .from(organisation)
    .where(isNull(organisation.eraseAfter));
}
