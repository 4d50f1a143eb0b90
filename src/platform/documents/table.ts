/** A row of a file with cells, by the number of its line; the header is not among them. */
export type TableRow = {
  readonly row: number;
  /** As it stands in the file, so that it can be given back. */
  readonly text: string;
  readonly cells: readonly string[];
};

export type Table = {
  readonly header: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
};

const delimiters = [';', '\t', ','] as const;

/**
 * Reads a table as spreadsheets write it (RFC 4180, with ; , or tab between cells). Empty rows are left
 * out; undefined when there is nothing at all.
 */
export function tableIn(text: string): Table | undefined {
  const [told, body] = withoutSeparatorLine(text.replace(/^\uFEFF/, ''));
  const firstLine = body.split(/\r\n|\n|\r/).find((line) => line.trim() !== '') ?? '';
  const delimiter = told ?? delimiterOf(firstLine);
  const rows = rowsIn(body, delimiter).filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [header, ...rest] = rows;
  const skipped = told === undefined ? 0 : 1;
  return (
    header && {
      ...{ header: header.text, columns: header.cells },
      rows: rest.map((one) => ({ ...one, row: one.row + skipped })),
    }
  );
}

/** Excel writes `sep=;` on a line of its own, and reads it. */
function withoutSeparatorLine(text: string): [string | undefined, string] {
  const [line, sign] = /^"?sep=([;,\t])"?(?:\r\n|\n|\r)/i.exec(text) ?? [];
  return line === undefined ? [undefined, text] : [sign, text.slice(line.length)];
}

/** The sign that sets most cells of the header apart. */
function delimiterOf(header: string): string {
  const outside = header.replace(/"[^"]*"/g, '');
  const count = (sign: string) => outside.split(sign).length;
  return delimiters.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** Goes once through the text, so that a file of only quotes takes no longer than another. */
function rowsIn(text: string, delimiter: string): TableRow[] {
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let wasQuoted = false;
  let [begin, line, beginLine] = [0, 1, 1];
  const endCell = () => {
    cells.push(wasQuoted ? cell : cell.trim());
    [cell, wasQuoted] = ['', false];
  };
  const endRow = (end: number) => {
    endCell();
    rows.push({ row: beginLine, text: text.slice(begin, end), cells });
    cells = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    const isBreak = sign === '\n' || sign === '\r';
    const isPair = sign === '\r' && text[at + 1] === '\n';
    if (isBreak && !isPair) line += 1;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell.trim() === '') [quoted, wasQuoted, cell] = [true, true, ''];
    else if (sign === delimiter) endCell();
    else if (isBreak && !isPair) {
      endRow(isBreak && sign === '\n' && text[at - 1] === '\r' ? at - 1 : at);
      [begin, beginLine] = [at + 1, line];
    } else if (!isPair) cell += sign;
  }
  if (begin < text.length) endRow(text.length);
  return rows;
}
