import { Parser } from 'n3';
import { describe, expect, test } from 'vitest';
import { concepts } from './concepts.ts';
import { LICENCE, PREFIXES } from './scheme.ts';
import { scheme } from './scheme.api.server.ts';

const origin = 'https://samenspel.example';
const asked = (form: 'ttl' | 'jsonld', headers = {}) =>
  scheme({ headers: new Headers(headers) }, { origin }, form);

const quads = new Parser({ format: 'text/turtle' }).parse(await asked('ttl').text());
const skos = (local: string) => `${PREFIXES.skos}${local}`;
const pairs = (local: string) =>
  quads
    .filter(({ predicate }) => predicate.value === skos(local))
    .map(({ subject, object }): [string, string] => [subject.value, object.value]);
const ofType = (local: string) =>
  quads
    .filter(
      ({ predicate, object }) =>
        predicate.value === `${PREFIXES.rdf}type` && object.value === skos(local),
    )
    .map(({ subject }) => subject.value);
const labels = (local: string) =>
  quads.flatMap(({ subject, predicate, object }) =>
    predicate.value === skos(local) && object.termType === 'Literal'
      ? [{ about: subject.value, language: object.language, text: object.value }]
      : [],
  );

describe('the Turtle', () => {
  test('tells every concept, in one scheme, under a licence', () => {
    expect(ofType('Concept')).toHaveLength(concepts.length);
    expect(ofType('ConceptScheme')).toEqual([`${origin}/concepts`]);
    expect(quads.filter(({ object }) => object.value === LICENCE)).toHaveLength(1);
    expect(new Set(pairs('inScheme').map(([about]) => about)).size).toBe(concepts.length);
  });
  test('uses addresses that are pages of this installation', () => {
    for (const address of ofType('Concept'))
      expect(address).toMatch(/^https:\/\/samenspel\.example\/concepts\/[a-z0-9-]+$/);
  });
  test('keeps S9 and S37: schemes, collections and concepts are different things', () => {
    const all = [...ofType('Concept'), ...ofType('Collection'), ...ofType('ConceptScheme')];
    expect(new Set(all).size).toBe(all.length);
  });
  test('keeps S14: one preferred label per language', () => {
    const seen = labels('prefLabel').map(({ about, language }) => `${about} ${language}`);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength((concepts.length + 5) * 2);
  });
  test('keeps S13: no label is both preferred and alternative', () => {
    const key = ({ about, language, text }: ReturnType<typeof labels>[number]) =>
      `${about} ${language} ${text}`;
    const preferred = new Set(labels('prefLabel').map(key));
    expect(labels('altLabel').filter((label) => preferred.has(key(label)))).toEqual([]);
    expect(labels('altLabel').length).toBeGreaterThan(concepts.length * 4);
  });
  test('keeps S27: nothing is related to what is broader or narrower, however far', () => {
    const broader = new Map(pairs('broader'));
    const above = (one: string): readonly string[] => {
      const next = broader.get(one);
      return next === undefined ? [] : [next, ...above(next)];
    };
    const related = pairs('related');
    expect(related.length).toBeGreaterThan(50);
    for (const [one, other] of related) {
      expect(above(one)).not.toContain(other);
      expect(above(other)).not.toContain(one);
    }
  });
  test('says inverse and symmetric relations both ways (S8, S23, S25)', () => {
    const reversed = (list: [string, string][]) => list.map(([one, other]) => `${other} ${one}`);
    const said = (local: string) => new Set(pairs(local).map(([one, other]) => `${one} ${other}`));
    expect(new Set(reversed(pairs('broader')))).toEqual(said('narrower'));
    expect(new Set(reversed(pairs('related')))).toEqual(said('related'));
    expect(new Set(reversed(pairs('topConceptOf')))).toEqual(said('hasTopConcept'));
  });
  test('leads nowhere that is not told', () => {
    const known = new Set(ofType('Concept'));
    for (const property of ['broader', 'narrower', 'related', 'member', 'hasTopConcept'])
      for (const [, other] of pairs(property)) expect(known.has(other)).toBe(true);
  });
});

describe('the JSON-LD', () => {
  test('says the same as the Turtle', async () => {
    const told: { '@graph': Record<string, unknown>[] } = JSON.parse(await asked('jsonld').text());
    const count = told['@graph']
      .flatMap((node) => Object.entries(node))
      .filter(([key]) => key !== '@id')
      .flatMap(([, values]) => values).length;
    expect(count).toBe(quads.length);
    expect(told['@graph'].map((node) => node['@id'])).toContain(`${origin}/concepts/captioning`);
  });
});

describe('an answer', () => {
  test('says what it is and how long it may be kept, and is not sent twice', async () => {
    const first = asked('ttl');
    expect(first.headers.get('content-type')).toBe('text/turtle; charset=utf-8');
    expect(first.headers.get('cache-control')).toBe('public, max-age=86400');
    const again = asked('ttl', { 'if-none-match': first.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect(asked('jsonld').headers.get('content-type')).toBe('application/ld+json; charset=utf-8');
    expect(asked('jsonld').headers.get('etag')).not.toBe(first.headers.get('etag'));
  });
});
