/** What leads to an organisation, when it stands in a text. */
export type Known = {
  readonly name: string;
  readonly slug: string;
  /** A domain such as `theaterdeproef.example`. */
  readonly website: string | null;
};

/** What stands where something was left out. */
export const LEFT_OUT = '…';

/** Words that many names begin with, and that by themselves name nobody. */
const ordinary =
  /^(?:theater|theatre|museum|festival|bibliotheek|library|archief|archive|stichting|foundation|gemeente|universiteit|university|het|de|the|stad|huis|podium|orkest|academie|studio)$/i;

const address = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;
const link = /\b(?:https?:\/\/|www\.)[^\s<>()]+/giu;
const phone = /(?<![\p{L}\p{N}])(?:\+|00?)[1-9](?:[\s().-]{0,3}\d){7,12}(?!\d)/gu;
const handle = /(?<![\p{L}\p{N}@])@[\p{L}\p{N}_.]{3,}/giu;

/**
 * A text without what leads to its writer: mail addresses, links, phone numbers, accounts, and the name
 * of their organisation as it is written in full, without its first word, or in one piece. A broker
 * reads every card; this is for what a reader overlooks.
 */
export function withoutNames(text: string, known: Known): string {
  let rest = text.normalize('NFC');
  for (const pattern of [address, link, phone, handle, ...namePatterns(known)])
    rest = rest.replace(pattern, LEFT_OUT);
  return rest;
}

function namePatterns({ name, slug, website }: Known): RegExp[] {
  const words = name.normalize('NFC').split(/\s+/).filter(Boolean);
  const [, ...tail] = words;
  const fromStart = tail.join(' ');
  const oneWord = words.join('');
  const patterns = [name, slug, website ?? ''].map((known) => whole(known, 'giu'));
  if (oneWord.length >= 8) patterns.push(whole(oneWord, 'giu'));
  // With a capital as in the name: “tussen de regels” is also how people speak.
  if (fromStart.length >= 5 && !ordinary.test(fromStart)) patterns.push(whole(fromStart, 'gu'));
  return patterns.filter((pattern) => pattern !== nothing);
}

const nothing = /(?!)/;

function whole(words: string, flags: string): RegExp {
  const parts = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  if (parts.join('') === '') return nothing;
  return new RegExp(`(?<![\\p{L}\\p{N}])${parts.join('\\s+')}(?![\\p{L}\\p{N}])`, flags);
}
