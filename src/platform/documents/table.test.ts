import { describe, expect, it } from 'vitest';
import { tableIn } from './table.ts';

const cells = (text: string) => tableIn(text)?.rows.map((row) => row.cells);

describe('a table', () => {
  it.each([';', ',', '\t'])('has its cells apart by %j', (sign) => {
    const table = tableIn([`naam${sign}website`, `Het Huis${sign}huis.example`].join('\r\n'));
    expect(table?.columns).toEqual(['naam', 'website']);
    expect(table?.rows).toMatchObject([{ row: 2, cells: ['Het Huis', 'huis.example'] }]);
  });
  it('may have signs, quotes and line breaks inside quotes, and still counts its lines', () => {
    const table = tableIn('naam;wat\n"Huis; Tuin";"zei ""ja""\nen nee"\nDaarna;x');
    expect(table?.rows).toEqual([
      {
        row: 2,
        text: '"Huis; Tuin";"zei ""ja""\nen nee"',
        cells: ['Huis; Tuin', 'zei "ja"\nen nee'],
      },
      { row: 4, text: 'Daarna;x', cells: ['Daarna', 'x'] },
    ]);
  });
  it('may begin with a byte order mark, a line for Excel and empty rows', () => {
    expect(tableIn('\uFEFFsep=,\r\n\r\nnaam,wat\r\n,\r\nA;B,c\r\n')).toMatchObject({
      columns: ['naam', 'wat'],
      rows: [{ row: 5, cells: ['A;B', 'c'] }],
    });
  });
  it('keeps the texts of its rows, so that they can be given back and read again', () => {
    const table = tableIn('naam,wat\r\n"A, B",c\r\nD,e');
    const again = [table?.header, ...(table?.rows ?? []).map(({ text }) => text)].join('\n');
    expect(cells(again)).toEqual(table?.rows.map((row) => row.cells));
  });
  it('is nothing when there is nothing, and survives what is no table', () => {
    expect(tableIn(' \r\n\n')).toBeUndefined();
    expect(cells('a\n"never closed\nb')).toEqual([['never closed\nb']]);
    expect(tableIn('"'.repeat(200_000))).toBeDefined();
  });
});
