import { isDirector, type Membership } from '#capabilities/organisations/public.server.ts';
import { traitsOf } from '#capabilities/organisations/traits.public.server.ts';
import { database } from '#platform/database/database.server.ts';
import { cardsOf } from './cards.store.server.ts';
import { introductionsOf } from './introduction-view.store.server.ts';
import { partnersStep, type PartnersStep } from './next-step.ts';
import { isCultural } from './culture.ts';

/** What one of its people does next with partners, for the start page of an organisation. */
export async function partnersNext(
  membership: Membership,
  { hasRound, now }: { readonly hasRound: boolean; readonly now: Date },
  db = database(),
): Promise<PartnersStep | undefined> {
  const { organisationId } = membership;
  const [introductions, cards, traits] = await Promise.all([
    introductionsOf(db, membership, now),
    cardsOf(db, membership, now),
    traitsOf(db, [organisationId]),
  ]);
  return partnersStep({
    ...{ introductions, decides: isDirector(membership), hasRound },
    isBroker: membership.roles.includes('broker'),
    cards: cards.map(({ id, state, beside, writing }) => ({
      ...{ id, state, beside },
      title: writing.title,
    })),
    isCultural: isCultural(traits.get(organisationId)?.sort ?? ''),
  });
}
