import { describe, expect, it } from 'vitest';
import { csvOf, tablesIn } from './export.ts';

const lines = (csv: string) =>
  csv
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n');

describe('a table as CSV', () => {
  it('begins with a byte order mark and the names of the columns', () => {
    const csv = csvOf([{ naam: 'Één', jaar: 2026 }]);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(lines(csv)).toEqual(['naam,jaar', 'Één,2026']);
  });
  it('quotes what would break a row', () => {
    const [, row] = lines(csvOf([{ a: 'een, twee', b: 'zei "ja"', c: 'regel\nregel' }]));
    expect(row).toBe('"een, twee","zei ""ja""","regel\nregel"');
  });
  it.each(['=1+1', '+31', '-2', '@som', '\t=1', '\r=1', '  =1', '=HYPERLINK("x")'])(
    'never lets a spreadsheet run %j',
    (text) => {
      expect(csvOf([{ a: text }])).toMatch(/\r\n"?'/);
    },
  );
  it('leaves numbers alone, also below zero', () => {
    expect(lines(csvOf([{ a: -2, b: 1.5, c: true, d: null }]))).toEqual([
      'a,b,c,d',
      '-2,1.5,true,',
    ]);
  });
  it('writes lists, moments and anything deeper in one cell', () => {
    const at = new Date('2026-11-22T10:00:00Z');
    const [, row] = lines(csvOf([{ a: ['nl', 'en'], b: at, c: { x: 1 } }]));
    expect(row).toBe('nl; en,2026-11-22T10:00:00.000Z,"{""x"":1}"');
  });
  it('has every column that any row has', () => {
    expect(lines(csvOf([{ a: 1 }, { b: 2 }]))).toEqual(['a,b', '1,', ',2']);
  });
});

it('finds the tables in a part of an export by their place', () => {
  const part = { instrument: 'x', scans: [{ id: 1 }], plan: { gaps: [], notes: ['los'] } };
  expect(tablesIn(part, 'scan')).toEqual({ 'scan-scans': [{ id: 1 }], 'scan-plan-gaps': [] });
});
