/** A PDF in the making. */
export type Pdf = PDFKit.PDFDocument;

/** Where something is drawn, in points (1/72 inch) from the left of the page. */
export type Place = { readonly x: number; readonly width: number };

/** The A4 page: 595.28 by 841.89 points. */
export const PAGE = { left: 48, width: 499.28, top: 48, bottom: 64 } as const;

/** The two right thirds, beside the title of a section. */
export const BODY: Place = { x: 204, width: PAGE.left + PAGE.width - 204 };

/** The colours of print: the light theme of the site. */
export const colour = {
  ink: '#24131f',
  soft: '#5c4c58',
  line: '#85778a',
  hairline: '#d5dae0',
  water: '#00626c',
  tint: '#d7ecee',
  spot: '#ffd32a',
  white: '#ffffff',
} as const;

/** Starts a new page when there is no room for this many points. */
export function ensure(doc: Pdf, height: number): void {
  if (doc.y + height > doc.page.height - PAGE.bottom) {
    doc.addPage();
    doc.y = PAGE.top;
  }
}

/** Draws something that a screen reader passes over. */
export function artifact(
  doc: Pdf,
  draw: () => void,
  type: 'Layout' | 'Pagination' = 'Layout',
): void {
  const { x, y } = doc;
  doc.markContent('Artifact', { type });
  draw();
  doc.endMarkedContent();
  Object.assign(doc, { x, y });
}

type Options = { alt?: string; scope?: 'Row' | 'Column'; bbox?: readonly number[] };

/** Draws something as one element of the structure. */
export function tag(
  parent: PDFKit.PDFStructureElement,
  doc: Pdf,
  type: string,
  draw: () => void,
  options: Options = {},
): void {
  parent.add(doc.struct(type, options as PDFKit.Mixins.StructureElementOptions, draw));
}
