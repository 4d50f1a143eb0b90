import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '#tests/support/evidence.ts';
import type { Lookup } from '../lookup.ts';
import { spfOf } from './spf.ts';

const NOTHING: Lookup<never> = { outcome: 'no-name', security: 'insecure' };
const zone = (records: Readonly<Record<string, string | readonly string[]>>) =>
  Object.fromEntries(
    Object.entries(records).map(([name, texts]) => [name, answer(...[texts].flat())]),
  );
const of = (own: string | readonly string[], others: Readonly<Record<string, string>> = {}) =>
  spfOf('example.nl', { texts: zone({ 'example.nl': own, ...others }) });

describe('SPF of a domain', () => {
  it('is absent without a record, and an error with two', () => {
    expect(spfOf('example.nl', { texts: { 'example.nl': NOTHING } }).state).toBe('absent');
    expect(of(['google-site=1', 'v=spf10 x']).state).toBe('absent');
    expect(of(['v=spf1 -all', 'V=spf1 ~all'])).toMatchObject({
      state: 'error',
      record: undefined,
      faults: [{ kind: 'several', at: 'example.nl' }],
    });
  });

  it('names what it does not know yet, and what DNS did not say is not seen', () => {
    const first = of('v=spf1 include:a.example include:b.example -all');
    expect(first.needs).toEqual(['a.example', 'b.example']);
    const texts = { ...zone({ 'example.nl': 'v=spf1 include:a.example -all' }) };
    const failed = { outcome: 'failed', why: 'too-slow' } as const;
    expect(spfOf('example.nl', { texts: { ...texts, 'a.example': failed } }).state).toBe('unseen');
    expect(spfOf('example.nl', { texts: { 'example.nl': failed } }).state).toBe('unseen');
    expect(spfOf('constructor', { texts: {} }).needs).toEqual(['constructor']);
  });

  it('counts every question that a receiver asks, and only those', () => {
    expect(of('v=spf1 ip4:192.0.2.1 ip6:::1 exp=e.example.nl moo=x -all').lookups).toBe(0);
    expect(
      of('v=spf1 a mx ptr a:host.example.nl mx:m.example.nl exists:x.example.nl -all'),
    ).toMatchObject({ lookups: 6, state: 'valid' });
    expect(of('v=spf1 exists:%{i}.x.example include:%{i}.x.example -all')).toMatchObject({
      lookups: 2,
      state: 'valid',
      needs: [],
    });
    const led = of('v=spf1 include:a.example redirect=b.example', {
      'a.example': 'v=spf1 a mx -all',
      'b.example': 'v=spf1 a ~all',
    });
    expect(led).toMatchObject({ lookups: 5, rest: '~', isOwnRest: false });
  });

  it('does not look behind all, and not at redirect when there is all', () => {
    expect(of('v=spf1 a -all mx include:b.example')).toMatchObject({ lookups: 1, needs: [] });
    expect(of('v=spf1 redirect=b.example ~all')).toMatchObject({
      lookups: 0,
      needs: [],
      rest: '~',
    });
    expect(of('v=spf1 -all wrong!').state).toBe('error');
  });

  it('is an error from the eleventh question on', () => {
    const hosts = (many: number) => Array.from({ length: many }, (_, at) => `a:h${at}.example.nl`);
    expect(of(`v=spf1 ${hosts(10).join(' ')} -all`)).toMatchObject({ state: 'valid', lookups: 10 });
    expect(of(`v=spf1 ${hosts(11).join(' ')} -all`)).toMatchObject({
      state: 'error',
      faults: [{ kind: 'lookups' }],
    });
    const many = of('v=spf1 include:a.example include:a.example -all', {
      'a.example': `v=spf1 ${hosts(5).join(' ')} -all`,
    });
    expect(many.lookups).toBe(12);
  });

  it('counts names with nothing there, and more than ten mail servers', () => {
    const texts = zone({ 'example.nl': 'v=spf1 a:x.example a:y.example mx:z.example mx -all' });
    const none = { v4: NOTHING, v6: NOTHING };
    const servers = answer(
      ...Array.from({ length: 11 }, (_, at) => ({ preference: at, host: `m${at}.example` })),
    );
    const seen = {
      texts,
      addresses: { 'x.example': none, 'y.example': none },
      mx: { 'z.example': NOTHING },
    };
    expect(spfOf('example.nl', seen)).toMatchObject({ voids: 3, faults: [{ kind: 'voids' }] });
    expect(spfOf('example.nl', { texts, mx: { 'example.nl': servers } })).toMatchObject({
      faults: [{ kind: 'many-mx', term: 'mx' }],
    });
    expect(spfOf('example.nl', { texts }).places).toEqual({
      mx: ['z.example', 'example.nl'],
      addresses: ['x.example', 'y.example'],
    });
  });

  it('is an error when it leads to nothing, to two records, to what cannot be read, or in a circle', () => {
    const kind = (target: string | readonly string[]) =>
      spfOf('example.nl', {
        texts: zone({ 'example.nl': 'v=spf1 include:a.example -all', 'a.example': target }),
      }).faults[0];
    expect(kind(['something else'])).toMatchObject({
      kind: 'nothing-there',
      at: 'example.nl',
      term: 'a.example',
    });
    expect(kind(['v=spf1 -all', 'v=spf1 -all'])).toMatchObject({
      kind: 'several',
      at: 'a.example',
    });
    expect(kind('v=spf1 ip4:x -all')).toMatchObject({ kind: 'syntax', term: 'ip4:x' });
    expect(kind('v=spf1 include:example.nl -all')).toMatchObject({ kind: 'loop', at: 'a.example' });
    expect(of('v=spf1 redirect=example.nl').faults[0]).toMatchObject({ kind: 'loop' });
    expect(of('v=spf1 redirect=%{d}').faults[0]).toMatchObject({ kind: 'loop' });
  });

  it('fills in macros that are the same for every message', () => {
    expect(of('v=spf1 include:_spf.%{d} -all').needs).toEqual(['_spf.example.nl']);
    expect(of('v=spf1 include:%{d1}.%{dr}.x.example -all').needs).toEqual([
      'nl.nl.example.x.example',
    ]);
    const nested = of('v=spf1 include:a.example -all', {
      'a.example': 'v=spf1 include:%{o}.%{d}.x.example -all',
    });
    expect(nested.needs).toEqual(['example.nl.a.example.x.example']);
  });

  it.each([
    ['v=spf1 mx -all', '-', undefined],
    ['v=spf1 mx', 'none', undefined],
    ['v=spf1 ?all', '?', undefined],
    ['v=spf1 mx all', '+', 'all'],
    ['v=spf1 +all -all', '+', '+all'],
    ['v=spf1 ip4:0.0.0.0/0 -all', '-', 'ip4:0.0.0.0/0'],
    ['v=spf1 ip4:128.0.0.0/1 -all', '-', 'ip4:128.0.0.0/1'],
    ['v=spf1 ip6:::/0 -all', '-', 'ip6:::/0'],
    ['v=spf1 a/0 -all', '-', 'a/0'],
    ['v=spf1 -ip4:0.0.0.0/0 ip4:10.0.0.0/8 -all', '-', undefined],
  ])('of %s the rest gets %s', (text, rest, open) => {
    expect(of(text)).toMatchObject({ rest, open, isOwnRest: true });
  });

  it('lets everybody in when what it includes does', () => {
    expect(of('v=spf1 include:a.example -all', { 'a.example': 'v=spf1 +all' })).toMatchObject({
      open: 'include:a.example',
      rest: '-',
    });
    expect(
      of('v=spf1 ?include:a.example -all', { 'a.example': 'v=spf1 +all' }).open,
    ).toBeUndefined();
    expect(of('v=spf1 redirect=a.example', { 'a.example': 'v=spf1 +all' })).toMatchObject({
      open: '+all',
    });
  });

  it('knows when nobody may send', () => {
    expect(of('v=spf1 -all').nobody).toBe(true);
    expect(of('v=spf1 ?mx -all').nobody).toBe(true);
    expect(of('v=spf1 mx -all').nobody).toBe(false);
    expect(of('v=spf1 ~all').nobody).toBe(false);
  });

  it('ends for whatever leads to whatever', () => {
    const names = ['example.nl', 'a.example', 'b.example', 'c.example'];
    const term = fc.oneof(
      fc
        .tuple(
          fc.constantFrom('include:', 'redirect=', 'a:', 'mx:', '?include:'),
          fc.constantFrom(...names, '%{d}', '%{i}.example'),
        )
        .map((two) => two.join('')),
      fc.constantFrom('a', 'mx', '-all', 'ptr', 'x=y', 'wrong!', 'ip4:0.0.0.0/0'),
    );
    const record = fc.array(term, { maxLength: 60 }).map((terms) => `v=spf1 ${terms.join(' ')}`);
    const records = fc.array(fc.oneof(record, fc.string()), { maxLength: 2 });
    fc.assert(
      fc.property(fc.tuple(records, records, records, records), (all) => {
        const texts = zone(Object.fromEntries(names.map((name, at) => [name, all[at] ?? []])));
        const spf = spfOf('example.nl', { texts });
        expect(spf.lookups).toBeLessThan(200);
        expect(spf.faults.length).toBeLessThan(200);
      }),
      { numRuns: 500 },
    );
  });
});
