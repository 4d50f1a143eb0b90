/** What somebody does with the words that follow: ask, give, wonder, wish, tell what there is, or why. */
export type CueKind = 'need' | 'give' | 'vision' | 'wish' | 'have' | 'because';

/** Words that begin a piece of a sentence. `kept`: words of the cue that belong to what follows. */
export type Cue = {
  readonly kind: CueKind;
  readonly from: number;
  readonly to: number;
  readonly kept: string;
};

/** A clause begins here: at the beginning, after a stop or a comma, or after “and”. */
const start = '(?<=^|[.!?;:,\\n]\\s*|(?:^|\\s)(?:en|maar|and|but|dus|so)\\s)';
const we = '(?:wij|we|ik|i)';
const subject = "(?:[\\p{L}\\d'’-]+\\s){1,5}?";
const begin = '(?<=^|[.!?;\\n]\\s*)';
const softly = '(?:\\s(?:ook|graag|nog|dringend|daarom|nu|also|urgently|currently|therefore|now))*';
const to = '(?:\\s(?:je|jullie|u|een ander|you))?';

const pattern = (words: string) => new RegExp(`${words}(?!\\p{L})`, 'giu');

const needs = [
  pattern(
    `${start}(?:${we}(?:['’](?:re|m))?${softly} )?(?:zijn|ben|is|are|am)?${softly} ?(?:op zoek naar|in search of|looking for|searching for|seeking|in need of)`,
  ),
  pattern(
    `${start}(?:${we}${softly} (?:zoeken|zoek|need|seek|require)|(?:zoeken|zoek)(?: ${we})?)${softly}`,
  ),
  pattern(`${start}(?:daarom|therefore|nu|graag) (?:zoeken|zoek) ${we}${softly}`),
  pattern(`${begin}${subject}(?:zoekt|is op zoek naar|is looking for|needs|seeks)${softly}`),
  pattern(`${begin}(?:gezocht|gevraagd|wanted|vraag|request|needed|nodig)\\s?:`),
  pattern(`${start}(?:wat (?:wij|we) (?:zoeken|nodig hebben)|what we (?:need|look for))\\s?:?`),
];
/** Who asks with a question keeps the whole question. */
const asked = [
  pattern(
    `${start}(?:wie (?:kan|kunnen|wil|helpt|heeft|weet)|kan iemand|who (?:can|could|wants to|will|has|knows)|can (?:somebody|anybody|someone|anyone))`,
  ),
];
/** What is needed stands between the words: “we hebben een zaal nodig”. */
const around = [
  new RegExp(
    `${start}(?:(?:${we}|er|there) )?(?:hebben|heb|heeft|is|zijn)${softly}(?:\\s([^,.;!?]{0,160}?))?\\s(?:nodig|behoefte aan|gebrek aan)(?!\\p{L})(?:\\s?:)?`,
    'giu',
  ),
  new RegExp(
    `${begin}${subject}heeft${softly}(?:\\s([^,.;!?]{0,160}?))?\\s(?:nodig|behoefte aan)(?!\\p{L})`,
    'giu',
  ),
];
const gives = [
  pattern(
    `${start}(?:${we}${softly} )?(?:bieden|bied|geven|geef|leveren|lever|delen|stellen|offer|give|provide|share)(?: ${we})?${softly}${to}`,
  ),
  pattern(
    `${start}(?:${we} (?:kunnen|kan|can|could|will|zullen|willen|want to|would like to)${softly}${to}) (?:bieden|aanbieden|geven|delen|leveren|offer|give|provide|share)${to}`,
  ),
  pattern(
    `${start}(?:in ruil(?: daarvoor| hiervoor)?(?! voor)|in (?:return|exchange)(?: for (?:this|that|it))?|als tegenprestatie|daar staat tegenover(?: dat)?|daarvoor|terug|ervoor terug)(?:,? ?(?:bieden|geven|krijg|krijgt|krijgen|delen|stellen|kunnen|can|we|wij|you|je|jullie|de ander|offer|give|get|provide|will|aanbieden)(?!\\p{L})){0,4}${to}`,
  ),
  pattern(
    `${start}(?:je|jullie|u|you|de ander|the other)(?: will)? (?:krijgt|krijgen|krijg|gets?|receives?)`,
  ),
  pattern(`${begin}${subject}(?:biedt|geeft|offers|provides|deelt|shares)${softly}${to}`),
  pattern(`${begin}(?:aangeboden|aanbod|te bieden|offer|on offer|offered)\\s?:`),
  pattern(
    `${start}(?:wat (?:wij|we) (?:bieden|geven|teruggeven)|what we (?:offer|give(?: back)?))\\s?:?`,
  ),
  pattern(`${start}offering`),
];
const offered = [
  new RegExp(
    `${start}${we} (?:hebben|heb|have|kunnen|can)${softly}${to} ([^.;!?]{3,200}?) (?:te bieden|te delen|aanbieden|beschikbaar stellen|aan te bieden|to offer|to share|available)(?!\\p{L})`,
    'giu',
  ),
];
const visions = [
  pattern(
    `${start}${we}(?:'d| would| willen| wil| zouden| zou| want| hope| wish| hopen)(?: like)?(?: graag)?(?: to)?(?: (?!die |dat |iemand |een partner)[\\p{L}-]+){0,8}? (?:uitzoeken|onderzoeken|weten|ontdekken|verkennen|begrijpen|find out|explore|investigate|understand|discover|research|know|learn)`,
  ),
  pattern(
    `${start}(?:hoe (?:kunnen|kun|zorgen|krijgen|bereiken|houden) (?:wij|we)|how (?:can|could|might|do|should) we|(?:wij|we) vragen ons af|we wonder|ik vraag me af|wat als|what if|onze (?:vraag|droom|visie) is|our (?:question|dream|vision) is)`,
  ),
  pattern(`${begin}(?:visie|vision)\\s?:`),
];
const haves = [
  pattern(
    `${start}(?:(?:${we}|er|there|daarvoor) )?(?:hebben|heb|heeft|beschikken over|is er|is|zijn|have|has|'ve got)(?: ${we})?(?: (?:nog|ook|al|zo'n|ongeveer|circa|daarvoor|hiervoor|about|around|roughly|already|also))*(?= )`,
  ),
  pattern(
    `${start}(?:(?:ons|het|our|the) budget (?:is|bedraagt)|budget\\s?:|met een budget van|with a budget of|er is|there is|there are)`,
  ),
];
const becauses = [pattern('(?:omdat|want|doordat|because)')];
/** What somebody wants tells about the problem; what is needed for it is asked next. */
const wishes = [
  pattern(
    `${start}(?:${we}${softly} )?(?:want to|would like to|'d like to|hope to|willen|wil|zouden graag)${softly}`,
  ),
];

const all: readonly (readonly [
  kind: CueKind,
  patterns: readonly RegExp[],
  keeps: 'none' | 'all' | 'inside',
])[] = [
  ['vision', visions, 'all'],
  ['need', around, 'inside'],
  ['need', needs, 'none'],
  ['need', asked, 'all'],
  ['give', offered, 'inside'],
  ['give', gives, 'none'],
  ['wish', wishes, 'all'],
  ['because', becauses, 'all'],
  ['have', haves, 'none'],
];

/** The cues in a text, one after the other; of two at the same place the more telling one counts. */
export function cuesIn(text: string): readonly Cue[] {
  const found: Cue[] = [];
  for (const [kind, patterns, keeps] of all)
    for (const one of patterns)
      for (const match of text.matchAll(one)) {
        const [whole, inside = ''] = match;
        const kept = keeps === 'all' ? whole : keeps === 'inside' ? inside : '';
        const cue = { kind, from: match.index, to: match.index + whole.length, kept };
        if (whole.trim() && !found.some((other) => cue.from < other.to && other.from < cue.to))
          found.push(cue);
      }
  return found.toSorted((a, b) => a.from - b.from);
}
