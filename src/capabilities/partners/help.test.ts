import { describe, expect, it } from 'vitest';
import { company, line, nothingAbout, party, theatre } from '#tests/support/parties.ts';
import type { Content } from './card.ts';
import { helpsFor, type FoundParty } from './help.ts';
import type { Party } from './match.ts';
import { MOST_UNDER_WAY, pairOf, type About } from './passing.ts';

const said: Partial<Content> = {
  needs: [line('n', 'Live ondertitels bij repetities', ['captions'])],
  gives: [line('g', 'Een publiek dat mee test', ['audience'])],
  money: '1000',
};
const found = (other: Party, more: Partial<FoundParty> = {}): FoundParty => ({
  ...{ party: other, grade: 'strong', crosses: true, covered: 0.8, coversThem: 0.8 },
  ...more,
});
const help = (
  mine: Party,
  others: readonly FoundParty[],
  { about, crossing = 'any' }: { about?: Partial<About>; crossing?: 'any' | 'own-sector' } = {},
) => helpsFor(mine, others, { about: { ...nothingAbout, ...about }, crossing });

describe('what would help', () => {
  it('is nothing in particular when all was said and nobody is there', () => {
    expect(help(theatre(said), [])).toEqual([]);
  });
  it('is a wider place, with how many that gives', () => {
    const mine = theatre({ ...said, place: 'region' });
    const others = ['a', 'b'].map((name) =>
      found(party(name, { place: 'region' }, { region: 'NH' })),
    );
    expect(help(mine, others)).toEqual([{ kind: 'wider-place', gains: 2 }]);
    const near = ['a', 'b'].map((name) => found(party(name, { place: 'region' })));
    expect(help(mine, near)).toEqual([]);
  });
  it('is another language', () => {
    expect(
      help(theatre({ ...said, languages: ['nl'] }), [found(company({ languages: ['en'] }))]),
    ).toEqual([{ kind: 'languages', gains: 1 }]);
  });
  it('is some money', () => {
    const sold = found(company({ forms: ['buy'] }));
    expect(help(theatre({ ...said, money: 'none' }), [sold])).toEqual([
      { kind: 'money', gains: 1 },
    ]);
  });
  it('is a give-back, when others could help and gain nothing', () => {
    const oneWay = found(company(), { grade: 'weak', coversThem: 0 });
    expect(help(theatre(said), [oneWay])).toEqual([{ kind: 'give-back', gains: 1 }]);
  });
  it('is to look in other sectors', () => {
    expect(help(theatre(said), [found(company())], { crossing: 'own-sector' })).toEqual([
      { kind: 'other-sectors', gains: 1 },
    ]);
  });
  it('is to finish an introduction first', () => {
    const mine = theatre(said, { busyWith: MOST_UNDER_WAY });
    expect(help(mine, [found(company())])).toEqual([{ kind: 'wait', gains: 1 }]);
  });
  it('is to say what was not said, without a number', () => {
    const mine = theatre({ needs: [line('n', 'ondertitels')], gives: [] });
    expect(help(mine, [])).toEqual([
      { kind: 'give-back', gains: null },
      { kind: 'concepts', gains: null },
      { kind: 'money', gains: null },
      { kind: 'more-words', gains: null },
    ]);
  });
  it('puts what gains most on top', () => {
    const mine = theatre({ ...said, languages: ['nl'], money: null });
    expect(help(mine, [found(company({ languages: ['en'] }))])).toEqual([
      { kind: 'languages', gains: 1 },
      { kind: 'money', gains: null },
    ]);
  });
  it('never counts who is hidden, blocked, or said no', () => {
    const mine = theatre({ ...said, languages: ['nl'] });
    const english = { languages: ['en'] };
    const others = [
      found(party('private', english, { visibility: 'private' })),
      found(party('blocked', english)),
      found(party('declined', english)),
    ];
    const about = {
      blocked: new Set([pairOf('organisation-of-theatre', 'organisation-of-blocked')]),
      declined: new Set([pairOf('card-of-theatre', 'card-of-declined')]),
    };
    expect(help(mine, others, { about })).toEqual([]);
  });
});
