/** Something that a text says, and where it stands in that text. */
export type Said<V> = { readonly value: V; readonly from: number; readonly to: number };

/** Every match of a pattern, with what it means; matches that mean nothing are left out. */
export function saidBy<V>(
  text: string,
  pattern: RegExp,
  meaning: (match: RegExpExecArray) => V | undefined,
): readonly Said<V>[] {
  const found: Said<V>[] = [];
  for (const match of text.matchAll(pattern)) {
    const value = meaning(match);
    if (value !== undefined)
      found.push({ value, from: match.index, to: match.index + match[0].length });
  }
  return found;
}

/** The words of the text in which something was said. */
export function wordsAt(text: string, { from, to }: { from: number; to: number }): string {
  return text.slice(from, to).trim();
}
