import { dodge } from './dodge.ts';

/** A published figure beside the line, with what it is of. */
export type Reference = { readonly value: number; readonly label: string };

/** One line of a dot plot. */
export type DotRow = {
  readonly label: string;
  /** One value per response, drawn faint. */
  readonly dots?: readonly number[] | undefined;
  /** The value the team agreed on. */
  readonly outcome?: number | undefined;
  /** Where they want to be. */
  readonly target?: number | undefined;
  readonly reference?: readonly Reference[] | undefined;
  /** Said under the label when something is not there: "geen gepubliceerd cijfer". */
  readonly missing?: string | undefined;
  /** Makes the label a link. */
  readonly href?: string | undefined;
};

/** The words of legend and table. */
export type DotTexts = {
  readonly row: string;
  readonly responses: string;
  readonly outcome: string;
  readonly target: string;
  readonly reference: string;
  /** The label of the folded table. */
  readonly table: string;
};

/** The rows as cells of a table: label, responses, outcome, target, published figures. */
export function tableOf(rows: readonly DotRow[], format: (value: number) => string): string[][] {
  const list = (values: readonly string[]) => values.join(' · ') || '–';
  const one = (value: number | undefined) => (value === undefined ? '–' : format(value));
  return rows.map((row) => [
    row.label,
    list((row.dots ?? []).map(format)),
    one(row.outcome),
    one(row.target),
    list((row.reference ?? []).map(({ value, label }) => `${format(value)} (${label})`)),
  ]);
}

/** Distances across the line, in pixels; along it everything is a part of the width. */
const STACK = 14;
const ABOVE = 24;
const BELOW = 22;
const FIGURE = 34;
const FIGURE_LANE = 15;

/** Where one line of the plot draws its things, from the top: responses stand above the line,
 * published figures below it, so that nothing hides anything. `range` is highest minus lowest. */
export function layOut({ dots = [], reference = [] }: DotRow, range: number) {
  const stacked = dodge(dots, range / 20, (value) => value);
  const beside = dodge(reference, range / 7, ({ value }) => value);
  const highest = Math.max(0, ...stacked.map(({ lane }) => lane));
  const deepest = Math.max(0, ...beside.map(({ lane }) => lane));
  const line = 10 + highest * STACK + ABOVE;
  const below = beside.length > 0 ? FIGURE + deepest * FIGURE_LANE + 4 : BELOW;
  return {
    line,
    height: line + below,
    responses: stacked.map(({ value, lane }) => ({ value, y: line - ABOVE - lane * STACK })),
    figures: beside.map(({ value, lane }) => ({ value, y: line + FIGURE + lane * FIGURE_LANE })),
  };
}
