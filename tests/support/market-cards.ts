import { card } from '#capabilities/partners/card.tables.ts';
import {
  noContent,
  type Content,
  type Kind,
  type Visibility,
} from '#capabilities/partners/card.ts';
import type { Database } from '#platform/database/database.server.ts';

const approvedAt = new Date('2026-11-10T10:00:00Z');
const expiresAt = new Date('2027-02-10T10:00:00Z');

type More = {
  readonly kind?: Kind;
  readonly visibility?: Visibility;
  readonly content?: Partial<Content>;
  readonly contactId?: string;
  readonly expiresAt?: Date;
  readonly withdrawnAt?: Date;
};

/** A card in the market, straight in the database; returns its id. */
export async function marketCard(
  db: Database,
  organisationId: string,
  { kind = 'request', visibility = 'anonymous', content, ...more }: More = {},
): Promise<string> {
  const [made] = await db
    .insert(card)
    .values({
      ...{ kind, organisationId, visibility, approvedAt, expiresAt, ...more },
      createdAt: approvedAt,
      firstApprovedAt: approvedAt,
      origin: { from: 'form' },
      content: {
        ...noContent,
        title: 'Ondertiteling bij repetities',
        problem: 'Wie weinig hoort, mist wat er gebeurt.',
        needs: [{ id: 'n1', text: 'Live ondertiteling', concepts: ['live-captioning'] }],
        gives: [{ id: 'g1', text: 'Een testpubliek van dove jongeren', concepts: [] }],
        languages: ['nl'],
        ...content,
      },
    })
    .returning({ id: card.id });
  if (!made) throw new Error('The card was not made.');
  return made.id;
}
