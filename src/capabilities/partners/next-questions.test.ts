import { describe, expect, it } from 'vitest';
import { noContent, type Content } from './card.ts';
import { likelyConcepts, nextQuestions } from './next-questions.ts';

const line = (id: string, concepts: readonly string[] = ['x']) => ({ id, text: id, concepts });
const complete: Content = {
  ...noContent,
  ...{ title: 'T', problem: 'P', needs: [line('n1')], gives: [line('g1')] },
};
const fields = (...asked: Parameters<typeof nextQuestions>) =>
  nextQuestions(...asked).map(({ field }) => field);
const market = (...contents: readonly Partial<Content>[]) =>
  contents.map((one) => ({ ...noContent, ...one }));

describe('the next questions', () => {
  it('begin with what is given back, then with what else is missing', () => {
    expect(fields('request', noContent, [])).toEqual(['gives', 'needs', 'problem']);
    expect(fields('offer', noContent, [])).toEqual(['gives', 'title', 'place']);
    expect(fields('vision', noContent, [])).toEqual(['problem', 'gives', 'title']);
  });
  it('are at most three, in a fixed order while nobody may fit yet', () => {
    expect(fields('request', complete, [])).toEqual(['place', 'money', 'startsOn']);
    expect(nextQuestions('request', complete, [])[0]?.because).toEqual({ kind: 'usual' });
  });
  it('ask what divides the candidates most evenly', () => {
    const candidates = market(
      { place: 'region', money: '5000', lead: 'us' },
      { place: 'region', money: '10000', lead: 'them' },
      { place: 'region', money: '25000', lead: 'us' },
      { place: 'remote', money: '50000', lead: 'them' },
    );
    expect(nextQuestions('request', complete, candidates)).toEqual([
      { field: 'money', because: { kind: 'divides', say: 4, of: 4 } },
      { field: 'lead', because: { kind: 'divides', say: 4, of: 4 } },
      { field: 'place', because: { kind: 'divides', say: 4, of: 4 } },
    ]);
  });
  it('weigh how many candidates say something at all', () => {
    const candidates = market(
      { place: 'region', lead: 'us' },
      { lead: 'them' },
      { place: 'remote', lead: 'us' },
      { lead: 'them' },
    );
    expect(fields('request', complete, candidates)).toEqual(['lead', 'place']);
  });
  it('leave out what everybody says the same, or nobody says', () => {
    const candidates = market({ place: 'region' }, { place: 'region' }, { place: 'region' });
    expect(fields('request', complete, candidates)).toEqual([]);
  });
  it('do not ask what was said', () => {
    const said: Content = {
      ...complete,
      ...{ place: 'remote', money: 'none', startsOn: '2027-01-01', languages: ['nl'] },
    };
    expect(fields('request', said, [])).toEqual(['forms', 'lead']);
  });
  it('ask about concepts only when a line has none', () => {
    const candidates = market(
      { gives: [line('g1', ['a'])] },
      { gives: [line('g1', ['b'])] },
      { gives: [line('g1', ['c'])] },
    );
    expect(fields('request', complete, candidates)).toEqual([]);
    const plain = { ...complete, needs: [line('n1', [])] };
    expect(fields('request', plain, candidates)).toEqual(['concepts']);
  });
  it('do not change with the order of the candidates', () => {
    const candidates = market(
      { place: 'region', languages: ['nl'] },
      { place: 'remote', languages: ['en', 'nl'] },
      { place: 'country', startsOn: '2027-01-01' },
      { startsOn: '2027-08-01', forms: ['buy'] },
    );
    const turned = candidates.toReversed();
    expect(nextQuestions('offer', complete, turned)).toEqual(
      nextQuestions('offer', complete, candidates),
    );
  });
});

it('offers the concepts that stand on most candidates', () => {
  const candidates = market(
    { needs: [line('n1', ['b', 'a'])] },
    { gives: [line('g1', ['b'])] },
    { gives: [line('g1', ['c', 'c'])] },
  );
  expect(likelyConcepts(candidates, 2)).toEqual(['b', 'a']);
});
