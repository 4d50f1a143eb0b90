/**
 * How often a word is a word of its own: 0 when it is none, more when more certain. Only the last
 * part of a compound has forms (`kaartsystemen`); before it stand words as they are, with a link.
 */
export type Standing = (word: string, isLast: boolean) => number;

/** A compound is looked for in words of this length. */
const LONGEST = 40;
const SHORTEST = 7;
const MOST_PARTS = 4;
/** What stands between parts: `bedrijf-s-leider`, `boek-en-kast`, `zonn-e-bloem`. */
const LINKS: readonly string[] = ['', 's', 'en', 'e', 'n'];
/** Endings and beginnings that look like words but are none within a word. */
const NO_PART: ReadonlySet<string> = new Set(
  `heid heden lijk lijke loos loze baar bare schap schappen achtig ling lingen atie aties iteit
  isch ische eren erend end ende ende ings inge ingen sche tend ster sters erij ieel iele ment
  menten teur teurs trice euze uele ante ente aris ator eel gene haft matig matige steld telling
  lers ners gers ders kers onder boven tegen binnen buiten door over voor achter samen terug weder`.split(
    /\s+/,
  ),
);
/** Whole words that fall apart by accident. */
const WHOLE: ReadonlySet<string> = new Set(
  `voorstelling voorstellingen samenwerking samenwerken samenleving samenstelling maatschappij
  onderzoek onderwijs onderneming ondernemer overheid tentoonstelling opleiding omgeving
  directeur directrice bestuur verantwoordelijkheid verzekering wetenschap gemeenschap landschap
  leiderschap partnerschap vriendschap eigenschap gereedschap boodschap verkeer bericht
  koningin vriendin kunstenaar wandelen handelen behandelen restaurant restauratie administratie
  organisatie instrument document monument element moment experiment`.split(/\s+/),
);

/**
 * The parts of a Dutch compound, such as `kaart`, `verkoop` and `systeem`; none when it is no
 * compound. The fewest parts win, then those that stand alone most often.
 */
export function partsOf(word: string, standing: Standing): readonly string[] {
  if (word.length < SHORTEST || word.length > LONGEST || WHOLE.has(word)) return [];
  if (!/^[a-z]+$/.test(word)) return [];
  const best: (Split | undefined)[] = [{ parts: [], worth: 0 }];
  for (let end = 3; end <= word.length; end++) {
    for (let start = 0; start <= end - 3; start++) {
      const before = best[start];
      if (before === undefined || before.parts.length >= MOST_PARTS) continue;
      const part = partAt(word, start, end, standing);
      if (part === undefined) continue;
      const split = { parts: [...before.parts, part.word], worth: before.worth + part.worth };
      if (isBetter(split, best[end])) best[end] = split;
    }
  }
  const parts = best[word.length]?.parts ?? [];
  return parts.length > 1 ? parts : [];
}

/** An English compound (`workshop`) falls into two long words that are both in the lexicon, or not at all. */
export function halvesOf(word: string, standing: Standing): readonly string[] {
  if (word.length < 9 || word.length > LONGEST) return [];
  for (let at = 4; at <= word.length - 4; at++) {
    const halves = [word.slice(0, at), word.slice(at)];
    if (halves.every((half) => standing(half, true) >= IN_LEXICON)) return halves;
  }
  return [];
}

/** The standing of a word of the lexicon: as that of a word in this many texts. */
export const IN_LEXICON = 1_000_000;

type Split = { readonly parts: readonly string[]; readonly worth: number };

function isBetter(one: Split, other: Split | undefined): boolean {
  if (other === undefined) return true;
  if (one.parts.length !== other.parts.length) return one.parts.length < other.parts.length;
  return one.worth > other.worth;
}

function partAt(word: string, start: number, end: number, standing: Standing) {
  // The whole is not a part of itself.
  if (start === 0 && end === word.length) return undefined;
  const piece = word.slice(start, end);
  for (const link of end < word.length ? LINKS : ['']) {
    if (!piece.endsWith(link)) continue;
    const part = link === '' ? piece : piece.slice(0, -link.length);
    if (part.length < 3 || NO_PART.has(part)) continue;
    const times = standing(part, end === word.length);
    if (times > 0) return { word: part, worth: Math.log(times) - (link === '' ? 0 : 1) };
  }
  return undefined;
}
