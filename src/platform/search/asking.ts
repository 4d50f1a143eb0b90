import type { ModelChoice } from './model.ts';
import type { Answer, Question } from './search.ts';

/** What the search thread is given when it begins. */
export type Place = {
  readonly databaseUrl: string;
  /** Where the index is kept between two starts; nowhere when absent. */
  readonly folder?: string | undefined;
  /** A file with words of the administrator. */
  readonly lexicon?: string | undefined;
  /** What finds texts by their meaning, besides their words. */
  readonly model?: ModelChoice | undefined;
  /** How often the index is written down, when not as usual. */
  readonly pace?: Pace | undefined;
};

/** When the index is written down again. */
export type Pace = {
  /** After so many changes, but not sooner than so many milliseconds after the last time. */
  readonly changes: number;
  readonly soonest: number;
};

/** What the thread is asked: some questions, or to say when everything committed so far is found. */
export type Request =
  | { readonly kind: 'questions'; readonly questions: readonly Question[] }
  | { readonly kind: 'settle' };

/** To the thread; with a number when a reply is expected. */
export type ToThread =
  | { readonly kind: 'request'; readonly number: number; readonly request: Request }
  | { readonly kind: 'stop' };

/** From the thread. A request that failed there is answered without answers. */
export type FromThread =
  | { readonly kind: 'progress'; readonly progress: number }
  | {
      readonly kind: 'reply';
      readonly number: number;
      readonly answers: readonly Answer[] | undefined;
    };
