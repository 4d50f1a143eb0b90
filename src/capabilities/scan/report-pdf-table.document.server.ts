import type { Block } from './report-block.ts';
import {
  artifact,
  colour,
  ensure,
  tag,
  type Pdf,
  type Place,
} from './report-pdf-place.document.server.ts';

type Table = Extract<Block, { kind: 'table' }>;

const GAP = 12;
const PADDING = 6;

/** Draws a table; a row is never torn apart, and its first cell is its header. */
export function drawTable(
  doc: Pdf,
  parent: PDFKit.PDFStructureElement,
  table: Table,
  place: Place,
): void {
  const total = table.widths.reduce((sum, width) => sum + width, 0);
  const columns: Place[] = [];
  for (const width of table.widths) {
    const before = columns.at(-1);
    const x = before ? before.x + before.width + GAP : place.x;
    columns.push({ x, width: (width / total) * (place.width + GAP) - GAP });
  }
  ensure(doc, 80);
  const element = doc.struct('Table', { title: table.caption });
  parent.add(element);
  drawRow(doc, element, table.head, columns, place, 'head');
  for (const row of table.rows) drawRow(doc, element, row, columns, place, 'body');
  element.end();
  doc.y += 10;
}

function drawRow(
  doc: Pdf,
  table: PDFKit.PDFStructureElement,
  cells: readonly string[],
  columns: readonly Place[],
  place: Place,
  kind: 'head' | 'body',
) {
  const styled = (at: number) =>
    doc.font(kind === 'head' || at === 0 ? 'bold' : 'text').fontSize(kind === 'head' ? 8.5 : 9.5);
  const options = (at: number) => ({ width: columns[at]?.width ?? 0, lineGap: 1.5 });
  const heights = cells.map((cell, at) => styled(at).heightOfString(cell, options(at)));
  const height = Math.max(...heights) + PADDING * 2;
  ensure(doc, height);
  const top = doc.y;
  const row = doc.struct('TR');
  table.add(row);
  doc.fillColor(kind === 'head' ? colour.soft : colour.ink);
  cells.forEach((cell, at) => {
    styled(at);
    const header = kind === 'head' || at === 0;
    const scope = kind === 'head' ? 'Column' : 'Row';
    tag(
      row,
      doc,
      header ? 'TH' : 'TD',
      () => doc.text(cell, columns[at]?.x ?? place.x, top + PADDING, options(at)),
      header ? { scope } : {},
    );
  });
  row.end();
  artifact(doc, () =>
    doc
      .rect(place.x, top + height - 1, place.width, kind === 'head' ? 1.4 : 0.7)
      .fill(kind === 'head' ? colour.ink : colour.hairline),
  );
  doc.y = top + height;
}
