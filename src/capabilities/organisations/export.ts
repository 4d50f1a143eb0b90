/** What the file says it is, so that nothing else is taken for it. */
export const FORMAT = 'samenspel-export';

/** Goes up when an older reader would misread the file; `docs/export.md` says what changed. */
export const VERSION = 1;

/** Thrown when a part of an export cannot be read; `place` says where in the file. */
export class DamagedExport extends Error {
  readonly place: string;
  constructor(place: string) {
    super(`This export cannot be read: ${place}`);
    this.place = place;
  }
}

/** One row of a table in an export. */
export type Row = Readonly<Record<string, unknown>>;

/** The tables of an export by name. */
export type Tables = Readonly<Record<string, readonly Row[]>>;

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** The tables in a part of an export: each list of rows in it, under the name of where it stands. */
export function tablesIn(part: unknown, name: string): Tables {
  if (Array.isArray(part)) return part.every(isRow) ? { [name]: part } : {};
  if (!isRow(part)) return {};
  const found: Record<string, readonly Row[]> = {};
  for (const [key, value] of Object.entries(part))
    Object.assign(found, tablesIn(value, `${name}-${key}`));
  return found;
}

/** So that Excel, too, reads the text as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV
 * injection); numbers stay numbers.
 */
function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = plain(value);
  const safe = /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function plain(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value) && !value.some(isRow)) return value.map(plain).join('; ');
  return JSON.stringify(value);
}

/** A table as CSV (RFC 4180): comma, UTF-8 with a byte order mark, one header row. */
export function csvOf(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return BYTE_ORDER_MARK + lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}
