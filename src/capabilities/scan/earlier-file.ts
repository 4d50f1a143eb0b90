import { isDay } from './day.ts';
import { parts, type Part } from './instrument.ts';

/** A file of five values per row is small; what is larger is something else. */
export const MAX_FILE_BYTES = 200_000;
export const MAX_ROWS = 100;

const columns = ['instrument', 'measuredOn', 'source', ...parts] as const;
type Column = (typeof columns)[number];

/** A row as it stands in the file, and as the fields of the form; the header is row 1. */
export type FileRow = {
  readonly row: number;
  readonly text: string;
  readonly fields: Readonly<Record<Column, string>>;
};

/** What was read from a file, or why nothing was. */
export type EarlierFile =
  | { readonly fault: 'empty' | 'header' | 'too-many' }
  | { readonly fault?: never; readonly header: string; readonly rows: readonly FileRow[] };

// Compared without capitals, signs and spaces, so "Strategie & budget" is "strategiebudget".
const headers: Record<Column, readonly string[]> = {
  instrument: ['instrument', 'vragenlijst', 'scan', 'questionnaire'],
  measuredOn: ['datum', 'date', 'gemetenop', 'measuredon'],
  source: ['bron', 'source'],
  'strategy-and-budget': ['strategiebudget', 'strategybudget'],
  'culture-and-competences': ['cultuurcompetenties', 'culturecompetences'],
  'data-and-technology': ['datatechnologie', 'datatechnology'],
  'audience-and-value': ['publiekwaarde', 'audiencevalue'],
  'processes-and-structure': ['processenstructuur', 'processesstructure'],
};

/** The text of a file: UTF-8, or else Windows-1252, as older spreadsheets write it. */
export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Reads results from a file with a header in Dutch or English, its cells apart by ; , or tab. */
export function readFile(text: string): EarlierFile {
  const [header, ...rest] = linesOf(text.replace(/^\uFEFF/, '')).filter(
    (line) => line.text.trim() !== '',
  );
  if (!header) return { fault: 'empty' };
  const delimiter = delimiterOf(header.text);
  const found = cellsOf(header.text, delimiter).map(columnOf);
  const has = (column: Column) => found.includes(column);
  if (!has('instrument') || !has('measuredOn') || !parts.some(has)) return { fault: 'header' };
  const filled = rest.filter((line) => /[^\s;,\t"]/.test(line.text));
  if (filled.length === 0) return { fault: 'empty' };
  if (filled.length > MAX_ROWS) return { fault: 'too-many' };
  const rows = filled.map((line) => ({
    ...line,
    fields: fieldsOf(found, cellsOf(line.text, delimiter)),
  }));
  return { header: header.text, rows };
}

/** Rows as a file of their own, under the header that they had. */
export function fileOf(header: string, rows: readonly { readonly text: string }[]): string {
  return [header, ...rows.map(({ text }) => text)].join('\n');
}

function columnOf(header: string): Column | undefined {
  const plain = header
    .normalize('NFD')
    .toLowerCase()
    .replace(/\b(?:and|en)\b/g, '')
    .replace(/[^a-z]/g, '');
  return columns.find((column) => headers[column].includes(plain));
}

function fieldsOf(found: readonly (Column | undefined)[], cells: readonly string[]) {
  const cell = (column: Column) => cells[found.indexOf(column)] ?? '';
  const fields = Object.fromEntries(columns.map((column) => [column, cell(column)]));
  return { ...fields, measuredOn: dayIn(cell('measuredOn')) } as Record<Column | Part, string>;
}

/** A day as people in the Netherlands write it (1-3-2026, 01/03/2026) as 2026-03-01; else as it was. */
function dayIn(text: string): string {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(written) ? written : text;
}

/** Lines with their number; a line break inside quotes belongs to its line (RFC 4180). */
function linesOf(text: string): { row: number; text: string }[] {
  const found: { row: number; text: string }[] = [];
  for (const [place, line] of text.split(/\r\n|\n|\r/).entries()) {
    const last = found.at(-1);
    const isOpen = last && (last.text.match(/"/g)?.length ?? 0) % 2 === 1;
    if (isOpen) last.text += `\n${line}`;
    else found.push({ row: place + 1, text: line });
  }
  return found;
}

/** The sign that sets most cells of the header apart. */
function delimiterOf(header: string): string {
  const count = (sign: string) => header.split(sign).length;
  return [';', '\t', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ';');
}

/** The cells of one line; in quotes a delimiter is text and a double quote is a quote (RFC 4180). */
function cellsOf(line: string, delimiter: string): string[] {
  const cell = new RegExp(`("(?:[^"]|"")*"|[^${delimiter}]*)(?:${delimiter}|$)`, 'gy');
  const cells: string[] = [];
  for (const [whole, text = ''] of line.matchAll(cell)) {
    const quoted = /^"([^]*)"$/.exec(text.trim())?.[1];
    cells.push((quoted?.replaceAll('""', '"') ?? text).trim());
    if (!whole.endsWith(delimiter)) break;
  }
  return cells;
}
