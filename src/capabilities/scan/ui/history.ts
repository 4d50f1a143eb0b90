import { formatDate, formatNumber } from '#platform/language/format.ts';
import type { Language } from '#platform/language/language.ts';
import { daysBetween, noonOf, type Day } from '../day.ts';
import type { CoursePoint } from '../history.ts';
import { historyMessages } from '../history.messages.ts';
import type { Change, Entry } from '../history.store.server.ts';
import { scanTexts } from '../messages.ts';
import { partName } from './result.ts';

/** What a result is called: its layer or its instrument, and its day. */
export function entryName(entry: Entry, language: Language): string {
  const date = formatDate(noonOf(entry.on), language);
  return entry.kind === 'scan'
    ? scanTexts[language].list.scan(scanTexts[language].layer[entry.scan.layer], date)
    : `${entry.result.instrument}, ${date}`;
}

/** Where a result can be read. */
export function entryHref(entry: Entry, home: string): string {
  return entry.kind === 'scan'
    ? `${home}/scans/${entry.id}/result`
    : `${home}/earlier-results/${entry.id}`;
}

/** What changed most since the scan before, in a sentence; undefined when nothing can be compared. */
export function changeInWords(change: Change | undefined, language: Language): string | undefined {
  const t = historyMessages[language];
  const compared = (change?.parts ?? []).flatMap(({ part, common, means }) =>
    means ? [{ part, common, before: means[0], after: means[1] }] : [],
  );
  const [most] = compared.toSorted(
    (a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before),
  );
  if (!most) return undefined;
  const inAll = compared.reduce((sum, { common }) => sum + common, 0);
  if (most.after === most.before) return t.unchanged(t.common(inAll));
  const shown = (value: number) => formatNumber(value, language, 2);
  const { part, before, after, common } = most;
  return t.most(partName(part, language), shown(before), shown(after), t.common(common));
}

/** A change with its sign, +0,5 or −0,5. */
export function signed(difference: number, language: Language): string {
  const shown = formatNumber(Math.abs(difference), language, 2);
  return `${difference > 0 ? '+' : '−'}${shown}`;
}

/** A point of a course in its figure: `x` in per cent of the width, `y` and `label` in pixels. */
export type Placed = CoursePoint & {
  readonly x: number;
  readonly y: number;
  readonly label: number;
};

/** The height of the figure of a course, and of its highest and lowest level within it. */
export const frame = { height: 150, top: 26, bottom: 122 } as const;

/** The height of a level within a figure. */
export const heightOf = (level: number) =>
  frame.bottom - ((level - 1) / 4) * (frame.bottom - frame.top);

/** Closer together than this, in per cent of the width, two values would be written over each other. */
const TOO_NEAR = 16;

/** Places the points of a course between two days; values that stand close take turns below. */
export function placed(course: readonly CoursePoint[], from: Day, to: Day): Placed[] {
  const span = daysBetween(from, to);
  const points: Placed[] = [];
  for (const point of course) {
    const x = span === 0 ? 50 : 12 + (76 * daysBetween(from, point.on)) / span;
    const y = heightOf(point.value);
    const last = points.at(-1);
    const above = !last || x - last.x >= TOO_NEAR || last.label > last.y;
    points.push({ ...point, x: Math.round(x * 100) / 100, y, label: above ? y - 12 : y + 24 });
  }
  return points;
}
