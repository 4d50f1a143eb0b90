/** Words that stand in the place of a slug in our own addresses. */
const reserved = new Set(['new', 'import', 'export', 'deletion', 'settings', 'trail', 'members']);

const LONGEST = 50;

/** Letters that Unicode does not take apart into a base letter and a mark. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  '&': ' en ',
};

function plain(name: string): string {
  const lower = name.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  const latin = lower.replace(/[ßæœøđðłþı&]/g, (letter) => letters[letter] ?? '');
  return latin
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
}

/**
 * The addresses that a thing with this name may get, best first and without end: the first that
 * nobody has is its own. A name without Latin letters falls back on what sort of thing it is.
 */
export function* slugsFor(
  name: string,
  fallback = 'organisation',
  isTaken: (slug: string) => boolean = (slug) => reserved.has(slug),
): Generator<string, never> {
  const base = plain(name) || fallback;
  if (!isTaken(base)) yield base;
  for (let number = 2; ; number++) yield `${base}-${number}`;
}
