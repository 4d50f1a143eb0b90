import {
  LONGEST_LINE,
  LONGEST_TEXT,
  LONGEST_TITLE,
  MOST_LINES,
  noContent,
  type Content,
  type Kind,
  type Line,
} from './card.ts';
import { hoursSaid, moneySaid, moneySourceSaid } from './said-amounts.ts';
import { daysSaid } from './said-days.ts';
import { audiencesSaid, formsSaid, languagesSaid, placeSaid } from './said-traits.ts';
import { wordsAt, type Said } from './said.ts';
import { itemsOf, piecesOf, trimmed, type Piece } from './sentence-pieces.ts';

/** A field that a sentence filled in, and the words that it came from. */
export type FieldSaid = { readonly field: 'kind' | keyof Content; readonly words: string };

/** What one sentence says as a card. What was not said is empty. */
export type FromSentence = {
  readonly kind: Kind;
  readonly content: Content;
  readonly said: readonly FieldSaid[];
};

/**
 * Reads one sentence, or a few, as a card: what is needed, what is given, hours, money, when, where, in
 * which languages and for whom, each with the words that it came from. `today` is a day, `2026-11-22`: a
 * month without a year is the next one.
 */
export function cardOfSentence(
  sentence: string,
  language: Content['language'],
  today: string,
): FromSentence {
  const text = sentence.replace(/\s+/g, ' ').trim();
  const pieces = piecesOf(text);
  const traits = traitsOf(text, pieces, today);
  const leftOver = (item: string) => isMoreThan(item, [...traits.spans, ...traits.amounts]);
  const lines = (kind: 'need' | 'give', letter: string): readonly Line[] =>
    pieces
      .filter((piece) => piece.kind === kind)
      .flatMap(({ words }) => itemsOf(words))
      .filter(
        (item) =>
          !isNothing(item) && (kind === 'give' ? isMoreThan(item, traits.spans) : leftOver(item)),
      )
      .slice(0, MOST_LINES)
      .map((item, place) => ({
        id: `${letter}${place + 1}`,
        text: sentenceCase(cut(item, LONGEST_LINE)),
        concepts: [],
      }));
  const [needs, gives] = [lines('need', 'n'), lines('give', 'g')];
  const brought = broughtBy(pieces, leftOver);
  const { kind, words: kindWords } = kindOf(text, pieces, needs, gives);
  const problem = cut(
    [...pieces.filter(isProblem).map(whole).map(sentenceCase), ...brought.other]
      .filter((words) => leftOver(words))
      .map((words) => (/[.!?]$/.test(words) ? words : `${words}.`))
      .join(' '),
    LONGEST_TEXT,
  );
  const told = kind === 'vision' ? problem : ((kind === 'offer' ? gives : needs)[0]?.text ?? '');
  const content: Content = {
    ...noContent,
    ...traits.fields,
    ...{ language, needs, gives, problem },
    space: cut(brought.space.map(sentenceCase).join(', '), LONGEST_LINE),
    data: cut(brought.data.map(sentenceCase).join(', '), LONGEST_LINE),
    title: cut(told.split(/(?<=[.?!])\s/)[0]?.replace(/\.$/, '') ?? '', LONGEST_TITLE),
  };
  const ofPieces = (field: 'needs' | 'gives', kinds: string, all: readonly Line[]): FieldSaid[] =>
    all.length === 0
      ? []
      : pieces
          .filter((piece) => piece.kind === kinds)
          .map((piece) => ({ field, words: trimmed(wordsAt(text, piece)) }));
  return {
    kind,
    content,
    said: [
      ...(kindWords ? [{ field: 'kind' as const, words: kindWords }] : []),
      ...ofPieces('needs', 'need', needs),
      ...ofPieces('gives', 'give', gives),
      ...brought.space.map((words) => ({ field: 'space' as const, words })),
      ...brought.data.map((words) => ({ field: 'data' as const, words })),
      ...traits.said,
    ],
  };
}

const isProblem = ({ kind }: Piece) => ['rest', 'because', 'vision', 'wish'].includes(kind);

