/** How far the engine goes for one question. */
export type Patience = {
  /** Postings that are read; after these only the rarest concepts have been used. */
  readonly postings: number;
  /** Words whose letters, and whose spelling, are looked at: each walks through the vocabulary. */
  readonly letters: number;
  readonly misspelled: number;
  /** Compounds that one word brings along, at most. */
  readonly compounds: number;
};

/** For somebody who waits for one answer. */
const USUAL: Patience = { postings: 200_000, letters: 24, misspelled: 3, compounds: 256 };

/**
 * For who asks many questions at once, such as matching. Chosen on made-up markets: among 100,000 cards it
 * takes half the time and finds the counterpart as often, among a thousand it changes nothing. With 10,000
 * postings, no letters or 16 compounds it is found less often.
 */
const QUICK: Patience = { postings: 20_000, letters: 4, misspelled: 0, compounds: 32 };

export function patienceFor({ quick = false }: { readonly quick?: boolean }): Patience {
  return quick ? QUICK : USUAL;
}
