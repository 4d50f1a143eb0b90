import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  entryOf,
  identifierOf,
  questionOf,
  resumptionOf,
  secondOf,
  tokenOf,
  wishOf,
} from './harvest.ts';

const asked = (query: string) => questionOf(new URLSearchParams(query));

describe('a question of a harvester', () => {
  it('is a verb with what it takes', () => {
    expect(asked('verb=Identify')).toEqual({ verb: 'Identify', given: {} });
    expect(asked('verb=GetRecord&identifier=x&metadataPrefix=oai_dc')).toMatchObject({
      given: { identifier: 'x', metadataPrefix: 'oai_dc' },
    });
    expect(asked('verb=ListRecords&resumptionToken=x')).toMatchObject({ verb: 'ListRecords' });
  });
  it.each([
    '',
    'verb=',
    'verb=identify',
    'verb=Identify&verb=Identify',
    'verb=Identify&verb=ListSets',
  ])('has no verb we know: %s', (query) => {
    expect(asked(query)).toBe('badVerb');
  });
  it.each([
    'verb=Identify&x=1',
    'verb=ListRecords',
    'verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc',
    'verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x',
    'verb=GetRecord&identifier=x',
    'verb=GetRecord&metadataPrefix=oai_dc&identifier=',
  ])('has arguments that do not fit: %s', (query) => {
    expect(asked(query)).toBe('badArgument');
  });
});

describe('a wish', () => {
  const wish = (given: Record<string, string>) => wishOf({ metadataPrefix: 'oai_dc', ...given });
  it('reads days and seconds, a last day with its last second', () => {
    expect(wish({ from: '2026-01-01', until: '2026-01-31', set: 'method' })).toEqual({
      from: new Date('2026-01-01T00:00:00Z'),
      until: new Date('2026-01-31T23:59:59Z'),
      kind: 'method',
    });
    expect(wish({ until: '2026-01-01T12:00:00Z' })).toMatchObject({
      until: new Date('2026-01-01T12:00:00Z'),
    });
  });
  it('refuses what is no date, periods backwards, and two sorts of precision', () => {
    for (const given of [
      { from: '2026-02-31' },
      { from: '0000-01-01' },
      { from: '2026-1-1' },
      { from: '2026-01-01T00:00:00' },
      { from: '2026-01-02', until: '2026-01-01' },
      { from: '2026-01-01', until: '2026-01-02T00:00:00Z' },
    ])
      expect(wish(given), JSON.stringify(given)).toBe('badArgument');
  });
  it('knows one format, and three sets', () => {
    expect(wish({ metadataPrefix: 'marc' })).toBe('cannotDisseminateFormat');
    expect(wish({ set: 'unknown' })).toBe('noRecordsMatch');
  });
});

describe('a resumption token', () => {
  const second = fc
    .integer({ min: 0, max: 4_000_000_000 })
    .map((seconds) => new Date(seconds * 1000));
  const maybe = fc.option(second, { nil: undefined });
  const kind = fc.option(fc.constantFrom('case' as const, 'method' as const), { nil: undefined });

  it('gives back what it was made of, and is one word for an address', () => {
    fc.assert(
      fc.property(
        maybe,
        maybe,
        kind,
        second,
        fc.uuid(),
        fc.nat(),
        (from, until, set, at, id, cursor) => {
          const after = { datestamp: at, entryId: id };
          const resumption = {
            wish: { from, until, kind: set },
            after,
            cursor: cursor % 1_000_000,
          };
          const token = tokenOf(resumption);
          expect(token).toMatch(/^[\w.-]+$/);
          expect(resumptionOf(token)).toEqual(resumption);
        },
      ),
    );
  });
  it('that we never wrote is refused, whatever it says', () => {
    fc.assert(fc.property(fc.string(), (text) => resumptionOf(text) === undefined));
    expect(resumptionOf('_____')).toBeUndefined();
  });
});

it('identifiers name an entry of this installation only', () => {
  const id = '6e9a3c1e-0000-4000-8000-000000000001';
  expect(entryOf('here.example', identifierOf('here.example', id))).toBe(id);
  expect(entryOf('here.example', identifierOf('there.example', id))).toBeUndefined();
  expect(entryOf('here.example', 'oai:here.example:1')).toBeUndefined();
  expect(secondOf(new Date('2026-11-22T10:00:00.999Z'))).toBe('2026-11-22T10:00:00Z');
});
