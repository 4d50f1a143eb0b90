import { describe, expect, it } from 'vitest';
import { besides, mayBeWritten, mayRestore, stateOf, type Standing } from './standing.ts';

const moment = new Date('2026-11-22T10:00:00Z');
const begun: Standing = {
  hasDraft: true,
  submittedAt: null,
  publishedAt: null,
  withdrawnAt: null,
  mergedInto: null,
};

describe('an entry', () => {
  it('is a draft until it is submitted', () => {
    expect(stateOf(begun)).toBe('draft');
    expect(stateOf({ ...begun, submittedAt: moment })).toBe('submitted');
  });
  it('stays public while a new version is written and waits', () => {
    const open = { ...begun, publishedAt: moment };
    expect([stateOf(open), besides(open)]).toEqual(['public', 'draft']);
    const waits = { ...open, submittedAt: moment };
    expect([stateOf(waits), besides(waits)]).toEqual(['public', 'submitted']);
    expect(besides({ ...open, hasDraft: false })).toBe('nothing');
  });
  it('is withdrawn whatever it was before, and can still be written', () => {
    const withdrawn = { ...begun, publishedAt: moment, withdrawnAt: moment };
    expect(stateOf(withdrawn)).toBe('withdrawn');
    expect(mayBeWritten(withdrawn)).toBe(true);
  });
  it('that was merged is nothing else any more', () => {
    const merged = { ...begun, publishedAt: moment, withdrawnAt: moment, mergedInto: 'other' };
    expect([stateOf(merged), besides(merged), mayBeWritten(merged)]).toEqual([
      'merged',
      'nothing',
      false,
    ]);
  });
  it('that a broker withdrew, a broker puts back', () => {
    expect(mayRestore('owner', 'owner')).toBe(true);
    expect(mayRestore('broker', 'owner')).toBe(false);
    expect(mayRestore('broker', 'broker')).toBe(true);
  });
});
