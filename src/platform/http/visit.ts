import type { Language } from '../language/language.ts';

/** A person with an account, as far as the rest of the product may know them. */
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly emailVerified: boolean;
  readonly administrator: boolean;
};

/** One request, reduced to what actions need: who asks, in which language, when, and from where. */
export type Visit = {
  /** Null for a stranger. */
  readonly person: Person | null;
  readonly language: Language;
  readonly now: Date;
  /** The address under which this installation is reached, without a slash at the end. */
  readonly origin: string;
  /** The path and query that were asked for. */
  readonly path: string;
  /** The request itself, to look things up only once during it; absent where there is none. */
  readonly request?: object;
};
