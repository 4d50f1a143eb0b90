import { tidy } from './document.ts';

/** One line of a page: its text, the size of its letters, and where it stands (from the bottom). */
export type Line = {
  readonly page: number;
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
};

/** The parts of an item of text that are looked at; a reader of PDFs gives more. */
type Item = {
  readonly str?: string;
  readonly width?: number;
  readonly height?: number;
  readonly hasEOL?: boolean;
  readonly transform?: readonly number[];
};

/** A jump of more than this many letter heights begins another line, whatever the file says. */
const SAME_LINE = 0.6;

/** Puts the pieces of text of a page together to lines, in the order of the file. */
export function linesOf(items: readonly object[], page: number): Line[] {
  const lines: Line[] = [];
  let open: Required<Item>[] = [];
  const close = () => {
    const text = tidy(open.map(({ str }) => str).join(''));
    const [first] = open;
    if (text !== '' && first) {
      const sizes = open.filter(({ str }) => str.trim() !== '').map(({ height }) => height);
      lines.push({
        page,
        text,
        size: Math.round(Math.max(...sizes, 0) * 2) / 2,
        left: first.transform[4] ?? 0,
        right: Math.max(...open.map(({ transform, width }) => (transform[4] ?? 0) + width)),
        y: first.transform[5] ?? 0,
      });
    }
    open = [];
  };
  for (const one of items) {
    const item: Item = one;
    if (item.str === undefined) continue;
    const { str, width = 0, height = 0, hasEOL = false, transform = [] } = item;
    const last = open.at(-1);
    const jump = Math.abs((last?.transform[5] ?? 0) - (transform[5] ?? 0));
    if (last && str.trim() !== '' && jump > Math.max(height, last.height) * SAME_LINE) close();
    open.push({
      str: withGap(open.at(-1), str, transform, height),
      width,
      height,
      hasEOL,
      transform,
    });
    if (hasEOL) close();
  }
  close();
  return lines;
}

/** A wide white space between two pieces is a space, also when the file has no character there. */
function withGap(
  last: Required<Item> | undefined,
  str: string,
  transform: readonly number[],
  height: number,
): string {
  if (!last || /\s$/.test(last.str) || /^\s/.test(str)) return str;
  const gap = (transform[4] ?? 0) - (last.transform[4] ?? 0) - last.width;
  return gap > Math.max(height, last.height) * 0.15 ? ` ${str}` : str;
}
