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
