import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedPlaces, merge, valueAt, withValue, type Place } from './changes.ts';
import { canBeTogether, together } from './clash.ts';
import { noFacts, noWords, type Content } from './entry.ts';
import { factFields, fieldsOfPart, writingParts } from './writing-parts.ts';

const base: Content = {
  language: 'nl',
  facts: noFacts,
  words: { nl: { ...noWords, title: 'T', problem: 'P' } },
};
const put = (content: Content, ...changes: [Place, unknown][]) =>
  changes.reduce((kept, [place, value]) => withValue(kept, place, value), content);

describe('what changed between two contents', () => {
  it('is named field by field, in the order in which it is read', () => {
    const after = put(base, ['hours', 8], ['nl.problem', 'Q'], ['en.title', 'E']);
    expect(changedPlaces(base, after)).toEqual(['nl.problem', 'en.title', 'hours']);
    expect(changedPlaces(base, base)).toEqual([]);
  });
  it('leaves no translation when its last word goes', () => {
    const translated = put(base, ['en.title', 'E']);
    expect(put(translated, ['en.title', '']).words.en).toBeUndefined();
  });
});

describe('two who wrote at once', () => {
  it('both keep what only one of them changed', () => {
    const theirs = put(base, ['nl.problem', 'theirs']);
    const mine = put(base, ['hours', 8]);
    const { content, clashes, changedByOther } = merge(base, theirs, mine);
    expect(clashes).toEqual([]);
    expect(changedByOther).toEqual(['nl.problem']);
    expect([valueAt(content, 'nl.problem'), valueAt(content, 'hours')]).toEqual(['theirs', 8]);
  });
  it('clash where both changed the same differently, not where they agree', () => {
    const theirs = put(base, ['nl.problem', 'theirs'], ['hours', 8]);
    const mine = put(base, ['nl.problem', 'mine'], ['hours', 8]);
    expect(merge(base, theirs, mine).clashes).toEqual([
      { place: 'nl.problem', theirs: 'theirs', mine: 'mine' },
    ]);
  });
  it('lose nothing: every change is in the outcome or in a clash', () => {
    const change = fc.tuple(
      fc.constantFrom<Place>('nl.problem', 'nl.failed', 'en.done', 'place', 'hours'),
      fc.constantFrom('a', 'b', ''),
    );
    const changes = fc.array(change, { maxLength: 4 });
    fc.assert(
      fc.property(changes, changes, (one, other) => {
        const [theirs, mine] = [put(base, ...one), put(base, ...other)];
        const { content, clashes } = merge(base, theirs, mine);
        for (const place of changedPlaces(base, mine))
          expect(
            valueAt(content, place) === valueAt(mine, place) ||
              clashes.some((clash) => clash.place === place && clash.mine === valueAt(mine, place)),
          ).toBe(true);
        for (const place of changedPlaces(base, theirs))
          expect(valueAt(content, place)).toEqual(valueAt(theirs, place));
      }),
    );
  });
  it('keep both: texts under each other, lists without doubles', () => {
    expect(together('een', 'twee')).toBe('een\n\ntwee');
    expect(together(['stage'], ['stage', 'music'])).toEqual(['stage', 'music']);
    expect([canBeTogether('a', 'b'), canBeTogether(1, 2)]).toEqual([true, false]);
  });
});

describe('the parts of writing', () => {
  it('ask every field once', () => {
    const asked = writingParts.flatMap((part) => fieldsOfPart[part].facts);
    expect(asked.toSorted()).toEqual([...factFields].toSorted());
    const words = writingParts.flatMap((part) => fieldsOfPart[part].words);
    expect(words.toSorted()).toEqual(Object.keys(noWords).toSorted());
  });
});
