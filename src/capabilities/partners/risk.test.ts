import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { company, line, meetingDay, pairing, theatre } from '#tests/support/parties.ts';
import { chance, randomParty, seeded } from '#tests/support/random-parties.ts';
import type { Content } from './card.ts';
import { riskKinds, type Party } from './match.ts';
import { riskOf, type Weighed } from './risk.ts';

const mutual = { needs: [line('n', '', ['c'])], gives: [line('g', '', ['c'])] };
const between = (mine: Party, theirs: Party, more: Partial<Weighed> = {}) =>
  riskOf(mine, theirs, {
    ...{ youGet: [pairing(mine, theirs)], theyGet: [pairing(theirs, mine)] },
    ...{ regionIsTold: true, now: meetingDay, ...more },
  });
const near = { region: 'UT' };
const risk = (a: Partial<Content> = {}, b: Partial<Content> = {}, more?: Partial<Weighed>) =>
  between(theatre({ ...mutual, ...a }), company({ ...mutual, ...b }, near), more);

describe('the one risk', () => {
  it('is that a card expires, when nothing else stands out', () => {
    expect(risk()).toEqual({ kind: 'expires', whose: 'theirs', detail: '2027-02-01' });
  });
  it('is before all that one gets nothing', () => {
    expect(risk({ lead: 'them' }, { lead: 'them' }, { theyGet: [] })).toMatchObject({
      ...{ kind: 'one-way', whose: 'theirs' },
    });
    expect(risk({}, {}, { youGet: [] })).toMatchObject({ kind: 'one-way', whose: 'mine' });
  });
  it('is that both expect the other to lead, or both want to', () => {
    expect(risk({ lead: 'them' }, { lead: 'them' }).kind).toBe('both-expect-other-to-lead');
    expect(risk({ lead: 'us' }, { lead: 'us' }).kind).toBe('both-want-to-lead');
    expect(risk({ lead: 'us' }, { lead: 'them' }).kind).toBe('expires');
  });
  it('is that neither has time before a day', () => {
    expect(risk({ startsOn: '2027-03-01' }, { startsOn: '2027-04-01' })).toEqual({
      ...{ kind: 'no-time', whose: 'both', detail: '2027-03-01' },
    });
    expect(risk({}, { startsOn: '2027-04-01' })).toMatchObject({ whose: 'theirs' });
    expect(risk({ startsOn: '2026-12-01' }, { startsOn: '2026-12-01' }).kind).toBe('expires');
  });
  it('is that one decides after the other starts', () => {
    expect(risk({ startsOn: '2026-12-10' }, { decidesOn: '2027-01-15' })).toEqual({
      ...{ kind: 'decides-late', whose: 'theirs', detail: '2027-01-15' },
    });
  });
  it('is about money: none, or money that ends', () => {
    expect(risk({ money: 'none' }, { money: 'none' }).kind).toBe('no-money');
    const project = { money: '5000', moneySource: 'project' } as const;
    expect(risk(project, {})).toMatchObject({ kind: 'project-money', whose: 'mine' });
    expect(risk(project, project)).toMatchObject({ kind: 'project-money', whose: 'both' });
  });
  it('is a need that is not covered, by its text', () => {
    const needs = [line('n', 'Ondertitels', ['c']), line('m', 'Een zaal'), line('o', 'Een tolk')];
    expect(risk({ needs })).toEqual({
      ...{ kind: 'partly-covered', whose: 'mine', detail: 'Een zaal' },
    });
  });
  it('is distance, when the region of the other may be known', () => {
    const mine = theatre({ ...mutual, place: 'region' });
    const theirs = company({ ...mutual, place: 'country' });
    expect(between(mine, theirs).kind).toBe('far');
    expect(between(mine, theirs, { regionIsTold: false }).kind).toBe('expires');
    const remote = company({ ...mutual, place: 'remote' });
    expect(between(mine, remote).kind).toBe('expires');
  });
  it('is a language that one does not work in', () => {
    expect(risk({}, { language: 'en' })).toMatchObject({ kind: 'language', detail: 'en' });
  });
  it('is what they want with results and with data', () => {
    expect(risk({ rights: 'ours' }, { rights: 'ours' })).toMatchObject({ kind: 'rights' });
    expect(risk({ dataStance: 'personal' }, { dataStance: 'none' })).toMatchObject({
      ...{ kind: 'data', whose: 'mine' },
    });
  });
  it('is that only words agree', () => {
    const words = { needs: [line('n', 'iets')], gives: [line('g', 'iets')] };
    expect(risk(words, words).kind).toBe('only-words');
  });
  it('is how far the idea has come', () => {
    expect(risk({ stage: 'idea' }, { stage: 'growing' })).toMatchObject({
      ...{ kind: 'stage-apart', whose: 'mine' },
    });
  });
  it('is always exactly one, for whomever, and never says a region that is not told', () => {
    fc.assert(
      fc.property(fc.integer(), fc.boolean(), (seed, regionIsTold) => {
        const draw = chance(seeded(seed));
        const [mine, theirs] = [randomParty(draw, 1, 9), randomParty(draw, 2, 9)];
        const { kind } = between(mine, theirs, { regionIsTold });
        expect(riskKinds).toContain(kind);
        if (!regionIsTold) expect(kind).not.toBe('far');
      }),
    );
  });
});
