/** One question as its page shows it, in one language. */
export type QuestionData = {
  readonly id: string;
  readonly fields: { readonly choice: string; readonly note: string; readonly was: string };
  readonly question: string;
  readonly hint: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly choice: string | undefined;
  readonly note: string;
  readonly was: string;
};
