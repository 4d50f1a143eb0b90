import type { Content, Kind } from './card.ts';

/** What can be asked about a card, in the order that breaks a tie. */
export const questionFields = [
  ...(['gives', 'needs', 'problem', 'title', 'place', 'money', 'startsOn'] as const),
  ...(['languages', 'concepts', 'forms', 'lead'] as const),
] as const;
export type QuestionField = (typeof questionFields)[number];

/** So many questions are asked at once. */
export const MOST_QUESTIONS = 3;

/** A question, and why it is asked now. */
export type CardQuestion = {
  readonly field: QuestionField;
  readonly because:
    | { readonly kind: 'missing' }
    /** The answer divides those who may fit: so many of so many say something about it. */
    | { readonly kind: 'divides'; readonly say: number; readonly of: number }
    /** Nobody can tell yet; it matters in most matches. */
    | { readonly kind: 'usual' };
};

/** What each kind is asked first when it is missing: nothing matters more than what is given back. */
const firstAsked: { readonly [K in Kind]: readonly QuestionField[] } = {
  request: ['gives', 'needs', 'problem', 'title'],
  offer: ['gives', 'title'],
  vision: ['problem', 'gives', 'title'],
};

/** Facts that cards of the market say, and an answer to which keeps some of them and loses others. */
const divided = ['place', 'money', 'startsOn', 'languages', 'concepts', 'forms', 'lead'] as const;
type Divided = (typeof divided)[number];

/** With fewer candidates than this, how they divide says nothing. */
const LEAST_CANDIDATES = 3;

/**
 * The questions whose answers matter most for matching next, at most three: what is missing, and then what
 * divides the cards that may fit most evenly (entropy in bits, by how many of them say it at all).
 */
export function nextQuestions(
  kind: Kind,
  content: Content,
  candidates: readonly Content[],
): readonly CardQuestion[] {
  const missing = firstAsked[kind]
    .filter((field) => !isSaid(content, field))
    .map((field): CardQuestion => ({ field, because: { kind: 'missing' } }));
  const isKnown = candidates.length >= LEAST_CANDIDATES;
  const dividing = divided
    .filter((field) => !isSaid(content, field))
    .map((field) => ({ field, ...division(field, candidates) }))
    .filter(({ bits, field }) => (isKnown ? bits > 0 : field !== 'concepts'))
    .toSorted((a, b) => (isKnown ? b.bits - a.bits : 0))
    .map(({ field, say }): CardQuestion => {
      const because = isKnown
        ? ({ kind: 'divides', say, of: candidates.length } as const)
        : ({ kind: 'usual' } as const);
      return { field, because };
    });
  return [...missing, ...dividing].slice(0, MOST_QUESTIONS);
}

/** The concepts that stand most often on cards which may fit: what a line may be about. */
export function likelyConcepts(candidates: readonly Content[], most: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const content of candidates)
    for (const concept of new Set(valuesOf('concepts', content)))
      counts.set(concept, (counts.get(concept) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([concept]) => concept);
}

function isSaid(content: Content, field: QuestionField): boolean {
  if (field === 'concepts') {
    const lines = [...content.needs, ...content.gives];
    return lines.every(({ concepts }) => concepts.length > 0);
  }
  const value = content[field];
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== '';
}

/** How evenly an answer would divide candidates, and how many of them say something about it. */
function division(
  field: Divided,
  candidates: readonly Content[],
): { readonly bits: number; readonly say: number } {
  const counts = new Map<string, number>();
  let say = 0;
  let all = 0;
  for (const content of candidates) {
    const values = valuesOf(field, content);
    if (values.length > 0) say += 1;
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    all += values.length;
  }
  if (say === 0) return { bits: 0, say };
  const entropy = [...counts.values()].reduce((sum, count) => {
    const share = count / all;
    return sum - share * Math.log2(share);
  }, 0);
  // Rounded, so that the order does not hang on the last digit of a logarithm.
  const bits = Math.round(entropy * (say / candidates.length) * 1e6) / 1e6;
  return { bits, say };
}

function valuesOf(field: Divided, content: Content): readonly string[] {
  if (field === 'concepts')
    return [...content.needs, ...content.gives].flatMap(({ concepts }) => concepts);
  if (field === 'startsOn') return content.startsOn ? [quarterOf(content.startsOn)] : [];
  const value = content[field];
  if (value === null) return [];
  return typeof value === 'string' ? [value] : value;
}

/** A day as the quarter of a year that it is in: nearer than that nobody plans. */
function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}
