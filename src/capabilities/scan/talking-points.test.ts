import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorsOf } from './instrument.ts';
import { known, talliesOf, type Tally } from './levels.ts';
import { samenspelInstrument } from './questions.ts';
import { proposalFor, sidesOf, talkingPoints, unsure } from './talking-points.ts';

const indicators = indicatorsOf(samenspelInstrument, 'basis');
const [a, b, c] = indicators;
if (!a || !b || !c) throw new Error('The instrument has questions.');

const tally = (...said: (number | '?' | '-')[]): Tally => ({
  levels: [1, 2, 3, 4, 5].map((level) => said.filter((one) => one === level).length),
  unknown: said.filter((one) => one === '?').length,
  notApplicable: said.filter((one) => one === '-').length,
});
const order = (...tallies: [string, Tally][]) =>
  talkingPoints(indicators, new Map(tallies)).map(({ indicator }) => indicator.id);

describe('a talking point', () => {
  it('is a difference of two levels or more', () => {
    expect(order([a.id, tally(2, 3, 3)], [b.id, tally(2, 3, 4)])).toEqual([b.id]);
  });
  it('needs three people who gave a level', () => {
    expect(order([a.id, tally(1, 5, '?', '?', '-')])).toEqual([]);
  });
  it('shows both sides, each with the level that most of it gave', () => {
    expect(sidesOf(tally(1, 1, 2, 4, 5, 5))).toMatchObject({
      low: { people: 3, level: 1 },
      high: { people: 3, level: 5 },
    });
    expect(sidesOf(tally(4, 1, 2))).toMatchObject({
      low: { people: 2, level: 1 },
      high: { people: 1, level: 4 },
    });
    expect(sidesOf(tally(3, 3, 3))).toBeUndefined();
  });
});

describe('the order of talking points', () => {
  it('puts two camps before one who differs', () => {
    expect(order([a.id, tally(1, 3, 3, 3)], [b.id, tally(1, 1, 3, 3)])).toEqual([b.id, a.id]);
  });
  it('puts the lower median first among equally divided ones', () => {
    expect(order([a.id, tally(3, 4, 5)], [b.id, tally(1, 2, 3)])).toEqual([b.id, a.id]);
  });
  it('then puts a broad question before a detailed one', () => {
    const [quick, basis] = [
      indicators.findLast(({ layer }) => layer === 'quick'),
      indicators.find(({ layer }) => layer === 'basis'),
    ];
    if (!quick || !basis) throw new Error('Both layers have questions.');
    expect(order([basis.id, tally(1, 2, 3)], [quick.id, tally(1, 2, 3)])).toEqual([
      quick.id,
      basis.id,
    ]);
  });
  it('then puts what more people do not know first, and last keeps the order of the instrument', () => {
    const [one, two, three] = indicators.filter(({ layer }) => layer === 'quick');
    if (!one || !two || !three) throw new Error('The quick scan has questions.');
    expect(
      order([three.id, tally(1, 2, 3, '?')], [two.id, tally(1, 2, 3)], [one.id, tally(1, 2, 3)]),
    ).toEqual([three.id, one.id, two.id]);
  });
  it('does not depend on the order in which answers came in', () => {
    const answers = fc.array(
      fc.record({
        indicator: fc.constantFrom(...indicators.slice(0, 4).map(({ id }) => id)),
        kind: fc.constantFrom('level', 'level', 'level', 'unknown'),
        level: fc.integer({ min: 1, max: 5 }),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(answers, (given) => {
        const points = talkingPoints(indicators, talliesOf(given));
        expect(talkingPoints(indicators, talliesOf(given.toReversed()))).toEqual(points);
        for (const { tally: counted, spread, low, high } of points) {
          expect(spread).toBeGreaterThanOrEqual(2);
          expect(low.people + high.people).toBe(known(counted));
          expect(low.level).toBeLessThan(high.level);
        }
      }),
    );
  });
});

describe('what stands beside talking points', () => {
  it('names what at least half do not know', () => {
    const tallies = new Map([
      [a.id, tally('?', '?', 2, 3)],
      [b.id, tally('?', 2, 3)],
      [c.id, tally('-', '-')],
    ]);
    expect(unsure(indicators, tallies).map(({ id }) => id)).toEqual([a.id]);
  });
  it('proposes the median, and lets the team choose halfway between two levels', () => {
    expect(proposalFor(tally(2, 3, 3))).toBe(3);
    expect(proposalFor(tally(2, 2, 3, 3))).toBeUndefined();
    expect(proposalFor(tally(2, 3))).toBeUndefined();
    expect(proposalFor(tally('?', '?', '-'))).toBe('unknown');
    expect(proposalFor(tally('-', '-', '?'))).toBe('not-applicable');
  });
});
