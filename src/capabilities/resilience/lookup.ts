/** Why something was not measured. It is never the fault of whoever is measured, and never counts. */
export type Unmeasured = {
  readonly unmeasured:
    | 'no-answer'
    | 'too-slow'
    | 'refused'
    | 'busy'
    | 'too-large'
    | 'not-public'
    | 'not-configured'
    | 'not-asked'
    | 'asked-not-to';
};

/** What was measured, or why it was not. */
export type Measured<T> = T | Unmeasured;

/** Whether something was measured. */
export function isMeasured<T extends object>(evidence: Measured<T>): evidence is T {
  return !('unmeasured' in evidence);
}

/**
 * How an answer is signed (RFC 4035, 4.3): `secure` proven by a validating resolver, `insecure` proven to
 * be unsigned, `unknown` when no validating resolver that may be believed was asked.
 */
export type Security = 'secure' | 'insecure' | 'unknown';

/** An extended DNS error (RFC 8914). */
export type ExtendedError = { readonly code: number; readonly text: string };

/**
 * What DNS says about one name and one type. `none`: the name is there, this type is not (RFC 2308).
 * `bogus`: signed, and the signature is wrong, so that nobody who checks gets an answer.
 */
export type Lookup<T> =
  | { readonly outcome: 'records'; readonly records: readonly T[]; readonly security: Security }
  | { readonly outcome: 'none' | 'no-name'; readonly security: Security }
  | { readonly outcome: 'bogus'; readonly extended?: ExtendedError }
  | { readonly outcome: 'failed'; readonly why: Unmeasured['unmeasured'] };

/** The records of an answer; none when there are none, or nothing was answered. */
export function recordsOf<T>(lookup: Lookup<T>): readonly T[] {
  return lookup.outcome === 'records' ? lookup.records : [];
}

/** Whether DNS answered at all: with records, or with the certainty that there are none. */
export function isAnswered<T>(lookup: Lookup<T>): boolean {
  return lookup.outcome !== 'failed' && lookup.outcome !== 'bogus';
}

/** The addresses of a name, as text. */
export type Addresses = { readonly v4: Lookup<string>; readonly v6: Lookup<string> };
