import type { Block } from './document.ts';
import type { Line } from './pdf-lines.ts';

/** Letters larger than those of the text by this much are a heading. */
const LARGER = 1.12;
/** White between two lines that is larger than usual by this much begins another paragraph. */
const WIDER = 1.35;
const marker = /^(?:[-*•‣◦–·▪]|\(?\d{1,3}[.)])\s+(?=\S)/u;

/** Lines of a PDF as paragraphs: together until the white between them, the size or the sentence says otherwise. */
export function lineBlocks(all: readonly Line[]): Block[] {
  const lines = withoutRunningHeads(all);
  const size = usual(
    lines.flatMap(({ size, text }) => Array<number>(Math.ceil(text.length / 20)).fill(size)),
  );
  const step = usual(
    lines.flatMap((line, place) => {
      const gap = (lines[place - 1]?.y ?? 0) - line.y;
      return gap > 0 && gap < line.size * 4 ? [Math.round(gap * 2) / 2] : [];
    }),
  );
  const blocks: Block[] = [];
  let open: Line[] = [];
  const isLarge = (line: Line) => line.size > size * LARGER;
  const close = () => {
    const [first] = open;
    if (first) {
      const text = open.reduce((words, line) => glued(words, line.text), '');
      const kind =
        isLarge(first) && text.length < 250 ? 'heading' : marker.test(text) ? 'item' : 'paragraph';
      blocks.push({ kind, text: kind === 'item' ? text.replace(marker, '') : text });
    }
    open = [];
  };
  for (const line of lines) {
    const last = open.at(-1);
    if (last && breaks(last, line)) close();
    open.push(line);
  }
  close();
  return blocks;

  function breaks(last: Line, line: Line): boolean {
    if (isLarge(last) !== isLarge(line) || marker.test(line.text)) return true;
    const isSentenceOpen = !/[.!?:;…]["'’”)]*$/u.test(last.text) && /^[\p{Ll}(]/u.test(line.text);
    if (last.page !== line.page || line.y > last.y) return !isSentenceOpen;
    if (isLarge(line)) return last.y - line.y > line.size * 2;
    return last.y - line.y > step * WIDER && !isSentenceOpen;
  }
}

function glued(text: string, line: string): string {
  if (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(line)) return text.slice(0, -1) + line;
  return text === '' ? line : `${text} ${line}`;
}

/** What stands at the same height with the same words on most pages, and bare page numbers. */
function withoutRunningHeads(lines: readonly Line[]): readonly Line[] {
  const pages = new Set(lines.map(({ page }) => page)).size;
  const seen = new Map<string, Set<number>>();
  const key = ({ text, y }: Line) => `${Math.round(y / 4)} ${text.replace(/\d+/g, '#')}`;
  for (const line of lines) seen.set(key(line), (seen.get(key(line)) ?? new Set()).add(line.page));
  return lines.filter(
    (line) =>
      !/^(?:\d{1,4}|[Pp]ag(?:ina|e)\s+\d+.*)$/.test(line.text) &&
      (pages < 3 || (seen.get(key(line))?.size ?? 0) < pages * 0.6),
  );
}

/** The number that is met most; 0 without numbers. */
function usual(numbers: readonly number[]): number {
  const times = new Map<number, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  return [...times].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
