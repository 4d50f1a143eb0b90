import { countryOf } from './named-country.ts';
import { partiesIn, type Party } from './named-party.ts';

/** Who does something together, as one sentence says. */
export type Collaboration = {
  readonly parties: readonly Party[];
  /** It began: "is een samenwerking gestart met". */
  readonly isBeginning: boolean;
};

/** All parties follow: "een samenwerking van A, B en C". */
const among =
  /\b(?:samenwerking(?:sverband|sproject)?|partnerschap|consortium|alliantie|co-?productie)\s+(?:van|tussen)\s|\b(?:collaboration|partnership|co-?operation|consortium|alliance|co-?production)\s+(?:of|between|among|amongst)\s|\b(?:de |onze |the |our |project ?)?partners?\s+(?:zijn|waren|in (?:dit|het) project (?:zijn|waren)|are|were|in (?:this|the) project (?:are|were)|include[ds]?)\s*:?\s|\bpartners:\s|\b(?:betrokken|deelnemende) (?:organisaties|partijen|partners)\s*(?:zijn|waren)?\s*:?\s/giu;
/** The others follow; whose sentence it is stands in front. */
const withOthers =
  /\bsamen\s+met\s|\bsamengewerkt\s+met\s|\bsamenwerking(?:en)?\s+(?:\w+\s+){0,2}?met\s|\bwerk(?:t|te|en|ten)\s+(?:\w+\s+){0,4}?samen\s+met\s|\bmet\s+(?:als\s+)?partners?\s|\b(?:collaborat(?:e[sd]?|ing|ion)|partner(?:s|ed|ing|ship)?|co-?operat(?:e[sd]?|ing|ion)|work(?:s|ed|ing)?|team(?:s|ed) up|join(?:s|ed) forces)\s+(?:\w+\s+){0,2}?with\s|\btogether\s+with\s/giu;
/** All stand in front: "A, B en C werken samen". */
const all =
  /\b(?:werk(?:en|ten)\s+(?:\w+\s+){0,3}?samen\b|bundel(?:en|den)\s+(?:hun\s+)?krachten|hebben\s+(?:\w+\s+){0,3}?samengewerkt|slaan\s+de\s+handen|sloegen\s+de\s+handen|do(?:en|eden)\s+mee|deden\s+mee|took\s+part|take\s+part|(?:work|worked|are working)\s+together|join(?:ed)?\s+forces|team(?:ed)?\s+up)\b/giu;

const beginning =
  /\b(?:gestart|startte[n]?|start(?:en)? (?:we |een )|begonnen|begon|aangegaan|ging(?:en)? (?:\w+ ){0,3}aan|opgezet|gesloten|gelanceerd|started|began|begun|launched|entered|set up|signed|formed|embarked)\b/i;

/** The collaboration that a sentence tells of; undefined when it names fewer parties than `least`. */
export function collaborationIn(
  sentence: string,
  isOrdinary: (word: string) => boolean,
  least = 1,
): Collaboration | undefined {
  const text = withoutQuotes(sentence);
  const found: Party[] = [];
  for (const cue of text.matchAll(among))
    found.push(...partiesIn(text.slice(cue.index + cue[0].length)));
  for (const cue of text.matchAll(withOthers)) {
    const others = partiesIn(text.slice(cue.index + cue[0].length));
    if (others.length > 0)
      found.push(...subjectOf(text.slice(0, cue.index), isOrdinary), ...others);
  }
  if (found.length === 0)
    for (const cue of text.matchAll(all)) {
      const before = text.slice(0, cue.index);
      const whole = partiesIn(withSmallStart(before, isOrdinary));
      const front = whole.length > 1 ? whole : partiesIn(fromName(before, isOrdinary));
      if (front.length > 1) found.push(...front);
    }
  const parties = eachOnce(found).filter(({ name }) => countryOf(name) === undefined);
  if (parties.length < least) return undefined;
  return { parties, isBeginning: beginning.test(text) };
}

/** Quoted names are of things, not of parties; their letters make room for as many spaces. */
function withoutQuotes(sentence: string): string {
  return sentence.replace(
    /(?<![\p{L}\p{N}])[‘'"“„«][^‘'"“”„«»]{2,90}?['’"”»](?!\p{L})/gu,
    (quoted) => ' '.repeat(quoted.length),
  );
}

/** A sentence without the capital that only says that it begins: "De gemeente X en Y". */
function withSmallStart(text: string, isOrdinary: (word: string) => boolean): string {
  const [first = ''] = text.split(/\s/u, 1);
  return isOrdinary(first) ? first.toLowerCase() + text.slice(first.length) : text;
}

/** Whose sentence it is: the first name in it that is not a place or somebody else's. */
function subjectOf(front: string, isOrdinary: (word: string) => boolean): Party[] {
  const text = fromName(front, isOrdinary);
  if (
    text === '' ||
    /\b(?:uit|in|te|van|of|from|by|door|near)\s$/iu.test(front.slice(0, front.length - text.length))
  )
    return [];
  return partiesIn(text).slice(0, 1);
}

/** A text from its first name on; the capital of the first word of a sentence may say nothing. */
function fromName(text: string, isOrdinary: (word: string) => boolean): string {
  for (const word of text.matchAll(/(?<![\p{L}\p{N}-])\p{Lu}[\p{L}\p{N}&'’-]*/gu)) {
    const isFirst = text.slice(0, word.index).trim() === '';
    if (
      isFirst &&
      isOrdinary(word[0]) &&
      !/^\s+\p{Lu}/u.test(text.slice(word[0].length + word.index))
    )
      continue;
    if (
      isFirst &&
      /^(?:de|het|een|the|a|an|in|op|met|voor|samen|our|onze|we|wij|together|with|from|vanaf|sinds|since)$/i.test(
        word[0],
      )
    )
      continue;
    return text.slice(word.index);
  }
  return '';
}

/** Every party once, with all that was said of it. */
export function eachOnce(parties: readonly Party[]): Party[] {
  const found: Party[] = [];
  for (const party of parties) {
    const place = found.findIndex((one) => isSame(one, party));
    const known = found[place];
    if (!known) found.push(party);
    else
      found[place] = {
        name: known.name,
        country: known.country ?? party.country,
        short: known.short ?? party.short,
        of: known.of ?? party.of,
        described: known.described || party.described,
      };
  }
  return found;
}

function isSame(one: Party, other: Party): boolean {
  const names = (party: Party) =>
    [party.name, party.short].filter((name) => name !== null).map((name) => name.toLowerCase());
  return names(one).some((name) => names(other).includes(name));
}
