/** A Dutch headword and what a translator would make of it, the commonest first. */
export type Entry = { readonly dutch: string; readonly english: readonly string[] };

/** The dictionary of the search engine, as a person writes it. */
export type Lexicon = { readonly entries: readonly Entry[] };

/** A line that cannot be read: where, and why. */
export type Mistake = { readonly line: number; readonly why: string };

export const emptyLexicon: Lexicon = { entries: [] };

/**
 * Reads lines such as `kaartverkoop = ticket sales, ticketing`, or `museum == museum` when it is
 * spelled the same. `#` begins a remark. A headword that comes twice keeps all its equivalents.
 */
export function parseLexicon(text: string): { lexicon: Lexicon; mistakes: Mistake[] } {
  const entries: Entry[] = [];
  const mistakes: Mistake[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const read = readLine(line);
    if (typeof read === 'string') mistakes.push({ line: index + 1, why: read });
    else entries.push(read);
  }
  return { lexicon: mergeLexicons({ entries }), mistakes };
}

function readLine(line: string): Entry | string {
  const [, dutch = '', sign, rest = ''] = /^([^=]*?)\s*(==?)\s*(.*)$/.exec(line) ?? [];
  if (sign === undefined) return 'There is no = on this line.';
  const headword = dutch.trim();
  if (headword === '') return 'There is no Dutch word before the =.';
  if (rest.includes('=')) return 'There is more than one =.';
  const english = rest.split(',').map((word) => word.trim());
  if (english.includes('')) return 'An English equivalent is empty.';
  if (new Set(english).size < english.length) return 'An English equivalent comes twice.';
  if (sign === '==' && english[0] !== headword)
    return 'After == the same word comes first; otherwise write =.';
  if (sign === '=' && english.includes(headword))
    return 'The English is the same as the Dutch: write == if that is meant.';
  return { dutch: headword, english };
}

/** One lexicon out of several: equivalents of the same headword are put together, the first first. */
export function mergeLexicons(...lexicons: readonly Lexicon[]): Lexicon {
  const merged = new Map<string, string[]>();
  for (const { entries } of lexicons) {
    for (const { dutch, english } of entries) {
      const known = merged.get(dutch);
      if (known === undefined) merged.set(dutch, [...english]);
      else known.push(...english.filter((word) => !known.includes(word)));
    }
  }
  return { entries: Array.from(merged, ([dutch, english]) => ({ dutch, english })) };
}
