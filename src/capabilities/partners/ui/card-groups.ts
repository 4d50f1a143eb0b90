import type { CardInList } from '../writing.public.server.ts';

const groups = ['attention', 'open', 'waiting', 'draft', 'away'] as const;
export type CardGroup = (typeof groups)[number];

function groupOf({ state, beside }: CardInList): CardGroup {
  if (state === 'asked-back' || state === 'expiring' || beside === 'asked-back') return 'attention';
  if (state === 'expired' || state === 'withdrawn') return 'away';
  return state === 'submitted' ? 'waiting' : state;
}

/** Cards by what is to be done with them, what asks for attention first; empty groups are left out. */
export function groupsOf(cards: readonly CardInList[]) {
  return groups
    .map((group) => ({ group, cards: cards.filter((card) => groupOf(card) === group) }))
    .filter((one) => one.cards.length > 0);
}
