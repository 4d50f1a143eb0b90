import { describe, expect, it } from 'vitest';
import { keyOf, originOf } from './action.ts';

describe('the key of an action', () => {
  it('leads back to where it comes from', () => {
    for (const origin of [
      { from: 'check', check: 'dmarc', domain: 'theatre.example' },
      { from: 'basics', statement: 'backups-tried' },
    ] as const)
      expect(originOf(keyOf(origin))).toEqual(origin);
  });

  it('is one for one thing: with more behind it, it is none', () => {
    for (const key of [
      'check:dmarc:theatre.example:again',
      'check:dmarc:theatre.example:',
      'basics:backups-tried:again',
      'basics:backups-tried:',
      'check:dmarc:',
      'check::theatre.example',
      'basics:',
      'x:y:z',
      '',
    ])
      expect(originOf(key)).toBeUndefined();
  });
});
