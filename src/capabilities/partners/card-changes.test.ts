import { describe, expect, it } from 'vitest';
import { MOST_LINES, noContent, type Content, type Line } from './card.ts';
import { changedFields, mergeCards, nextLineId } from './card-changes.ts';

const line = (id: string, text = id): Line => ({ id, text, concepts: [] });
const base: Content = { ...noContent, title: 'Titel', needs: [line('n1'), line('n2')] };
const texts = (lines: readonly Line[]) => lines.map(({ id, text }) => `${id} ${text}`);

describe('two who write at once', () => {
  it('keep both, when each changed something else', () => {
    const theirs = { ...base, title: 'Van de ander' };
    const { content, clashes } = mergeCards({ ...base }, theirs, { title: 'Titel', problem: 'P' });
    expect(clashes).toEqual([]);
    expect(content).toMatchObject({ title: 'Van de ander', problem: 'P' });
  });
  it('clash over the same field, and then nothing is lost', () => {
    const theirs = { ...base, title: 'Van de ander' };
    const merged = mergeCards({ ...base }, theirs, { title: 'Van mij' });
    expect(merged.clashes).toEqual([{ field: 'title', theirs: 'Van de ander', mine: 'Van mij' }]);
    expect(merged.content.title).toBe('Van de ander');
  });
  it('do not clash when they wrote the same', () => {
    const theirs = { ...base, title: 'Samen' };
    expect(mergeCards({ ...base }, theirs, { title: 'Samen' }).clashes).toEqual([]);
  });
  it('clash over everything that differs when nobody knows what stood there', () => {
    expect(mergeCards({}, base, { title: 'Van mij' }).clashes).toHaveLength(1);
  });
});

describe('lines of two who write at once', () => {
  const merge = (theirs: readonly Line[], mine: readonly Line[]) =>
    mergeCards({ ...base }, { ...base, needs: theirs }, { needs: mine });

  it('are put together, with new ids where both added one', () => {
    const added = merge(
      [...base.needs, line('n3', 'hunne')],
      [line('n1', 'anders'), line('n2'), line('n3', 'mijne')],
    );
    expect(added.clashes).toEqual([]);
    expect(texts(added.content.needs)).toEqual(['n1 anders', 'n2 n2', 'n3 hunne', 'n4 mijne']);
  });
  it('go when one took them out and the other left them alone', () => {
    expect(texts(merge([line('n1')], [line('n1'), line('n2')]).content.needs)).toEqual(['n1 n1']);
    expect(texts(merge(base.needs, [line('n2')]).content.needs)).toEqual(['n2 n2']);
  });
  it('clash when both changed the same one, or one changed what the other took out', () => {
    expect(
      merge([line('n1', 'a'), line('n2')], [line('n1', 'b'), line('n2')]).clashes,
    ).toHaveLength(1);
    expect(merge([line('n2')], [line('n1', 'b'), line('n2')]).clashes).toHaveLength(1);
  });
  it('clash when there would be too many', () => {
    const more = (letter: string) =>
      Array.from({ length: MOST_LINES - 3 }, (_, place) => line(`n${place + 3}`, letter));
    const merged = merge([...base.needs, ...more('a')], [...base.needs, ...more('b')]);
    expect(merged.clashes).toHaveLength(1);
  });
  it('may be nonsense in the form without harm', () => {
    for (const needs of ['x', [1], [null], { id: 1 }])
      expect(mergeCards({ needs }, base, { needs: [] }).clashes).toHaveLength(1);
  });
});

it('gives a line an id that none has', () => {
  expect(nextLineId([], 'n1')).toBe('n1');
  expect(nextLineId([line('n1'), line('n7')], 'n1')).toBe('n8');
});

it('names the fields that differ', () => {
  expect(changedFields(base, { ...base, title: '', hours: 3 })).toEqual(['title', 'hours']);
});
