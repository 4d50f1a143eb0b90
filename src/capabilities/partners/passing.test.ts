import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { company, meetingDay, nothingAbout, theatre } from '#tests/support/parties.ts';
import { chance, randomParty, randomWish, seeded } from '#tests/support/random-parties.ts';
import type { Content } from './card.ts';
import type { Wish } from './gate.ts';
import type { Party } from './match.ts';
import { byOrganisation, gatesBetween, MOST_UNDER_WAY, pairOf, type About } from './passing.ts';

const between = (mine: Party, theirs: Party, about: Partial<About> = {}) =>
  gatesBetween(mine, theirs, { ...nothingAbout, ...about });
const contents = (a: Partial<Content>, b: Partial<Content>) => between(theatre(a), company(b));

describe('between two cards', () => {
  it('nothing is closed when nothing is known', () => {
    expect(between(theatre(), company())).toEqual([]);
  });
  it('of one organisation there is no match', () => {
    const mine = theatre();
    expect(between(mine, { ...mine, cardId: 'other' })).toContain('same-organisation');
  });
  it('a private card is there only for who may open it', () => {
    const theirs = company({}, { visibility: 'private' });
    expect(between(theatre(), theirs)).toEqual(['hidden']);
    expect(between(theirs, theatre())).toEqual(['hidden']);
    const opened = new Set([theirs.organisationId]);
    expect(between(theatre(), theirs, { opened })).toEqual([]);
  });
  it('one that expired this moment is gone', () => {
    expect(between(theatre(), company({}, { expiresAt: meetingDay }))).toEqual(['expired']);
  });
  it('a block counts for both', () => {
    const blocked = new Set([pairOf('organisation-of-theatre', 'organisation-of-company')]);
    expect(between(theatre(), company(), { blocked })).toEqual(['blocked']);
    expect(between(company(), theatre(), { blocked })).toEqual(['blocked']);
  });
  it('an earlier no counts for these two cards alone', () => {
    const declined = new Set([pairOf('card-of-theatre', 'card-of-company')]);
    expect(between(theatre(), company(), { declined })).toEqual(['declined-before']);
    expect(between(theatre(), company({}, { cardId: 'another' }), { declined })).toEqual([]);
  });
  it('an organisation with its hands full is left in peace', () => {
    const theirs = company({}, { busyWith: MOST_UNDER_WAY });
    expect(between(theatre(), theirs)).toEqual(['capacity']);
    expect(between(theatre(), company({}, { busyWith: MOST_UNDER_WAY - 1 }))).toEqual([]);
  });
});

describe('a place', () => {
  it('in the region is for who is there, comes everywhere, or works at a distance too', () => {
    expect(contents({ place: 'region' }, { place: 'region' })).toEqual(['region']);
    expect(contents({ place: 'region' }, { place: 'remote' })).toEqual([]);
    expect(contents({ place: 'region' }, { place: 'country' })).toEqual([]);
    const near = company({ place: 'region' }, { region: 'UT' });
    expect(between(theatre({ place: 'region' }), near)).toEqual([]);
  });
  it('that was not said closes nothing', () => {
    expect(contents({ place: 'region' }, { place: null })).toEqual([]);
    expect(contents({ place: null }, { place: 'region' })).toEqual([]);
  });
  it('in the country is not for who only works abroad', () => {
    const abroad = company({ place: 'region' }, { region: 'abroad' });
    expect(between(theatre({ place: 'country' }), abroad)).toEqual(['region']);
    expect(between(theatre({ place: 'country' }), company({ place: 'region' }))).toEqual([]);
  });
});

describe('languages', () => {
  it('are those of the card, and without them those of the organisation', () => {
    expect(contents({ languages: ['nl'] }, { languages: ['en'] })).toEqual(['language']);
    expect(contents({ languages: ['nl', 'en'] }, { languages: ['en'] })).toEqual([]);
    expect(between(theatre(), company({}, { languages: ['de'] }))).toEqual(['language']);
  });
});

describe('money', () => {
  it('keeps an offer that is only for sale from who has none', () => {
    expect(contents({ money: 'none' }, { forms: ['buy'] })).toEqual(['money']);
    expect(contents({ money: 'none' }, { forms: ['buy', 'make'] })).toEqual([]);
    expect(contents({ money: null }, { forms: ['buy'] })).toEqual([]);
  });
});

describe('dates', () => {
  it('meet when there is a day for both, from today', () => {
    expect(contents({ endsOn: '2027-03-01' }, { startsOn: '2027-03-01' })).toEqual([]);
    expect(contents({ endsOn: '2027-03-01' }, { startsOn: '2027-03-02' })).toEqual(['dates']);
    expect(contents({ endsOn: '2026-11-21' }, {})).toEqual(['dates']);
  });
});

describe('what an organisation does not want', () => {
  const wish = (more: Partial<Wish>): Wish => ({
    ...{ organisationId: 'organisation-of-theatre', kind: 'all', value: '', until: null },
    ...more,
  });
  const wished = (more: Partial<Wish>, content: Partial<Content> = {}) => {
    const wishes = byOrganisation([wish(more)]);
    return [
      between(theatre(), company(content), { wishes }),
      between(company(content), theatre(), { wishes }),
    ];
  };
  const [closed, open] = [
    [['unwanted'], ['unwanted']],
    [[], []],
  ];
  it('closes from both sides', () => {
    expect(wished({})).toEqual(closed);
    expect(wished({ kind: 'sort', value: 'technology' })).toEqual(closed);
    expect(wished({ kind: 'sort', value: 'museum' })).toEqual(open);
    expect(wished({ kind: 'region', value: 'NH' })).toEqual(closed);
    expect(wished({ kind: 'organisation', value: 'organisation-of-company' })).toEqual(closed);
  });
  it('about a form closes when the other wants nothing else', () => {
    expect(wished({ kind: 'form', value: 'buy' }, { forms: ['buy'] })).toEqual(closed);
    expect(wished({ kind: 'form', value: 'buy' }, { forms: ['buy', 'learn'] })).toEqual(open);
    expect(wished({ kind: 'form', value: 'buy' }, { forms: [] })).toEqual(open);
  });
  it('about money closes when it is known where that comes from', () => {
    const project = { kind: 'money-source', value: 'project' } as const;
    expect(wished(project, { moneySource: 'project' })).toEqual(closed);
    expect(wished(project, { moneySource: 'unknown' })).toEqual(open);
    expect(wished(project, { moneySource: null })).toEqual(open);
  });
  it('ends on its day', () => {
    expect(wished({ until: new Date('2026-12-01') })).toEqual(closed);
    expect(wished({ until: new Date('2026-11-01') })).toEqual(open);
  });
});

it('is the same from both sides, whoever they are', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const draw = chance(seeded(seed));
      const [mine, theirs] = [randomParty(draw, 1, 3), randomParty(draw, 2, 3)];
      const wishes = byOrganisation([randomWish(draw, 3), randomWish(draw, 3)]);
      const about = { ...nothingAbout, wishes };
      expect(gatesBetween(mine, theirs, about)).toEqual(gatesBetween(theirs, mine, about));
    }),
    { numRuns: 500 },
  );
});
