import { traitsOf } from '#capabilities/organisations/traits.public.server.ts';
import type { Brokership } from '#capabilities/organisations/public.server.ts';
import type { Reading } from '#platform/database/database.server.ts';
import type { Content } from './card.ts';
import type { Card } from './cards.store.server.ts';
import { openUntil } from './expiry.ts';
import { gathered } from './gathered.store.server.ts';
import { chosen } from './matched.ts';
import type { Party } from './match.ts';
import { brokerReader } from './shown-card.store.server.ts';

/** How many good matches a card would have now. */
export type MatchCount = {
  readonly strong: number;
  readonly possible: number;
  /** Below 1 while the index is being built. */
  readonly progress: number;
};

/** Counts whom a card would meet if this content were in the market, also before it is approved. */
export async function matchCountOf(
  db: Reading,
  broker: Brokership,
  card: Card,
  content: Content,
  now: Date,
): Promise<MatchCount> {
  const owner = (await traitsOf(db, [card.organisationId])).get(card.organisationId);
  if (!owner) return { strong: 0, possible: 0, progress: 1 };
  const { sort, nature, sizeClass, region, languages } = owner;
  const { kind, visibility, organisationId } = card;
  const party: Party = {
    ...{ cardId: card.id, organisationId, kind, visibility, content },
    ...{ sort, nature, sizeClass, region, languages },
    firstApprovedAt: card.firstApprovedAt ?? now,
    expiresAt: openUntil(now),
    ...{ busyWith: 0, exposure: 0, partners: [] },
  };
  const found = await gathered(db, party, { reader: brokerReader(broker), now });
  const { shown } = chosen(party, found.fittings, { about: found.about, crossing: 'any' });
  const count = (wanted: string) => shown.filter(({ grade }) => grade === wanted).length;
  return { strong: count('strong'), possible: count('possible'), progress: found.progress };
}
