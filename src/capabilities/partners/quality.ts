import type { Content, Kind, Line } from './card.ts';

/** What a broker looks at in a card, in this order. */
export const qualityChecks = ['problem', 'needs', 'gives', 'offered', 'naming'] as const;
export type QualityCheck = (typeof qualityChecks)[number];

/** Why a check asks for a second look. */
export const qualityDoubts = [
  'empty',
  'short',
  'starts-with-solution',
  'several-things',
  'only-promises',
  'nothing-offered',
  'names-organisation',
  'may-name-organisation',
] as const;

/** One answer of the automatic checklist: what looks fine, or why it deserves a second look. */
export type Quality = {
  readonly check: QualityCheck;
  readonly doubt: (typeof qualityDoubts)[number] | null;
  /** The words of the card that it is about. */
  readonly words: readonly string[];
};

/** What may lead to the organisation, as found elsewhere. */
export type Naming = { readonly words: string; readonly certain: boolean };

/** A text with fewer words than this tells a stranger too little. */
const FEWEST_WORDS = 8;
const FEWEST_WORDS_OF_A_LINE = 2;
/** A line with this many words rarely holds one thing. */
const MOST_WORDS_OF_ONE_THING = 30;

const solution =
  /^\W*(?:(?:wij|we) (?:zoeken|willen graag|willen een|hebben .{0,30}nodig)|op zoek naar|gezocht|gevraagd|we (?:are looking|look) for|we (?:want|need) an? |looking for|wanted|in search of)\b/i;
const empty =
  /^\W*(?:nader te bepalen|in overleg|n\.?v\.?t\.?|nog niet bekend|geen|niets|naamsbekendheid|exposure|publiciteit|dankbaarheid|eeuwige roem|een leuke samenwerking|netwerk|to be (?:determined|decided|agreed)|tbd|n\/a|none|nothing|publicity|gratitude|a nice collaboration|network)\W*$/i;
const several =
  /[.!?]\s+\p{Lu}|;|\b(?:en ook|en daarnaast|daarnaast|bovendien|and also|as well as|in addition)\b/u;

/** The checklist of a card: what a program can see. The broker looks at the rest. */
export function qualityOf(
  kind: Kind,
  content: Content,
  namings: readonly Naming[],
): readonly Quality[] {
  return [problemOf(content), needsOf(kind, content), givesOf(kind, content), offered(content)]
    .concat(namingOf(namings))
    .filter(({ check }) => kind !== 'offer' || check !== 'problem' || content.problem !== '');
}

function problemOf({ problem }: Content): Quality {
  const check = 'problem';
  if (problem === '') return { check, doubt: 'empty', words: [] };
  const [first = ''] = problem.split(/(?<=[.!?])\s/);
  if (solution.test(problem)) return { check, doubt: 'starts-with-solution', words: [first] };
  if (countOf(problem) < FEWEST_WORDS) return { check, doubt: 'short', words: [problem] };
  return { check, doubt: null, words: [] };
}

function needsOf(kind: Kind, { needs }: Content): Quality {
  const check = 'needs';
  if (needs.length === 0) return { check, doubt: kind === 'offer' ? null : 'empty', words: [] };
  const broad = needs.filter(holdsSeveral);
  if (broad.length > 0) return { check, doubt: 'several-things', words: broad.map(textOf) };
  return { check, ...shortLines(needs) };
}

function givesOf(kind: Kind, { gives }: Content): Quality {
  const check = 'gives';
  if (gives.length === 0) return { check, doubt: kind === 'vision' ? null : 'empty', words: [] };
  const hollow = gives.filter(({ text }) => empty.test(text));
  if (hollow.length === gives.length)
    return { check, doubt: 'only-promises', words: hollow.map(textOf) };
  return { check, ...shortLines(gives.filter((line) => !hollow.includes(line))) };
}

/** Whether the organisation says what it brings in itself: time, money, space or data. */
function offered({ hours, money, space, data }: Content): Quality {
  const brings = (hours ?? 0) > 0 || (money !== null && money !== 'none') || space || data;
  return { check: 'offered', doubt: brings ? null : 'nothing-offered', words: [] };
}

function namingOf(namings: readonly Naming[]): Quality {
  const certain = namings.filter((one) => one.certain);
  const words = (certain.length > 0 ? certain : namings).map((one) => one.words);
  const doubt = certain.length > 0 ? 'names-organisation' : 'may-name-organisation';
  return { check: 'naming', doubt: words.length > 0 ? doubt : null, words };
}

function shortLines(lines: readonly Line[]): Pick<Quality, 'doubt' | 'words'> {
  const short = lines.filter(({ text }) => countOf(text) < FEWEST_WORDS_OF_A_LINE);
  return { doubt: short.length > 0 ? 'short' : null, words: short.map(textOf) };
}

const textOf = ({ text }: Line) => text;
const holdsSeveral = ({ text }: Line) =>
  several.test(text) || countOf(text) > MOST_WORDS_OF_ONE_THING;

function countOf(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
