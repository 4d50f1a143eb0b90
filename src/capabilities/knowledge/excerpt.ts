/** A piece of a text; found pieces are drawn with a mark. */
export type Piece = { readonly text: string; readonly isFound: boolean };

const LONGEST_PASSAGE = 260;

/** A text cut into pieces, so that the words that led to it (lower case) can be marked. */
export function marked(text: string, words: ReadonlySet<string>): Piece[] {
  if (words.size === 0) return [{ text, isFound: false }];
  const pieces: { text: string; isFound: boolean }[] = [];
  for (const part of text.split(/([\p{L}\p{M}\p{N}]+)/u)) {
    if (part === '') continue;
    const isFound = words.has(part.toLowerCase());
    const last = pieces.at(-1);
    if (last && last.isFound === isFound) last.text += part;
    else pieces.push({ text: part, isFound });
  }
  return pieces;
}

/**
 * The passage of some texts that holds most of the words, from the beginning of a sentence; the
 * beginning of the first text when none does.
 */
export function passageWith(texts: readonly string[], words: ReadonlySet<string>): string {
  const sentences = texts.flatMap((text) =>
    text
      .replace(/\s+/g, ' ')
      .split(/(?<=[.?!…])\s+/)
      .map((sentence, place, all) => ({ sentence, rest: all.slice(place).join(' ') })),
  );
  let best = { rest: texts.find((text) => text.trim() !== '') ?? '', hits: 0 };
  for (const { sentence, rest } of sentences) {
    const held = new Set(sentence.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu));
    const hits = [...words].filter((word) => held.has(word)).length;
    if (hits > best.hits) best = { rest, hits };
  }
  return shortened(best.rest);
}

/** The beginning of a text on one line, cut between words. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_PASSAGE) return line;
  return `${line.slice(0, LONGEST_PASSAGE).replace(/\s+\S*$/, '')} …`;
}
