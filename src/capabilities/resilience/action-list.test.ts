import { describe, expect, it } from 'vitest';
import { actionList, MOST_NOW, type Candidate, type Said } from './action-list.ts';

const seenAt = new Date('2026-11-20T10:00:00Z');
const today = '2026-11-23';

function candidate(name: string, more: Partial<Candidate> = {}): Candidate {
  return {
    key: `check:${name}:example.nl`,
    origin: { from: 'check', check: name, domain: 'example.nl' },
    ...{ title: name, why: '', found: '', impact: 2, minutes: 30, fixer: 'website', sources: [] },
    ...{ isBad: true, seenAt },
    ...more,
  };
}

const says = (state: Said['state'], more: Partial<Said> = {}): Said => ({
  ...{ state, until: null, note: '', saidAt: new Date('2026-11-21T10:00:00Z'), stepId: null },
  ...more,
});

const keys = (list: readonly { title: string }[]) => list.map(({ title }) => title);
const listOf = (candidates: readonly Candidate[], said: Record<string, Said> = {}) =>
  actionList(
    candidates,
    new Map(Object.entries(said).map(([name, one]) => [`check:${name}:example.nl`, one])),
    today,
  );

describe('the action list', () => {
  it('begins with what helps much and takes little', () => {
    const list = listOf([
      candidate('much work', { impact: 3, minutes: 240 }),
      candidate('little help', { impact: 1, minutes: 10 }),
      candidate('best', { impact: 3, minutes: 10 }),
      candidate('good', { impact: 2, minutes: 10 }),
    ]);
    expect(keys(list.now)).toEqual(['best', 'good', 'much work', 'little help']);
  });

  it('puts what is wrong before what could be better', () => {
    const list = listOf([candidate('better', { isBad: false }), candidate('wrong')]);
    expect(keys(list.now)).toEqual(['wrong', 'better']);
  });

  it('asks at most five things now, and loses none', () => {
    const many = Array.from({ length: 12 }, (_, n) => candidate(`c${n}`));
    const { now, rest } = listOf(many);
    expect(now).toHaveLength(MOST_NOW);
    expect(new Set([...keys(now), ...keys(rest)]).size).toBe(12);
  });

  it('is the same in whatever order things were found', () => {
    const many = Array.from({ length: 8 }, (_, n) => candidate(`c${n}`));
    expect(listOf([...many].reverse())).toEqual(listOf(many));
  });

  it('brings back what was said to be done and still is not', () => {
    const before = { saidAt: new Date('2026-11-19T10:00:00Z') };
    const [back] = listOf([candidate('a')], { a: says('done', before) }).now;
    expect(back?.standing).toBe('returned');
  });

  it('lets what was done wait until somebody looks again', () => {
    const list = listOf([candidate('a')], { a: says('done') });
    expect([list.now, keys(list.waiting)]).toEqual([[], ['a']]);
  });

  it('shows what was put off from its day on', () => {
    const later = listOf([candidate('a')], { a: says('later', { until: '2026-11-24' }) });
    expect([later.now, keys(later.later)]).toEqual([[], ['a']]);
    const due = listOf([candidate('a')], { a: says('later', { until: today }) });
    expect(due.now.map(({ standing }) => standing)).toEqual(['due']);
  });

  it('leaves out what no supplier offers, and keeps it findable', () => {
    const list = listOf([candidate('a'), candidate('b')], { a: says('not-possible') });
    expect([keys(list.now), keys(list.notPossible)]).toEqual([['b'], ['a']]);
  });

  it('makes room for the sixth when one of five is put off', () => {
    const six = Array.from({ length: 6 }, (_, n) => candidate(`c${n}`));
    const [first] = listOf(six).now;
    const list = listOf(six, { [first?.title ?? '']: says('later', { until: '2027-01-01' }) });
    expect([list.now.length, list.rest.length]).toEqual([5, 0]);
  });
});
