import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileOf, MAX_ROWS, readFile, textOf } from './earlier-file.ts';

const fields = {
  instrument: 'Proefscan',
  source: 'eigen verslag',
  measuredOn: '2026-03-01',
  'data-and-technology': '',
};

describe('a file with results', () => {
  it.each([
    [
      'Dutch with semicolons and a byte order mark',
      '\uFEFFInstrument;Datum;Bron;Strategie & budget\r\nProefscan;1-3-2026;eigen verslag;1,7\r\n',
      '1,7',
    ],
    [
      'English with commas',
      'instrument,date,source,Strategy and budget\nProefscan,2026-03-01,eigen verslag,1.7',
      '1.7',
    ],
    [
      'Dutch with commas and quoted decimal commas',
      'vragenlijst,datum,bron,strategie en budget\n"Proefscan",2026-03-01,"eigen verslag","1,7"',
      '1,7',
    ],
    [
      'tabs',
      'Instrument\tDatum\tBron\tStrategie & budget\nProefscan\t01/03/2026\teigen verslag\t1,7',
      '1,7',
    ],
  ])('is read: %s', (_, text, value) => {
    expect(readFile(text)).toMatchObject({
      rows: [{ row: 2, fields: { ...fields, 'strategy-and-budget': value } }],
    });
  });

  it('is read in Windows-1252 too', () => {
    expect(textOf(Uint8Array.of(0x50, 0x72, 0x6f, 0xeb))).toBe('Proë');
    expect(textOf(new TextEncoder().encode('Proë €'))).toBe('Proë €');
  });

  it('keeps the number of every row, and can be written again', () => {
    const header = 'instrument;datum;strategie & budget';
    const file = readFile(`${header}\nA;2026-01-01;1,7\n\nB;gisteren;9\n;;\n`);
    if (file.fault) throw new Error(file.fault);
    expect(file.rows.map(({ row }) => row)).toEqual([2, 4]);
    expect(fileOf(file.header, file.rows.slice(1))).toBe(`${header}\nB;gisteren;9`);
  });

  it('keeps quotes, delimiters and line breaks inside quotes', () => {
    const text = 'instrument;datum;bron;data & technologie\n"A ""b"";c";2026-01-01;"x\ny";3';
    expect(readFile(text)).toMatchObject({
      rows: [{ fields: { instrument: 'A "b";c', source: 'x\ny', 'data-and-technology': '3' } }],
    });
  });

  it('says what is missing', () => {
    const header = 'instrument;datum;data & technologie\n';
    expect(readFile('')).toEqual({ fault: 'empty' });
    expect(readFile('naam;cijfer\nx;1')).toEqual({ fault: 'header' });
    expect(readFile(header)).toEqual({ fault: 'empty' });
    expect(readFile(header + 'A;2026-01-01;3\n'.repeat(MAX_ROWS + 1))).toEqual({
      fault: 'too-many',
    });
  });

  it('never breaks on what it is given', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        readFile(text);
        readFile(`instrument;datum;data & technologie\n${text}`);
      }),
    );
  });
});
