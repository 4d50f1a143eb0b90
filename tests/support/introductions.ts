import type { Reasons } from '#capabilities/partners/match.ts';

/** Reasons of a match that a side could read. */
export const someReasons = (cardId: string, otherCardId: string): Reasons => ({
  youGet: [
    {
      need: { cardId, lineId: 'n1', text: 'Live ondertiteling' },
      give: { cardId: otherCardId, lineId: 'g1', text: 'Wij ondertitelen live' },
      strength: 0.8,
      words: [{ asked: 'ondertiteling', found: 'ondertitelen', way: 'word' }],
    },
  ],
  theyGet: [
    {
      need: { cardId: otherCardId, lineId: 'n1', text: 'Mensen om mee te testen' },
      give: { cardId, lineId: 'g1', text: 'Een testpubliek van dove jongeren' },
      strength: 0.7,
      words: [],
    },
  ],
  bridge: { kind: 'region', region: 'UT' },
  risk: { kind: 'project-money', detail: '', whose: 'mine' },
});
