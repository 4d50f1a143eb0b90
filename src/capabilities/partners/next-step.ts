import type { Phase } from './introduction.ts';
import type { CardBeside, CardState } from './card-state.ts';

/** Where an organisation stands with partners, seen by one of its people. */
export type PartnersStanding = {
  readonly introductions: readonly {
    readonly id: string;
    readonly title: string;
    readonly phase: Phase;
    readonly momentsWait: boolean;
  }[];
  readonly cards: readonly {
    readonly id: string;
    readonly title: string;
    readonly state: CardState;
    readonly beside: CardBeside;
  }[];
  /** Whether this person may answer for the organisation. */
  readonly decides: boolean;
  /** Works as a broker at a desk of this organisation. */
  readonly isBroker: boolean;
  /** A cultural organisation; others come for partners alone. */
  readonly isCultural: boolean;
  /** Whether the organisation is in the middle of its round of scan and steps. */
  readonly hasRound: boolean;
};

/** Something to do with partners: `path` is below the organisation's own address. */
export type PartnersStep = { readonly path: string } & (
  | {
      readonly kind: 'answer' | 'choose-moment' | 'change-card' | 'renew-card';
      readonly title: string;
    }
  | { readonly kind: 'desk' | 'first-card' | 'finish-card' | 'look' }
);

/**
 * What goes before the round of scan and steps: others who wait for an answer, then a card that a broker
 * asked about or that is about to expire. A broker whose institute began no scan is led to the desk; who is not a cultural
 * organisation to its first card and then to its matches. Undefined when nothing goes before.
 */
export function partnersStep(standing: PartnersStanding): PartnersStep | undefined {
  const { introductions, cards, decides } = standing;
  const asked = introductions.find(({ phase }) => phase === 'yours');
  if (asked && decides) return about('answer', asked, 'introductions');
  const planned = introductions.find(({ momentsWait }) => momentsWait);
  if (planned && decides) return about('choose-moment', planned, 'introductions');
  const returned = cards.find((card) => [card.state, card.beside].includes('asked-back'));
  if (returned) return about('change-card', returned, 'cards');
  const expiring = cards.find(({ state }) => state === 'expiring');
  if (expiring) return about('renew-card', expiring, 'cards');
  if (standing.hasRound) return undefined;
  if (standing.isBroker) return { kind: 'desk', path: '/desk' };
  if (standing.isCultural) return undefined;
  if (cards.length === 0) return { kind: 'first-card', path: '/cards/new' };
  const draft = cards.find(({ state }) => state === 'draft');
  const isOpen = cards.some(({ state }) => state === 'open');
  if (draft && !isOpen) return { kind: 'finish-card', path: `/cards/${draft.id}` };
  return { kind: 'look', path: '/matches' };
}

function about(
  kind: 'answer' | 'choose-moment' | 'change-card' | 'renew-card',
  { id, title }: { readonly id: string; readonly title: string },
  place: 'introductions' | 'cards',
): PartnersStep {
  return { kind, title, path: `/${place}/${id}` };
}
