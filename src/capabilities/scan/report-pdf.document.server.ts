import PDFDocument from 'pdfkit';
import type { Block, ReportDocument, ReportSection } from './report-block.ts';
import { bold, display, text } from './data/pdf-fonts.ts';
import { drawFigure } from './report-pdf-figure.document.server.ts';
import {
  artifact,
  BODY,
  colour,
  ensure,
  PAGE,
  tag,
  type Pdf,
  type Place,
} from './report-pdf-place.document.server.ts';
import { drawTable } from './report-pdf-table.document.server.ts';
import { reportTexts } from './report.messages.ts';

const full: Place = { x: PAGE.left, width: PAGE.width };

/** The report as a tagged PDF (ISO 32000-1 §14.8), A4, with its fonts in it. */
export function pdfOf(report: ReportDocument, now: Date): Promise<Buffer> {
  const options = {
    size: 'A4',
    margins: { top: PAGE.top, bottom: PAGE.bottom, left: PAGE.left, right: PAGE.left },
    bufferPages: true,
    tagged: true,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    lang: report.language,
    displayTitle: true,
    info: { Title: report.name, Creator: 'Samenspel', CreationDate: now },
  };
  const doc: Pdf = new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions);
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Buffer>((resolve, reject) => {
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
  for (const [name, data] of Object.entries({ text, bold, display }))
    doc.registerFont(name, Buffer.from(data, 'base64'));

  const root = doc.struct('Document');
  doc.addStructure(root);
  drawHead(doc, root, report);
  for (const section of report.sections) drawSection(doc, root, section);
  root.end();
  drawFeet(doc, report);
  doc.end();
  return done;
}

function drawHead(doc: Pdf, root: PDFKit.PDFStructureElement, report: ReportDocument) {
  artifact(doc, () => {
    const [r, y] = [46, PAGE.top + 34];
    const [left, right] = [PAGE.left + r, PAGE.left + r * 2.2];
    doc.circle(left, y, r).fill(colour.ink);
    doc.circle(right, y, r).fill(colour.water);
    doc.save().circle(left, y, r).clip().circle(right, y, r).fill(colour.spot).restore();
  });
  doc.font('bold').fontSize(11).fillColor(colour.soft);
  tag(root, doc, 'P', () =>
    doc.text(report.kicker, PAGE.left, PAGE.top + 104, { width: full.width }),
  );
  doc.font('display').fontSize(40).fillColor(colour.ink);
  doc.outline.addItem(report.title);
  tag(root, doc, 'H1', () =>
    doc.text(report.title, PAGE.left, doc.y + 2, { width: full.width, characterSpacing: -1 }),
  );
  doc.font('text').fontSize(13);
  tag(root, doc, 'P', () => doc.text(report.lead, PAGE.left, doc.y + 4, { width: full.width }));
  doc.y += 22;
}

function drawSection(doc: Pdf, root: PDFKit.PDFStructureElement, section: ReportSection) {
  const place = section.wide ? full : BODY;
  ensure(doc, section.wide ? 240 : 110);
  const top = doc.y;
  artifact(doc, () => doc.rect(PAGE.left, top, PAGE.width, 1.6).fill(colour.ink));
  const sect = doc.struct('Sect');
  root.add(sect);
  doc.outline.addItem(section.title);
  doc
    .font('display')
    .fontSize(section.wide ? 18 : 15)
    .fillColor(colour.ink);
  const width = section.wide ? full.width : BODY.x - PAGE.left - 18;
  tag(sect, doc, 'H2', () =>
    doc.text(section.title, PAGE.left, top + 9, { width, characterSpacing: -0.3, lineGap: 1 }),
  );
  doc.y = section.wide ? doc.y + 8 : top + 10;
  for (const block of section.blocks) drawBlock(doc, sect, block, place);
  sect.end();
  doc.y += 20;
}

function drawBlock(doc: Pdf, parent: PDFKit.PDFStructureElement, block: Block, place: Place) {
  if (block.kind === 'table') return drawTable(doc, parent, block, place);
  if (block.kind === 'figure') return drawFigure(doc, parent, block, place);
  if (block.kind === 'copy' || block.kind === 'notice')
    return drawBox(doc, parent, block.text, place, block.kind);
  if (block.kind === 'heading') {
    ensure(doc, 90);
    doc.font('bold').fontSize(11.5).fillColor(colour.ink);
    doc.y += 6;
  } else if (block.kind === 'quote') {
    ensure(doc, 44);
    doc.font('bold').fontSize(9.5).fillColor(colour.water);
    tag(parent, doc, 'P', () =>
      doc.text(block.label, place.x + 12, doc.y, { width: place.width - 12 }),
    );
    doc.font('text').fontSize(10).fillColor(colour.ink);
  } else {
    ensure(doc, 30);
    const quiet = block.kind === 'quiet';
    doc
      .font('text')
      .fontSize(quiet ? 9 : 10.5)
      .fillColor(quiet ? colour.soft : colour.ink);
  }
  const indent = block.kind === 'quote' ? 12 : 0;
  tag(parent, doc, block.kind === 'heading' ? 'H3' : 'P', () =>
    doc.text(block.text, place.x + indent, doc.y, { width: place.width - indent, lineGap: 2.5 }),
  );
  doc.y += 6;
}

/** A text that stands apart: to copy, or to know before reading on. */
function drawBox(
  doc: Pdf,
  parent: PDFKit.PDFStructureElement,
  words: string,
  place: Place,
  kind: 'copy' | 'notice',
) {
  const options = { width: place.width - 28, lineGap: 3 };
  doc.font('text').fontSize(10.5);
  const height = doc.heightOfString(words, options) + 26;
  ensure(doc, height);
  const top = doc.y;
  artifact(doc, () => {
    doc.rect(place.x, top, place.width, height).fill(kind === 'copy' ? colour.tint : colour.spot);
  });
  doc.fillColor(colour.ink);
  tag(parent, doc, 'P', () => doc.text(words, place.x + 14, top + 13, options));
  doc.y = top + height + 8;
}

/** The number of each page, and whose report it is: for eyes, not for a screen reader. */
function drawFeet(doc: Pdf, report: ReportDocument) {
  const t = reportTexts[report.language];
  const { start, count } = doc.bufferedPageRange();
  for (let place = start; place < start + count; place += 1) {
    doc.switchToPage(place);
    doc.page.margins.bottom = 0;
    artifact(
      doc,
      () => {
        const y = doc.page.height - 42;
        doc.font('text').fontSize(8.5).fillColor(colour.soft);
        doc.text(`Samenspel · ${report.name}`, PAGE.left, y, { lineBreak: false });
        const number = t.page(place + 1, count);
        const x = PAGE.left + PAGE.width - doc.widthOfString(number);
        doc.text(number, x, y, { lineBreak: false });
      },
      'Pagination',
    );
  }
}
