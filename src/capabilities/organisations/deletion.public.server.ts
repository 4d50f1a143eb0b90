import { database } from '#platform/database/database.server.ts';
import type { Visit } from '#platform/http/visit.ts';
import { membersOf } from './membership.store.server.ts';
import { directorEvenIfClosed } from './public.server.ts';

export type DeletionView = {
  readonly slug: string;
  readonly name: string;
  readonly people: number;
  /** Null while the organisation is open. */
  readonly eraseAfter: Date | null;
};

/** The page on which a director closes an organisation, or opens it again. */
export async function deletionPage(
  visit: Visit,
  slug: string,
  db = database(),
): Promise<DeletionView> {
  const { directorship, eraseAfter } = await directorEvenIfClosed(visit, slug, db);
  const people = (await membersOf(db, directorship)).length;
  return { slug, name: directorship.organisationName, people, eraseAfter };
}
