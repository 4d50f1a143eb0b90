/** How figures are told: as a table, or as one JSON object a line. */
export type Tell = {
  readonly heading: (words: string) => void;
  readonly row: (figures: Readonly<Record<string, unknown>>, words: string) => void;
};

export function telling(asJson: boolean): Tell {
  return {
    heading: (words) => {
      if (!asJson) console.log(`\n${words}`);
    },
    row: (figures, words) => console.log(asJson ? JSON.stringify(figures) : words),
  };
}
