import { MAX_BATCH, MAX_TEXT, MAX_WRONG } from './batch.ts';

/** What a list of domains says, line by line. */
export type DomainList = {
  readonly domains: readonly { readonly name: string; readonly line: number }[];
  /** Lines in which there is no domain, with what is there; the first ones. */
  readonly wrong: readonly { readonly line: number; readonly text: string }[];
  readonly wrongCount: number;
  /** How many lines repeat a domain. */
  readonly doubles: number;
  /** Whether there was more than may be measured at once; then nothing of the rest was read. */
  readonly isTooLong: boolean;
};

/** What the column with domains may be called. */
const TITLES = new Set(
  'domain domains domein domeinen domeinnaam domainname hostname website site url webadres web'.split(
    ' ',
  ),
);
/** What is shown of a wrong line. */
const SHOWN = 80;

/**
 * The domains in a CSV, or in lines that somebody pasted: in the column that is called domain, else in the
 * first. `domainIn` finds the domain in what people type: a name, a web address, a mail address.
 */
export function domainList(
  text: string,
  domainIn: (typed: string) => string | undefined,
): DomainList {
  const domains = new Map<string, number>();
  const wrong: { line: number; text: string }[] = [];
  let [wrongCount, doubles, column] = [0, 0, 0];
  let isTooLong = text.length > MAX_TEXT;
  let isFirst = true;
  for (const { line, cells } of rowsOf(text.slice(0, MAX_TEXT))) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const titled = isFirst ? cells.findIndex(isTitle) : -1;
    isFirst = false;
    if (titled >= 0) {
      column = titled;
      continue;
    }
    const typed = cells[column]?.trim() ?? '';
    const name = domainIn(typed);
    if (name === undefined) {
      wrongCount += 1;
      if (wrong.length < MAX_WRONG) wrong.push({ line, text: shown(typed) });
    } else if (domains.has(name)) {
      doubles += 1;
    } else if (domains.size === MAX_BATCH) {
      isTooLong = true;
      break;
    } else domains.set(name, line);
  }
  const found = [...domains].map(([name, line]) => ({ name, line }));
  return { domains: found, wrong, wrongCount, doubles, isTooLong };
}

function isTitle(cell: string): boolean {
  return TITLES.has(cell.toLowerCase().replace(/[^a-z]/g, ''));
}

function shown(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

type Row = { readonly line: number; readonly cells: readonly string[] };

/** The rows of a CSV (RFC 4180), with comma, semicolon or tab between; quoted cells may hold all of them. */
function* rowsOf(text: string): Generator<Row> {
  let [line, startLine, cell, isQuoted] = [1, 1, '', false];
  let cells: string[] = [];
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    const isBreak = sign === '\n' || (sign === '\r' && text[at + 1] !== '\n');
    if (isBreak) line += 1;
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell.trim() === '') [isQuoted, cell] = [true, ''];
    else if (sign === ',' || sign === ';' || sign === '\t') {
      cells.push(cell);
      cell = '';
    } else if (isBreak) {
      yield { line: startLine, cells: [...cells, cell] };
      [cells, cell, startLine] = [[], '', line];
    } else if (sign !== '\r') cell += sign;
  }
  yield { line: startLine, cells: [...cells, cell] };
}
