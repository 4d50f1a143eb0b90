import type { Content, Kind } from './card.ts';

/** Parts in which a card is written; each is one short form. */
export const cardParts = [
  'problem',
  'needs',
  'gives',
  'contribution',
  'practical',
  'visibility',
] as const;
export type CardPart = (typeof cardParts)[number];

/** Something that is not there yet, and the part that asks it. */
export type Missing = {
  readonly what: 'title' | 'problem' | 'needs' | 'gives';
  readonly part: CardPart;
};

/** What each kind needs before a broker looks at it: no request without what it gives back. */
const needed: { readonly [K in Kind]: readonly Missing['what'][] } = {
  request: ['title', 'problem', 'needs', 'gives'],
  offer: ['title', 'gives'],
  vision: ['title', 'problem'],
};

/** What is still missing before a card may be submitted, in the order in which it is asked. */
export function missing(kind: Kind, content: Content): readonly Missing[] {
  return needed[kind]
    .filter((what) => !isSaid(content, what))
    .map((what): Missing => ({ what, part: what === 'title' ? 'problem' : what }));
}

function isSaid(content: Content, what: Missing['what']): boolean {
  if (what === 'title' || what === 'problem') return content[what].trim() !== '';
  return content[what].some(({ text }) => text.trim() !== '');
}
