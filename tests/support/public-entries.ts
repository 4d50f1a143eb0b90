import {
  type Content,
  type Facts,
  type Kind,
  noFacts,
  noWords,
  type Words,
} from '#capabilities/knowledge/entry.ts';
import { publishEntry } from '#capabilities/knowledge/entry.public.server.ts';
import type { Database } from '#platform/database/database.server.ts';

/** A content in Dutch, of which only the title and what is given is told. */
export function content(
  title: string,
  { facts = {}, nl = {}, en }: { facts?: Partial<Facts>; nl?: Partial<Words>; en?: Words } = {},
): Content {
  const words = { ...noWords, title, problem: `Het probleem van ${title}.`, ...nl };
  return {
    language: 'nl',
    facts: { ...noFacts, ...facts },
    words: en ? { nl: words, en } : { nl: words },
  };
}

type More = {
  kind?: Kind;
  at?: Date;
  contactId?: string | null;
  content?: Content;
};

/** An entry of an organisation that everybody can read. */
export function someEntry(
  db: Database,
  { organisationId }: { readonly organisationId: string },
  title: string,
  {
    kind = 'case',
    at = new Date('2026-11-01T10:00:00Z'),
    contactId = null,
    content: told,
  }: More = {},
): Promise<{ id: string; slug: string }> {
  return db.transaction((tx) =>
    publishEntry(tx, {
      ...{ kind, organisationId, writtenBy: null, approvedBy: null, contactId },
      versions: [{ content: told ?? content(title), at }],
    }),
  );
}