/** A wish after “and” has lost who wishes. */
const whole = ({ kind, words }: Piece) =>
  kind === 'wish' && !/^(?:wij|we|ik|i)(?!\p{L})/iu.test(words) ? `We ${words}` : words;

/** Before an amount: what something costs, what may be spent on what is needed, and what is asked. */
const costing = /(?<!\p{L})(?:kost(?:en|te|ten)?|costs?|prijs|price)(?: [\p{L}]+){0,3}\s$/iu;
const spending =
  /(?:voor|for|budget (?:van|of)|met|with)(?: maximaal| hoogstens| at most| up to| max\.?)?\s$/iu;
const asking = /(?:zoek|zoeken|nodig|need|seek|for)\s$/iu;

/** Everything in a text that is a fact and not a line, with where it stands. */
function traitsOf(text: string, pieces: readonly Piece[], today: string) {
  const pieceAt = ({ from }: { from: number }) =>
    pieces.find((piece) => piece.from <= from && from < piece.to)?.kind;
  const isOwn = (one: { from: number }) => pieceAt(one) !== 'need';
  const before = (one: { from: number }) => text.slice(Math.max(0, one.from - 28), one.from);
  const money = moneySaid(text).find((one) => {
    if (one.value === 'none') return !asking.test(before(one));
    return isOwn(one) ? !costing.test(before(one)) : spending.test(before(one));
  });
  // What may be spent may follow what is needed: “voor 6.000 euro en 80 uur”.
  const afterMoney = (one: { from: number }) =>
    money !== undefined &&
    money.to <= one.from &&
    /^\s*(?:,|en|and|plus)\s*$/iu.test(text.slice(money.to, one.from));
  const hours = hoursSaid(text).find((one) => isOwn(one) || afterMoney(one));
  const days = daysSaid(text, today);
  const audiences = audiencesSaid(text);
  const forms = formsSaid(text);
  const place = placeSaid(text);
  const languages = languagesSaid(text);
  const source = money && money.value !== 'none' ? moneySourceSaid(text) : undefined;
  const named: readonly (readonly [keyof Content, Said<unknown> | undefined])[] = [
    ['hours', hours],
    ['money', money],
    ['moneySource', source],
    ['place', place],
    ['languages', languages],
    ['startsOn', days.startsOn],
    ['endsOn', days.endsOn],
    ['decidesOn', days.decidesOn],
    ...audiences.map((one) => ['audiences', one] as const),
    ...forms.map((one) => ['forms', one] as const),
  ];
  const found = named.flatMap(([field, one]) => (one ? [{ field, one }] : []));
  const fields: Partial<Content> = {
    ...{ hours: hours?.value ?? null, money: money?.value ?? null },
    ...{ moneySource: source?.value ?? null, place: place?.value ?? null },
    ...{ languages: languages?.value ?? [] },
    ...{ startsOn: days.startsOn?.value ?? null, endsOn: days.endsOn?.value ?? null },
    decidesOn: days.decidesOn?.value ?? null,
    audiences: audiences.map(({ value }) => value),
    forms: forms.map(({ value }) => value),
  };
  const amounts: readonly string[] = ['hours', 'money', 'moneySource'];
  const lists: readonly string[] = ['audiences', 'forms'];
  const wordsOf = (isWanted: (field: string) => boolean) =>
    found.filter(({ field }) => isWanted(field)).map(({ one }) => wordsAt(text, one).toLowerCase());
  return {
    fields,
    said: found.map(({ field, one }): FieldSaid => ({ field, words: wordsAt(text, one) })),
    /** Words that are a fact and no line: money can be given too, so amounts stand apart. */
    spans: wordsOf((field) => !lists.includes(field) && !amounts.includes(field)),
    amounts: wordsOf((field) => amounts.includes(field)),
  };
}

