import { isDirector, memberOf, membersOf } from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import { notFound } from '#platform/http/refuse.ts';
import { languageOf } from '#platform/search/language-of.ts';
import type { Visit } from '#platform/http/visit.ts';
import { entryOfMember } from './draft.actions.server.ts';
import { entriesOf, type Entry } from './entry.store.server.ts';
import { missing, type Missing } from './missing.ts';
import { lastReview } from './review.store.server.ts';
import type { Beside, State } from './standing.ts';
import { isWritingPart, partsOf, type WritingPart } from './writing-parts.ts';
import { tellingText } from './written-language.ts';
import { wordsIn, type Content, type Kind } from './entry.ts';

type Params = Record<string, string>;

export type EntryInList = {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  readonly state: State;
  readonly beside: Beside;
  readonly changedAt: Date | null;
  readonly changedBy: string | null;
};

export type EntriesView = { readonly slug: string; readonly entries: readonly EntryInList[] };

/** The page with the entries of an organisation. */
export async function entriesPage(
  visit: Visit,
  params: Params,
  db = database(),
): Promise<EntriesView> {
  const membership = await memberOf(visit, params.organisation ?? '', db);
  const entries = await entriesOf(db, membership);
  return {
    slug: membership.slug,
    entries: entries.map((entry) => ({
      id: entry.id,
      kind: entry.kind,
      title: titleOf(entry),
      state: entry.state,
      beside: entry.beside,
      changedAt: entry.draftAt ?? entry.publishedAt,
      changedBy: entry.draftByName,
    })),
  };
}

const titleOf = ({ writing }: Entry) => wordsIn(writing, writing.language).title;

/** An entry as the screens of writing show it. */
export type WrittenEntry = {
  readonly slug: string;
  readonly id: string;
  readonly publicSlug: string;
  readonly kind: Kind;
  readonly title: string;
  readonly state: State;
  readonly beside: Beside;
  readonly content: Content;
  readonly revision: number;
};

const shown = (slug: string, entry: Entry): WrittenEntry => ({
  slug,
  id: entry.id,
  publicSlug: entry.slug,
  kind: entry.kind,
  title: titleOf(entry),
  state: entry.state,
  beside: entry.beside,
  content: entry.writing,
  revision: entry.revision,
});

/** What the page of an entry was sent here to say. */
const tellings = ['saved', 'submitted', 'recalled', 'restored', 'withdrawn', 'discarded'] as const;
export type Telling = (typeof tellings)[number];

export type EditView = WrittenEntry & {
  readonly missing: readonly Missing[];
  readonly submittedAt: Date | null;
  readonly publishedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawnBy: string | null;
  readonly withdrawnReason: string;
  readonly askedBack: {
    readonly note: string;
    readonly at: Date;
    readonly broker: string | null;
  } | null;
  readonly told: Telling | null;
  /** The revision that brings back what was just thrown away. */
  readonly discarded: string | null;
  readonly directs: boolean;
  /** The words look like the other language than the one that was chosen. */
  readonly looksOther: boolean;
  /** Fields that a colleague changed at the same time. */
  readonly others: readonly string[];
};

/** The page from which an entry is written. */
export async function editPage(
  visit: Visit,
  params: Params,
  search: URLSearchParams,
  db = database(),
): Promise<EditView> {
  const { membership, entry } = await entryOfMember(visit, params, db);
  const review = await lastReview(db, entry);
  const isAskedBack =
    review?.verdict === 'asked-back' && entry.submittedAt === null && entry.draft !== null;
  const { submittedAt, publishedAt, withdrawnAt, withdrawnBy, withdrawnReason } = entry;
  return {
    ...shown(membership.slug, entry),
    missing: missing(entry.kind, entry.writing),
    ...{ submittedAt, publishedAt, withdrawnAt, withdrawnBy, withdrawnReason },
    askedBack: isAskedBack ? review : null,
    told: tellings.find((one) => search.has(one)) ?? null,
    discarded: search.get('discarded'),
    directs: isDirector(membership),
    looksOther: looksOther(entry.writing),
    others: (search.get('others') ?? '').split(',').filter(Boolean),
  };
}

function looksOther(content: Content): boolean {
  const text = tellingText(content);
  return text !== undefined && languageOf(text) !== content.language;
}

export type PartView = WrittenEntry & {
  readonly part: WritingPart;
  readonly parts: readonly WritingPart[];
  readonly others: readonly string[];
};

/** The page on which one part of an entry is written. */
export async function partPage(
  visit: Visit,
  params: Params,
  search: URLSearchParams,
  db = database(),
): Promise<PartView> {
  const { membership, entry } = await entryOfMember(visit, params, db);
  const parts = partsOf(entry.kind);
  const part = isWritingPart(params.part) && parts.includes(params.part) ? params.part : notFound();
  const others = (search.get('others') ?? '').split(',').filter(Boolean);
  return { ...shown(membership.slug, entry), part, parts, others };
}

/** An entry of an organisation, for its members: for the preview and the translation. */
export async function writtenEntry(
  visit: Visit,
  params: Params,
  db = database(),
): Promise<WrittenEntry> {
  const { membership, entry } = await entryOfMember(visit, params, db);
  return shown(membership.slug, entry);
}

export type ContactView = WrittenEntry & {
  readonly you: string;
  readonly people: readonly { readonly userId: string; readonly name: string }[];
  readonly contact: {
    readonly userId: string;
    readonly name: string;
    readonly agreedAt: Date | null;
  } | null;
  readonly saved: boolean;
};

/** The page about who answers questions of others. */
export async function contactPage(
  visit: Visit,
  params: Params,
  search: URLSearchParams,
  db = database(),
): Promise<ContactView> {
  const { membership, entry } = await entryOfMember(visit, params, db);
  const members = await membersOf(db, membership);
  const found = members.find(({ userId }) => userId === entry.contactId);
  const agreedAt = entry.contactAgreedAt;
  return {
    ...shown(membership.slug, entry),
    you: membership.userId,
    people: members.map(({ userId, name }) => ({ userId, name })),
    contact: found ? { userId: found.userId, name: found.name, agreedAt } : null,
    saved: search.has('saved'),
  };
}

export type ConfirmationView = WrittenEntry & {
  readonly confirmedAt: Date | null;
  readonly done: boolean;
};

/** The page that asks whether an entry is still true. */
export async function confirmationPage(
  visit: Visit,
  params: Params,
  search: URLSearchParams,
  db = database(),
): Promise<ConfirmationView> {
  const { membership, entry } = await entryOfMember(visit, params, db);
  const { confirmedAt } = entry;
  return { ...shown(membership.slug, entry), confirmedAt, done: search.has('done') };
}
