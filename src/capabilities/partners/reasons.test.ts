import { expect, it } from 'vitest';
import type { Reasons } from './match.ts';
import { keptReasons, mirrored } from './reasons.ts';

const reasons: Reasons = {
  youGet: [
    {
      need: { cardId: 'a', lineId: 'n', text: 'Ondertiteling voor De Wand' },
      give: { cardId: 'b', lineId: 'g', text: 'Live captions' },
      strength: 0.8,
      words: [
        { asked: 'ondertiteling', found: 'captions', way: 'translation' },
        { asked: 'Wand', found: 'live', way: 'word' },
      ],
    },
  ],
  theyGet: [],
  bridge: { kind: 'partner', organisationId: 'o' },
  risk: { kind: 'no-time', detail: '2027-03-01', whose: 'mine' },
};

it('the other side reads the same the other way round, and back again', () => {
  const there = mirrored(reasons);
  expect(there.youGet).toEqual([]);
  expect(there.theyGet[0]?.words[0]).toEqual({
    asked: 'captions',
    found: 'ondertiteling',
    way: 'translation',
  });
  expect(there.risk.whose).toBe('theirs');
  expect(mirrored(there)).toEqual(reasons);
});

it('what is kept names nobody', () => {
  const kept = keptReasons(reasons, (text) => text.replaceAll('Wand', '…'));
  expect(JSON.stringify(kept)).not.toMatch(/Wand|organisationId/);
  expect(kept.bridge).toBeNull();
  expect(kept.youGet[0]?.words).toHaveLength(1);
});
