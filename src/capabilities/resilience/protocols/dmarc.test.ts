import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '#tests/support/evidence.ts';
import { dmarcNamesOf, dmarcOf, reportNamesOf } from './dmarc.ts';
import { dmarcRecordOf, isDmarc } from './dmarc-record.ts';

const of = (domain: string, records: Readonly<Record<string, string | readonly string[]>>) => {
  const names = dmarcNamesOf(domain);
  const texts = Object.fromEntries(
    names.map((name) => [name, answer(...[records[name.slice(7)] ?? []].flat())]),
  );
  return dmarcOf(domain, names, texts);
};

describe('a record of DMARC', () => {
  it('begins with its version, exactly so', () => {
    for (const right of ['v=DMARC1', 'v=DMARC1;', 'v = DMARC1 ;p=none', 'V=DMARC1;p=none'])
      expect(isDmarc(right), right).toBe(true);
    for (const wrong of [
      'v=dmarc1; p=none',
      'p=none; v=DMARC1',
      ' v=DMARC1',
      'v=DMARC12',
      'DMARC1',
      'v=DMARC1 p=none',
    ])
      expect(isDmarc(wrong), wrong).toBe(false);
  });

  it('has its tags in any order, and ignores those it does not know', () => {
    expect(dmarcRecordOf('v=DMARC1; rua=mailto:a@example.nl; fun=yes; p = Reject ;')).toMatchObject(
      { policy: 'reject', subdomains: 'reject', nonexistent: 'reject', wrong: [] },
    );
    expect(
      dmarcRecordOf('v=DMARC1;p=reject;sp=quarantine;np=reject;t=y;pct=20;psd=n'),
    ).toMatchObject({
      subdomains: 'quarantine',
      nonexistent: 'reject',
      isTest: true,
      percentage: 20,
      psd: 'n',
    });
  });

  it('asks for nothing when it does not say what, and is of no use when it says nonsense', () => {
    expect(dmarcRecordOf('v=DMARC1')).toMatchObject({ policy: 'none' });
    expect(dmarcRecordOf('v=DMARC1; p=block')).toBeUndefined();
    expect(dmarcRecordOf('v=DMARC1; p=reject; sp=block')).toBeUndefined();
    expect(dmarcRecordOf('v=DMARC1; p=block; rua=mailto:a@example.nl')).toMatchObject({
      policy: 'none',
      wrong: ['p=block'],
    });
    expect(dmarcRecordOf('v=DMARC1; p=reject; adkim=x; pct=many')).toMatchObject({
      policy: 'reject',
      percentage: 100,
      wrong: ['adkim=x'],
    });
    expect(dmarcRecordOf('v=DMARC1; p=none; p=reject')).toBeUndefined();
    expect(dmarcRecordOf('v=DMARC1; p=reject; P=none')).toBeUndefined();
  });

  it('reads where reports go', () => {
    const reports = (rua: string) => dmarcRecordOf(`v=DMARC1; p=none; rua=${rua}`)?.reports;
    expect(reports('mailto:a@example.nl!10m, MAILTO:b@x.example')).toEqual([
      { kind: 'mail', host: 'example.nl' },
      { kind: 'mail', host: 'x.example' },
    ]);
    expect(reports('a@example.nl,mailto:a@b,mailto:a@@b.nl,https://x.example/in')).toEqual([
      undefined,
      undefined,
      undefined,
      { kind: 'web', host: 'x.example' },
    ]);
    expect(reports('')).toBeUndefined();
  });

  it('can be any text', () => {
    const pieces = fc.constantFrom(
      'v=DMARC1',
      ';',
      ' ',
      '=',
      'p',
      'none',
      'rua=mailto:',
      '@',
      ',',
      'sp=',
      'np',
      '!',
      'example.nl',
      '\t',
      'é',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (text) => void dmarcRecordOf(`v=DMARC1;${text}`),
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('DMARC of a domain', () => {
  it('is looked for in the domain and everywhere above it, at most eight times', () => {
    expect(dmarcNamesOf('a.example.nl')).toEqual([
      '_dmarc.a.example.nl',
      '_dmarc.example.nl',
      '_dmarc.nl',
    ]);
    const deep = dmarcNamesOf('a.b.c.d.e.f.g.h.i.j.example.nl');
    expect(deep).toHaveLength(8);
    expect(deep[1]).toBe('_dmarc.f.g.h.i.j.example.nl');
    expect(dmarcNamesOf('nl')).toEqual(['_dmarc.nl']);
  });

  it('takes the record of the organisation, and its word on subdomains', () => {
    expect(of('a.example.nl', { 'example.nl': 'v=DMARC1; p=reject; sp=none' })).toMatchObject({
      state: 'valid',
      at: 'example.nl',
      policy: 'none',
      organisation: 'example.nl',
    });
    expect(
      of('a.example.nl', {
        'a.example.nl': 'v=DMARC1; p=quarantine',
        'example.nl': 'v=DMARC1; p=reject',
      }),
    ).toMatchObject({ at: 'a.example.nl', policy: 'quarantine', organisation: 'example.nl' });
  });

  it('knows registries that speak for themselves', () => {
    const registry = { nl: 'v=DMARC1; p=reject; psd=y' };
    expect(of('a.example.nl', registry)).toMatchObject({
      at: 'nl',
      organisation: 'example.nl',
      policy: 'reject',
    });
    expect(
      of('a.example.nl', { 'example.nl': 'v=DMARC1; p=none; psd=n', ...registry }),
    ).toMatchObject({ at: 'example.nl' });
  });

  it('is not there, twice there, useless or not seen', () => {
    expect(of('example.nl', {}).state).toBe('absent');
    expect(of('example.nl', { 'example.nl': 'v=DMARC2; p=none' }).state).toBe('absent');
    expect(of('example.nl', { 'example.nl': ['v=DMARC1; p=none', 'v=DMARC1; p=none'] })).toEqual({
      state: 'several',
      at: 'example.nl',
    });
    expect(of('example.nl', { 'example.nl': 'v=DMARC1; p=blok' })).toEqual({
      state: 'invalid',
      at: 'example.nl',
    });
    expect(dmarcOf('example.nl', dmarcNamesOf('example.nl'), {}).state).toBe('unseen');
  });

  it('names where others must say that they take the reports', () => {
    const dmarc = of('example.nl', {
      'example.nl':
        'v=DMARC1; p=none; rua=mailto:a@example.nl,mailto:b@in.example.nl,mailto:c@reports.example,mailto:d@notexample.nl; ruf=mailto:c@reports.example',
    });
    expect(reportNamesOf(dmarc)).toEqual([
      { host: 'reports.example', name: 'example.nl._report._dmarc.reports.example' },
      { host: 'notexample.nl', name: 'example.nl._report._dmarc.notexample.nl' },
    ]);
  });
});
