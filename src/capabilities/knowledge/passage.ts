/** A piece of a text that was brought in, without its looks. */
export type Passage = {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'quote';
  readonly text: string;
  readonly links?: readonly { readonly text: string; readonly url: string }[] | undefined;
};

/** One sentence of a text, and where it stands. */
export type Sentence = {
  readonly text: string;
  readonly kind: Passage['kind'];
  /** The number of its passage. */
  readonly place: number;
  /** The nearest heading above it; empty when there is none. */
  readonly heading: string;
  readonly links: readonly { readonly text: string; readonly url: string }[];
};

/** Abbreviations after which a sentence goes on, in Dutch and English. */
const abbreviation =
  /(?:^|[\s("'‘“])(?:\p{Lu}|[a-z](?:\.[a-z])+|bijv|bv|ca|circa|dhr|mw|mevr|dr|drs|ing|ir|mr|prof|nr|nrs|o\.a|m\.b\.t|i\.s\.m|i\.p\.v|d\.w\.z|t\/m|blz|p|pp|incl|excl|max|min|resp|vgl|e\.g|i\.e|vs|mrs|ms|st|no|fig|approx|jan|feb|aug|sept|okt|oct|nov|dec)\.$/iu;

/** The sentences of a text; a text without a full stop is one sentence. */
export function sentencesIn(text: string): string[] {
  const found: string[] = [];
  let begin = 0;
  for (const end of text.matchAll(/[.!?…]+["'’”»)\]]*(?=\s+["'‘“„«([]*[\p{Lu}\p{N}€])/gu)) {
    const sentence = text.slice(begin, end.index + end[0].length);
    if (abbreviation.test(sentence.slice(-12)) || /(?:^|\s)\d{1,2}\.$/.test(sentence.slice(-5)))
      continue;
    found.push(sentence.trim());
    begin = end.index + end[0].length;
  }
  found.push(text.slice(begin).trim());
  return found.flatMap(piecesOf).filter((sentence) => sentence !== '');
}

/** Nobody writes a longer sentence; what goes on longer is read in pieces, which bounds every rule. */
const MAX_SENTENCE = 900;

function piecesOf(sentence: string): string[] {
  const pieces: string[] = [];
  let rest = sentence;
  while (rest.length > MAX_SENTENCE) {
    const space = rest.lastIndexOf(' ', MAX_SENTENCE);
    const end = space > MAX_SENTENCE / 2 ? space : between(rest, MAX_SENTENCE);
    pieces.push(rest.slice(0, end).trim());
    rest = rest.slice(end);
  }
  return [...pieces, rest.trim()];
}

/** A place where a text can be cut: not in the middle of a character of two halves. */
const between = (text: string, at: number) =>
  /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) ? at - 1 : at;

/** All sentences of a text in order, headings left out. */
export function sentencesOf(passages: readonly Passage[]): Sentence[] {
  let heading = '';
  return passages.flatMap(({ kind, text, links = [] }, place) => {
    if (kind === 'heading') {
      heading = text;
      return [];
    }
    return sentencesIn(text).map((sentence) => ({
      text: sentence,
      kind,
      place,
      heading,
      links: links.filter((link) => sentence.includes(link.text)),
    }));
  });
}
