import type { BatchDepth, BatchOutcome } from './batch.ts';
import type { Finding } from './measurement.ts';
import type { Score } from './score.ts';

/** What a file says of one domain. */
export type FiledLine = {
  readonly name: string;
  readonly depth: BatchDepth;
  readonly outcome: BatchOutcome | null;
  readonly isClosed: boolean;
  readonly measuredAt: Date | null;
  readonly findings: readonly Finding[];
  readonly score: Score;
};

/** So that Excel, too, reads the text as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

const columns = ['domain', 'state', 'depth', 'measured', 'score', 'names', 'web', 'mail', 'routes'];

/** What became of a domain, in one word; the same in the CSV and the JSON. */
export function stateOf({ outcome, depth, isClosed }: FiledLine): string {
  if (isClosed) return 'closed';
  return outcome ?? (depth === 'not-allowed' ? 'not-allowed' : 'waiting');
}

/** The first line of the CSV (RFC 4180): what is known of each domain, then a column for each check. */
export function csvHead(checks: readonly string[]): string {
  return BYTE_ORDER_MARK + csvLine([...columns, ...checks]);
}

/** One domain in the CSV; under each check its verdict. */
export function csvOf(line: FiledLine, checks: readonly string[]): string {
  const { overall, perCategory } = line.score;
  const verdicts = new Map(line.findings.map(({ check, verdict }) => [check, verdict]));
  const { names, web, mail, routes } = perCategory;
  return csvLine([
    ...[line.name, stateOf(line), line.depth, line.measuredAt?.toISOString()],
    ...[overall, names, web, mail, routes],
    ...checks.map((check) => verdicts.get(check)),
  ]);
}

/** One domain in the JSON, with why each check says what it says. */
export function jsonOf(line: FiledLine): string {
  const { name, depth, measuredAt, score, findings } = line;
  return JSON.stringify({ domain: name, state: stateOf(line), depth, measuredAt, score, findings });
}

function csvLine(cells: readonly (string | number | undefined)[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

/** Text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection). */
function cellOf(value: string | number | undefined): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  const safe = /^\s*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
