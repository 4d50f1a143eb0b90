import { error, redirect } from '@sveltejs/kit';
import { membershipsDuring } from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { formatDate } from '#platform/language/format.ts';
import type { Listed } from './catalogue.public.server.ts';
import type { Described } from './described.ts';
import { readIn } from './entry.ts';
import { publicEntryBySlug, type PublicEntry } from './entry.public.server.ts';
import { readingTexts } from './reading.messages.ts';
import { publicVersions, withdrawnAt } from './reading.store.server.ts';
import { publicQuestions, type PublicQuestion } from './question.store.server.ts';
import { relatedTo } from './related.public.server.ts';
import { reusesOf, type ShownReuse } from './reuse.store.server.ts';
import { historyOf, type VersionLine } from './versions.ts';

/** What the public page of an entry is drawn from. */
export type ReadingView = Described & {
  readonly confirmedAt: Date | null;
  readonly canBeAsked: boolean;
  readonly history: readonly VersionLine[];
  readonly questions: readonly PublicQuestion[];
  readonly reuses: readonly ShownReuse[];
  readonly isSignedIn: boolean;
  /** The organisations of the visitor that could use this; not the owner. */
  readonly organisations: readonly { readonly slug: string; readonly name: string }[];
  /** What was just done, as the address says. */
  readonly done: string | null;
  readonly related: readonly Listed[];
  readonly otherSector: Listed | null;
};

/** The public entry at an address; else its new address, or a page that says what happened to it. */
export async function readableEntry(
  visit: Pick<Visit, 'language'>,
  slug: string,
  db = database(),
): Promise<PublicEntry> {
  const found = await publicEntryBySlug(slug, db);
  if (found && 'id' in found) return found;
  if (found) redirect(301, `/knowledge/${found.movedTo}`);
  const gone = (await withdrawnAt(db, slug)) ?? notFound();
  const date = formatDate(gone.at, visit.language);
  error(410, readingTexts[visit.language].withdrawn(gone.title, date));
}

/** The page on which an entry is read. */
export async function readingPage(
  visit: Visit,
  slug: string,
  query: URLSearchParams,
  db = database(),
): Promise<ReadingView> {
  const [entry, memberships] = await Promise.all([
    readableEntry(visit, slug, db),
    visit.person ? membershipsDuring(visit, db) : [],
  ]);
  const [versions, related, questions, reuses] = await Promise.all([
    publicVersions(db, entry.id),
    relatedTo(db, entry, visit.language),
    publicQuestions(db, entry.id),
    reusesOf(db, entry, memberships),
  ]);
  return {
    ...describedFor(visit, entry),
    confirmedAt: entry.confirmedAt,
    canBeAsked: entry.contact !== null,
    history: historyOf(versions),
    questions,
    reuses,
    isSignedIn: visit.person !== null,
    organisations: memberships
      .filter(({ organisationId }) => organisationId !== entry.organisation.id)
      .map(({ slug: theirs, organisationName: name }) => ({ slug: theirs, name })),
    done: query.get('done'),
    ...related,
  };
}

/** An entry without what nobody may know, in the language of the visitor when it exists in it. */
export function describedFor(
  { origin, language: wish }: Pick<Visit, 'origin' | 'language'>,
  { id, slug, kind, content, organisation, version, firstPublishedAt, publishedAt }: PublicEntry,
): Described {
  return {
    ...{ id, slug, kind, content, version, firstPublishedAt, publishedAt, origin },
    owner: organisation.name,
    language: readIn(content, wish),
  };
}
