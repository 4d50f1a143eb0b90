import { dodge } from '#ui/dodge.ts';
import type { Block, FigureRow } from './report-block.ts';
import {
  colour,
  ensure,
  PAGE,
  tag,
  type Pdf,
  type Place,
} from './report-pdf-place.document.server.ts';
import { reportTexts } from './report.messages.ts';

type Plot = Extract<Block, { kind: 'figure' }>;

const LABEL = 150;
const STACK = 8;
const ROW = 44;
const AXIS = 52;

/** Draws the dot plot as one figure; what can be seen in it is its alternative text. */
export function drawFigure(
  doc: Pdf,
  parent: PDFKit.PDFStructureElement,
  plot: Plot,
  place: Place,
): void {
  const lines = plot.rows.map((row) => ({ row, height: ROW + STACK * lanesOf(row) }));
  const height = AXIS + lines.reduce((sum, line) => sum + line.height, 0);
  ensure(doc, height);
  const top = doc.y;
  const alt = `${plot.title}. ${plot.description}`;
  const box = [PAGE.left, top, PAGE.left + PAGE.width, top + height];
  const draw = () => {
    drawAxis(doc, plot, place, top);
    let y = top + AXIS;
    for (const line of lines) {
      drawRow(doc, line.row, place, y, line.height);
      y += line.height;
    }
  };
  tag(parent, doc, 'Figure', draw, { alt, bbox: box });
  doc.y = top + height + 12;
}

const spots = (row: FigureRow) => dodge([...row.dots], 0.17, (value) => value);
const lanesOf = (row: FigureRow) => Math.max(0, ...spots(row).map(({ lane }) => lane));

function at(place: Place, value: number): number {
  const from = place.x + LABEL + 24;
  return from + ((value - 1) / 4) * (place.width - LABEL - 52);
}

function drawAxis(doc: Pdf, plot: Plot, place: Place, top: number) {
  const { figure } = reportTexts[doc.options.lang === 'en' ? 'en' : 'nl'];
  const marks = [
    ['outcome', figure.outcome],
    ['target', figure.target],
    ['response', figure.responses],
    ['reference', figure.reference],
  ] as const;
  const shown = {
    outcome: plot.rows.some(({ outcome }) => outcome !== undefined),
    target: plot.rows.some(({ target }) => target !== undefined),
    response: plot.rows.some(({ dots }) => dots.length > 0),
    reference: plot.rows.some(({ reference }) => reference.length > 0),
  };
  let x = place.x + 5;
  for (const [kind, name] of marks.filter(([kind]) => shown[kind])) {
    drawMark(doc, kind, x, top + 6);
    doc.font('text').fontSize(9).fillColor(colour.ink);
    doc.text(name, x + 11, top, { lineBreak: false });
    x += doc.widthOfString(name) + 34;
  }
  plot.levels.forEach((name, place_) => {
    const middle = at(place, place_ + 1);
    doc.font('bold').fontSize(9).fillColor(colour.ink);
    centred(doc, String(place_ + 1), middle, top + 22);
    doc.font('text').fontSize(8).fillColor(colour.soft);
    centred(doc, name, middle, top + 33);
  });
}

function drawRow(doc: Pdf, row: FigureRow, place: Place, top: number, height: number) {
  const line = top + height - 24;
  doc.rect(place.x, top, place.width, 0.7).fill(colour.hairline);
  for (const level of [1, 2, 3, 4, 5])
    doc.rect(at(place, level) - 0.35, top, 0.7, height).fill(colour.hairline);
  doc.rect(at(place, 1), line - 0.5, at(place, 5) - at(place, 1), 1).fill(colour.line);
  doc.font('bold').fontSize(10).fillColor(colour.ink);
  doc.text(row.label, place.x, line - 13, { width: LABEL - 40, lineGap: 0 });
  if (row.outcome !== undefined) {
    const value = written(doc, row.outcome);
    doc.font('display').fontSize(17);
    doc.text(value, place.x + LABEL - doc.widthOfString(value), line - 12, { lineBreak: false });
    if (row.target !== undefined)
      doc
        .moveTo(at(place, row.outcome), line)
        .lineTo(at(place, row.target), line)
        .lineWidth(3)
        .stroke(colour.water);
  }
  for (const { value } of row.reference) {
    drawMark(doc, 'reference', at(place, value), line);
    doc.font('text').fontSize(8).fillColor(colour.soft);
    centred(doc, written(doc, value), at(place, value), line + 10);
  }
  for (const { value, lane } of spots(row))
    drawMark(doc, 'response', at(place, value), line - 12 - lane * STACK);
  if (row.target !== undefined) drawMark(doc, 'target', at(place, row.target), line);
  if (row.outcome !== undefined) drawMark(doc, 'outcome', at(place, row.outcome), line);
}

function drawMark(
  doc: Pdf,
  kind: 'outcome' | 'target' | 'response' | 'reference',
  x: number,
  y: number,
) {
  if (kind === 'outcome') doc.circle(x, y, 6).fill(colour.water);
  else if (kind === 'target')
    doc.circle(x, y, 5.2).lineWidth(2).fillAndStroke(colour.spot, colour.ink);
  else if (kind === 'response') doc.circle(x, y, 3.2).fill('#8fb9bd');
  else
    doc
      .moveTo(x, y - 8)
      .lineTo(x, y + 8)
      .lineWidth(2)
      .stroke(colour.ink);
}

function centred(doc: Pdf, words: string, x: number, y: number) {
  doc.text(words, x - doc.widthOfString(words) / 2, y, { lineBreak: false });
}

const written = (doc: Pdf, value: number) =>
  new Intl.NumberFormat(doc.options.lang === 'en' ? 'en-GB' : 'nl-NL', {
    maximumFractionDigits: 2,
  }).format(value);
