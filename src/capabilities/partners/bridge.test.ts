import { describe, expect, it } from 'vitest';
import { company, line, pairing, theatre } from '#tests/support/parties.ts';
import { bridgeBetween, themesOf } from './bridge.ts';

const told = { partners: true, region: true };
const captions = (own: readonly string[] = []) =>
  theatre({ needs: [line('n', 'ondertitels', ['captions', ...own])] });

describe('a bridge', () => {
  it('is not there when nothing connects', () => {
    expect(bridgeBetween(theatre(), company(), [], told)).toBeNull();
  });
  it('is a theme that both name, but not what one has for the other', () => {
    const mine = captions(['rehearsals']);
    const theirs = company({
      needs: [line('a', 'zaal', ['rehearsals'])],
      gives: [line('b', 'ondertitels', ['captions'])],
    });
    const pairings = [pairing(mine, theirs)];
    expect(themesOf(mine, theirs, pairings)).toEqual(['rehearsals']);
    expect(bridgeBetween(mine, theirs, pairings, told)).toEqual({
      ...{ kind: 'theme', concept: 'rehearsals' },
    });
  });
  it('reads lines of one name in two cards apart', () => {
    const mine = theatre({ needs: [line('x', '', ['a'])], gives: [line('y', '', ['b'])] });
    const theirs = company({ needs: [line('x', '', ['b'])], gives: [line('y', '', ['a'])] });
    const both = [pairing(mine, theirs), pairing(theirs, mine)];
    expect(themesOf(mine, theirs, both)).toEqual([]);
  });
  it('is an audience, though not everybody', () => {
    const [mine, theirs] = [
      theatre({ audiences: ['everyone', 'children'] }),
      company({ audiences: ['everyone', 'children'] }),
    ];
    expect(bridgeBetween(mine, theirs, [], told)).toEqual({
      ...{ kind: 'audience', audience: 'children' },
    });
    const all = { audiences: ['everyone'] } as const;
    expect(bridgeBetween(theatre(all), company(all), [], told)).toBeNull();
  });
  it('is a region, unless that would say who it is', () => {
    const theirs = company({}, { region: 'UT' });
    expect(bridgeBetween(theatre(), theirs, [], told)).toEqual({ kind: 'region', region: 'UT' });
    expect(bridgeBetween(theatre(), theirs, [], { ...told, region: false })).toBeNull();
  });
  it('is an earlier partner of both, only when that may be told', () => {
    const [mine, theirs] = [
      theatre({}, { partners: ['school'] }),
      company({}, { partners: ['school', 'museum'] }),
    ];
    const partner = { kind: 'partner', organisationId: 'school' };
    expect(bridgeBetween(mine, theirs, [], told)).toEqual(partner);
    expect(bridgeBetween(mine, theirs, [], { ...told, partners: false })).toBeNull();
  });
  it('is each other, when they worked together before', () => {
    const mine = theatre({}, { partners: ['organisation-of-company', 'a'] });
    const theirs = company({}, { partners: ['organisation-of-theatre', 'a'] });
    expect(bridgeBetween(mine, theirs, [], told)).toEqual({
      ...{ kind: 'partner', organisationId: 'organisation-of-company' },
    });
  });
});
