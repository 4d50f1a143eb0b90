import type { Text } from './instrument.ts';

/** One line of the figure, as the page and the PDF draw it. */
export type FigureRow = {
  readonly label: string;
  readonly dots: readonly number[];
  readonly outcome: number | undefined;
  readonly target: number | undefined;
  readonly reference: readonly { readonly value: number; readonly label: string }[];
  readonly missing: string | undefined;
};

/** A piece of a report; the page and the PDF draw the same ones, each in their own way. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'quiet'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'notice'; readonly text: string }
  | { readonly kind: 'quote'; readonly label: string; readonly text: string }
  | { readonly kind: 'copy'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      /** How wide each column is, in parts. */
      readonly widths: readonly number[];
      readonly rows: readonly (readonly string[])[];
    }
  | {
      readonly kind: 'figure';
      readonly title: string;
      readonly description: string;
      readonly levels: readonly string[];
      readonly rows: readonly FigureRow[];
    };

/** A section; a wide one takes the whole page, others stand beside their title. */
export type ReportSection = {
  readonly title: string;
  readonly wide: boolean;
  readonly blocks: readonly Block[];
};

/** A report in words, in one language. */
export type ReportDocument = {
  readonly language: keyof Text;
  readonly title: string;
  readonly name: string;
  readonly kicker: string;
  readonly lead: string;
  readonly sections: readonly ReportSection[];
};
