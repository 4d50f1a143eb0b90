import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answered,
  canWithdraw,
  endingBy,
  inOrder,
  momentForBoth,
  namesAreTold,
  phaseOf,
  type State,
} from './introduction.ts';

const now = new Date('2026-11-22T10:00:00Z');
const later = new Date('2026-12-20T10:00:00Z');
const state = (more: Partial<State> = {}): State => ({
  ...{ introducedAt: null, ending: null, expiresAt: later, mine: null, theirs: null },
  ...more,
});
const told = ({ introducedAt, ending, mine, theirs }: State) =>
  namesAreTold({ introducedAt, ending, answers: [mine, theirs] });
const both = { mine: 'yes', theirs: 'yes', introducedAt: now };

describe('names', () => {
  it('are told after two yeses, and stay told when it became something or nothing', () => {
    expect(told(state(both))).toBe(true);
    expect(told(state({ ...both, ending: 'started' }))).toBe(true);
    expect(told(state({ ...both, ending: 'nothing' }))).toBe(true);
  });
  it('are never told otherwise', () => {
    const answer = fc.constantFrom(null, 'yes', 'no', 'withdrawn');
    const ending = fc.constantFrom(
      null,
      'declined',
      'withdrawn',
      'expired',
      'blocked',
      'started',
      'nothing',
    );
    const introducedAt = fc.constantFrom(null, now);
    fc.assert(
      fc.property(answer, answer, ending, introducedAt, (mine, theirs, how, at) => {
        const one = state({ mine, theirs, ending: how, introducedAt: at });
        const may =
          at !== null &&
          mine === 'yes' &&
          theirs === 'yes' &&
          how !== 'withdrawn' &&
          how !== 'blocked';
        expect(told(one)).toBe(may);
        if (['stopped', 'yours', 'theirs'].includes(phaseOf(one, now)))
          expect(told(one)).toBe(false);
      }),
    );
  });
});

describe('an answer', () => {
  it('introduces when it is the second yes', () => {
    expect(answered(state(), 'yes', now)).toEqual({ did: 'said-yes' });
    expect(answered(state({ theirs: 'yes' }), 'yes', now)).toEqual({ did: 'introduced' });
    expect(answered(state({ theirs: 'yes' }), 'no', now)).toEqual({ did: 'declined' });
  });
  it('is given once, and not after the end', () => {
    expect(answered(state({ mine: 'yes' }), 'yes', now)).toEqual({ refused: 'said-already' });
    expect(answered(state({ mine: 'yes' }), 'no', now)).toEqual({ did: 'declined' });
    expect(answered(state({ theirs: 'yes' }), 'yes', later)).toEqual({ refused: 'over' });
    expect(answered(state(both), 'no', now)).toEqual({ refused: 'over' });
    for (const ending of ['declined', 'withdrawn', 'expired', 'blocked', 'started', 'nothing'])
      expect(answered(state({ ending, theirs: 'yes' }), 'yes', now)).toEqual({ refused: 'over' });
  });
});

describe('where it stands', () => {
  it('is told to each side', () => {
    expect(phaseOf(state(), now)).toBe('yours');
    expect(phaseOf(state({ mine: 'yes' }), now)).toBe('theirs');
    expect(phaseOf(state(both), now)).toBe('introduced');
    expect(phaseOf(state(both), new Date('2027-12-20T10:00:00Z'))).toBe('introduced');
    expect(phaseOf(state({ mine: 'yes' }), later)).toBe('expired');
    expect(phaseOf(state({ ending: 'declined', theirs: 'no' }), now)).toBe('declined');
  });
  it('does not tell who stopped it, nor how', () => {
    const stops: Partial<State>[] = [
      { ...both, mine: 'withdrawn', ending: 'withdrawn' },
      { ...both, theirs: 'withdrawn', ending: 'withdrawn' },
      { ...both, theirs: 'withdrawn', ending: 'blocked' },
      { ...both, theirs: 'withdrawn', ending: 'started' },
    ];
    for (const one of stops) expect(phaseOf(state(one), now)).toBe('stopped');
  });
  it('leaves a consent that can be taken back, as long as it was given', () => {
    expect(canWithdraw(state({ mine: 'yes' }))).toBe(true);
    expect(canWithdraw(state())).toBe(false);
    expect(canWithdraw(state({ mine: 'withdrawn' }))).toBe(false);
  });
});

describe('what became of it', () => {
  it('takes two to start, and one to stop', () => {
    expect(endingBy(['started', null])).toBeNull();
    expect(endingBy(['started', 'met'])).toBeNull();
    expect(endingBy(['started', 'started'])).toBe('started');
    expect(endingBy(['started', 'nothing'])).toBe('nothing');
  });
});

describe('a moment', () => {
  const moments = ['2026-12-08T09:00:00Z', '2026-12-03T13:00:00Z'].map((one) => new Date(one));
  it('is chosen when it suits both, the earliest first', () => {
    expect(
      momentForBoth(moments, [
        ['0', '1'],
        ['0', '1'],
      ]),
    ).toEqual(moments[1]);
    expect(momentForBoth(moments, [['0'], ['0', '1']])).toEqual(moments[0]);
  });
  it('is not chosen otherwise', () => {
    expect(momentForBoth(moments, [['0'], ['1']])).toBeNull();
    expect(momentForBoth(moments, [['0'], null])).toBeNull();
    expect(momentForBoth(moments, [[], ['2', 'x']])).toBeNull();
  });
});

it('a pair is one pair, whoever begins', () => {
  expect(inOrder('b', 'a')).toEqual(inOrder('a', 'b'));
});
