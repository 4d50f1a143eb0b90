import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayShow, MIN_PEOPLE, roleViews, showsViews } from './confidential.ts';
import { known, type Tally } from './levels.ts';

const tally = (...levels: number[]): Tally => ({
  levels: [1, 2, 3, 4, 5].map((level) => levels.filter((one) => one === level).length),
  unknown: 0,
  notApplicable: 0,
});

describe('what a scan shows', () => {
  it('is only a count below three responses', () => {
    expect([0, 1, 2, 3, 4].map((responses) => showsViews(responses))).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
  });
  it('is only a count when one or two responses changed after a view was shown', () => {
    expect([0, 1, 2, 3].map((changed) => showsViews(5, changed))).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
  it('leaves out an indicator that fewer than three people know', () => {
    expect(mayShow({ ...tally(1, 5), unknown: 9 })).toBe(false);
    expect(mayShow(tally(1, 5, 5))).toBe(true);
  });
});

describe('what is shown per job role', () => {
  it('is a role of three people when nobody else gave a level', () => {
    expect(roleViews(new Map([['marketing', tally(1, 2, 4)]]))).toEqual([
      { role: 'marketing', people: 3, lowest: 1, highest: 4 },
    ]);
  });
  it('is nothing when one other person would be known from the rest', () => {
    expect(
      roleViews(
        new Map([
          ['marketing', tally(1, 2, 4)],
          ['ict', tally(5)],
        ]),
      ),
    ).toEqual([]);
  });
  it('lets the smallest role join a rest that is too small', () => {
    const views = roleViews(
      new Map([
        ['marketing', tally(1, 2, 4)],
        ['finance', tally(3, 3, 3, 3)],
        ['ict', tally(5)],
      ]),
    );
    expect(views.map(({ role }) => role)).toEqual(['finance']);
  });
  it('never shows a group below three, nor leaves one by subtraction', () => {
    const levels = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 6 });
    const teams = fc.array(levels, { maxLength: 8 });
    fc.assert(
      fc.property(teams, (team) => {
        const tallies = new Map(team.map((one, place) => [`role-${place}`, tally(...one)]));
        const views = roleViews(tallies);
        const all = [...tallies.values()].reduce((sum, one) => sum + known(one), 0);
        // Whoever subtracts any choice of shown roles from the total is left with nobody or three.
        for (let choice = 1; choice < 2 ** views.length; choice += 1) {
          const taken = views.filter((_, place) => choice & (1 << place));
          const rest = all - taken.reduce((sum, { people }) => sum + people, 0);
          expect(rest === 0 || rest >= MIN_PEOPLE).toBe(true);
        }
        for (const { people } of views) expect(people).toBeGreaterThanOrEqual(MIN_PEOPLE);
      }),
    );
  });
});
