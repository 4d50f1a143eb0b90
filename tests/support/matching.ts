import type { Directorship } from '#capabilities/organisations/public.server.ts';
import {
  noContent,
  type Content,
  type Kind,
  type Visibility,
} from '#capabilities/partners/card.ts';
import { publishCard } from '#capabilities/partners/publish-card.store.server.ts';
import type { Database } from '#platform/database/database.server.ts';

/** What a card needs and gives, a text per line. */
export type Side = { readonly needs?: readonly string[]; readonly gives?: readonly string[] };

type More = {
  readonly kind?: Kind;
  readonly visibility?: Visibility;
  readonly content?: Partial<Content>;
  readonly at?: Date;
};

const lines = (id: string, texts: readonly string[] = []) =>
  texts.map((text, place) => ({ id: `${id}${place + 1}`, text, concepts: [] }));

/** A card in the market with these lines, findable; returns its id. */
export async function inMarketWith(
  db: Database,
  owner: Directorship,
  { needs, gives }: Side,
  more: More = {},
): Promise<string> {
  const { kind = 'request', visibility = 'anonymous', content } = more;
  const { at = new Date('2026-10-13T10:00:00Z') } = more;
  const written = {
    ...noContent,
    title: (needs ?? gives ?? []).join(', '),
    problem: 'Het lukt ons niet alleen.',
    ...{ needs: lines('n', needs), gives: lines('g', gives), ...content },
  };
  const { id } = await publishCard(db, {
    ...{ kind, organisationId: owner.organisationId, visibility, content: written },
    ...{ writtenBy: owner.userId, approvedBy: null, at },
  });
  return id;
}