/** Small words that say nothing when a fact is taken out of what they stood around. */
const small =
  /(?<!\p{L})(?:een|de|het|van|voor|met|en|of|in|op|om|te|er|is|zijn|ongeveer|circa|zo'n|maximaal|hoogstens|eigen|al|nog|ook|kan|mag|moet|doen|we|wij|a|an|the|of|for|with|and|or|about|around|own|at most|up to|can|may|it|per|jaar|year|budget|done|be|beslissen|decide)(?!\p{L})/giu;

/** Whether words say more than the facts that were found in them. */
function isMoreThan(words: string, spans: readonly string[]): boolean {
  const without = spans.reduce((kept, span) => kept.replaceAll(span, ' '), words.toLowerCase());
  return without.replace(small, ' ').replace(/[^\p{L}]/gu, '').length > 2;
}

const nothing = /^(?:geen|niet|niets|nooit|zonder|no|not|nothing|never|without|none)(?!\p{L})/iu;
const isNothing = (item: string) => nothing.test(item);

const spaces =
  /(?<!\p{L})(?:\p{L}*zaal|\p{L}*zalen|\p{L}*ruimtes?|podium|podia|\p{L}*studio'?s?|atelier|\p{L}*toneel|\p{L}*foyer|kantoor|apparatuur|camera's|\p{L}*techniek|\p{L}*hall|halls|rooms?|stage|stages|studios?|venue|equipment|cameras|workshop space|spaces?)(?!\p{L})/iu;
const datas =
  /(?<!\p{L})(?:\p{L}*data|\p{L}*gegevens|dataset|datasets|\p{L}*kaartverkoop|\p{L}*archief|\p{L}*collectie|opnamen|\p{L}*cijfers|ticket sales|archives?|collections?|recordings|figures)(?!\p{L})/iu;

/** What somebody says that there is: a space, data, or something that tells about the problem. */
function broughtBy(pieces: readonly Piece[], leftOver: (words: string) => boolean) {
  const items = pieces
    .filter(({ kind }) => kind === 'have')
    .flatMap(({ words }) => itemsOf(words))
    .filter((item) => leftOver(item) && !isNothing(item));
  const take = (pattern: RegExp) => items.filter((item) => pattern.test(item));
  const space = take(spaces);
  const data = take(datas).filter((item) => !space.includes(item));
  return {
    space,
    data,
    other: items.filter((item) => !space.includes(item) && !data.includes(item)).map(sentenceCase),
  };
}

const labels: { readonly [K in Kind]: RegExp } = {
  request: /^(?:vraag|request|gezocht|gevraagd|wanted)\s?:/iu,
  offer: /^(?:aanbod|offer|aangeboden)\s?:/iu,
  vision: /^(?:visie|vision)\s?:/iu,
};

/** Which kind it is, by what comes first; a request when nothing says so. */
function kindOf(
  text: string,
  pieces: readonly Piece[],
  needs: readonly Line[],
  gives: readonly Line[],
): { readonly kind: Kind; readonly words: string } {
  for (const [kind, label] of Object.entries(labels)) {
    const [words] = label.exec(text) ?? [];
    if (words) return { kind: kind as Kind, words };
  }
  const firstOf = (kind: Piece['kind'], isThere: boolean) =>
    isThere ? pieces.find((piece) => piece.kind === kind) : undefined;
  const candidates: readonly (readonly [Kind, Piece | undefined])[] = [
    ['vision', firstOf('vision', true)],
    ['request', firstOf('need', needs.length > 0)],
    ['offer', firstOf('give', gives.length > 0)],
  ];
  const [first] = candidates
    .flatMap(([kind, piece]) => (piece ? [{ kind, piece }] : []))
    .toSorted((a, b) => a.piece.from - b.piece.from);
  return first
    ? { kind: first.kind, words: wordsAt(text, first.piece).split(/\s+/).slice(0, 5).join(' ') }
    : { kind: 'request', words: '' };
}

function sentenceCase(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

/** At most so many characters, cut between words. */
function cut(words: string, most: number): string {
  if (words.length <= most) return words;
  const whole = words.slice(0, most - 1);
  return `${whole.slice(0, Math.max(whole.lastIndexOf(' '), most / 2))}…`;
}
