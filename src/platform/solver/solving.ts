/** What the thread is asked: a model in the LP format of CPLEX, and how long it may take. */
export type ToSolver = {
  readonly number: number;
  readonly model: string;
  readonly seconds: number;
};

/** What became of a model. Variables that are zero are left out. */
export type Solved =
  /** `proven`: there is nothing better. Otherwise it is the best that was found in time. */
  | {
      readonly outcome: 'solved';
      readonly proven: boolean;
      readonly value: number;
      readonly values: Readonly<Record<string, number>>;
    }
  /** There is no solution at all. */
  | { readonly outcome: 'impossible' }
  /** Nothing was found in time. */
  | { readonly outcome: 'too-slow' }
  /** The model cannot be read, or the solver failed on it. */
  | { readonly outcome: 'broken' };

export type FromSolver = 'ready' | { readonly number: number; readonly solved: Solved };
