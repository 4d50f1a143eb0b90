import { cuesIn, type Cue, type CueKind } from './sentence-cues.ts';

/** A piece of a text with what it does; `rest` does nothing that we know. */
export type Piece = {
  readonly kind: CueKind | 'rest';
  /** The words without the cue, and where the whole piece stands in the text. */
  readonly words: string;
  readonly from: number;
  readonly to: number;
};

const stop = /[.!?](?=\s|$)|[;\n]/gu;

/** Cuts a text at its cues and its full stops. */
export function piecesOf(text: string): readonly Piece[] {
  const cues = cuesIn(text);
  const stops = [...text.matchAll(stop)].map(({ index }) => index + 1);
  const cuts = [...new Set([0, ...stops, ...cues.map(({ from }) => from), text.length])].toSorted(
    (a, b) => a - b,
  );
  const inside = (place: number, { from, to }: Cue) => place > from && place < to;
  const real = cuts.filter((place) => !cues.some((cue) => inside(place, cue)));
  return real.slice(0, -1).flatMap((from, place): Piece[] => {
    const to = real[place + 1] ?? text.length;
    const cue = cues.find((one) => one.from === from);
    const words = trimmed(cue ? `${cue.kept} ${text.slice(cue.to, to)}` : text.slice(from, to));
    return words === '' ? [] : [{ kind: cue?.kind ?? 'rest', words, from, to }];
  });
}

/** Words without what only ties them to the ones before and after. */
export function trimmed(words: string): string {
  let text = words.replace(/\s+/g, ' ').trim();
  for (let before = ''; before !== text;) {
    before = text;
    text = text
      .replace(/^(?:[,.;:!?–-]\s*)+/u, '')
      .replace(/(?:\s*[,.;:!–-])+$/u, '')
      .replace(/^(?:en|and|maar|but|dus|so|ook|also|plus|dan|that)\s+/iu, '')
      .replace(
        /\s+(?:en|and|maar|but|dus|so|plus|aan|beschikbaar|terug|graag|please|alstublieft|in ruil)$/iu,
        '',
      )
      .trim();
  }
  return text;
}

const relative =
  /(?<!\p{L})(?:die|dat|who|that|which|om|waarmee|waarin|waar|whose|to|hoe|how)(?!\p{L})/iu;
const determined =
  /\s(?:en|and|&|plus)\s(?=(?:een|het|de|onze|ons|mijn|iemand|hulp|kennis|toegang|ruimte|geld|advies|ervaring|twee|drie|vier|vijf|an?|the|our|somebody|someone|help|knowledge|access|space|advice|experience|two|three|four|\d[\d.,]*|€)(?!\p{L}))/giu;
const person = /\s(?:en|and)\s(?=(?:iemand|somebody|someone)(?!\p{L}))/giu;
const linking =
  /(?<!\p{L})(?:van|voor|met|over|bij|tussen|uit|in|op|naar|of|for|with|about|between|from|on|in)(?!\p{L})/iu;

/** Cuts a list of things into things; whatever belongs to a thing stays with it. */
export function itemsOf(words: string): readonly string[] {
  return words
    .split(
      /;|,\s+(?!(?:die|dat|who|which|that|waar|waarmee|zodat|so that|om)\s)|\s(?:en ook|and also|as well as|evenals|maar|but)\s/iu,
    )
    .flatMap((part) => part.split(relative.test(part) ? person : determined))
    .flatMap(shortPair)
    .map(trimmed)
    .filter((item) => item !== '');
}

/** “zaal en techniek” are two things; “iemand voor licht en geluid” is one. */
function shortPair(part: string): readonly string[] {
  if (relative.test(part) || linking.test(part)) return [part];
  const both = part.split(/\s(?:en|and)\s/iu);
  const areShort = both.every((one) => one.trim().split(/\s+/).length <= 2);
  return areShort && /^(?:een|an?|de|het|the|onze|our)\s/iu.test(both[0]?.trim() ?? '')
    ? [part]
    : areShort
      ? both
      : [part];
}
