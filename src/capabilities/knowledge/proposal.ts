import { tellingsOf, type Telling } from './case-split.ts';
import { eachOnce } from './collaboration.ts';
import { noFacts, noWords, type Content, type Facts, type Kind, type Words } from './entry.ts';
import type { Party } from './named-party.ts';
import type { Passage } from './passage.ts';
import { factsFrom } from './proposed-facts.ts';
import type { Found, Proposal, ProposedWords } from './proposed.ts';
import { languageOf } from './told-language.ts';
import { toldIn, type Told } from './told-sentence.ts';
import type { Subject } from './told-under.ts';

/** A field takes at most so many sentences and characters; the text itself stays with the import. */
const MAX_SENTENCES = 14;
const MAX_CHARACTERS = 2_000;

/** An address or a number of a person. */
const personal = /\S@\S+\.\S|(?:\+\d{2}|\b0\d{1,3})[ -]?\d{3,4}[ -]?\d{3,4}\b/;

/**
 * The cases that a text tells of, with for every field the sentences that it was read from. Nothing
 * is invented: a field is a quotation, or a value that stands in a quoted sentence.
 */
export function proposalsFrom(
  title: string,
  passages: readonly Passage[],
  otherwise: 'nl' | 'en',
): Proposal[] {
  const text = passages.map((passage) => passage.text).join('\n');
  const small = new Set([...text.matchAll(/(?<!\p{L})\p{Ll}[\p{L}'’-]*/gu)].map(([word]) => word));
  const isOrdinary = (word: string) => small.has(word.toLowerCase());
  const language = languageOf(text, otherwise);
  const tellings = tellingsOf(title, passages, isOrdinary);
  return tellings.map((telling) => proposalOf(telling, language, isOrdinary));
}

function proposalOf(
  telling: Telling,
  language: 'nl' | 'en',
  isOrdinary: (word: string) => boolean,
): Proposal {
  // Whom to call is agreed with that person, never copied from a text.
  const told = telling.sentences
    .map((sentence) => toldIn(sentence, isOrdinary))
    .filter(({ subject, text }) => subject !== 'contact' && !personal.test(text));
  const parties = eachOnce(told.flatMap((sentence) => sentence.parties));
  const title = titleOf(telling, told, parties);
  return {
    kind: kindOf(title?.value ?? ''),
    language,
    parties,
    words: { ...wordsFrom(told), ...(title ? { title } : {}) },
    facts: factsFrom(told, parties),
  };
}

const isWordField = (subject: Subject | undefined): subject is Exclude<keyof Words, 'title'> =>
  subject !== undefined && Object.hasOwn(noWords, subject);

function wordsFrom(told: readonly Told[]): ProposedWords {
  const sentences = new Map<keyof Words, Told[]>();
  for (const one of told)
    if (isWordField(one.subject))
      sentences.set(one.subject, [...(sentences.get(one.subject) ?? []), one]);
  return Object.fromEntries([...sentences].map(([field, found]) => [field, quotation(found)]));
}

/** Sentences as one text, each as it was written; another passage is another line. */
function quotation(sentences: readonly Told[]): Found<string> {
  let value = '';
  const from: string[] = [];
  let last: Told | undefined;
  for (const one of sentences.slice(0, MAX_SENTENCES)) {
    if (value.length + one.words.length > MAX_CHARACTERS && value !== '') break;
    value +=
      last === undefined ? one.words : `${last.place === one.place ? ' ' : '\n'}${one.words}`;
    from.push(one.text);
    last = one;
  }
  return { value: value.slice(0, MAX_CHARACTERS).toWellFormed(), from };
}

/** The name that the text gives; without one the parties that work together, in their own words. */
function titleOf(
  { name, named }: Telling,
  told: readonly Told[],
  parties: readonly Party[],
): Found<string> | undefined {
  if (name !== '') return { value: name, from: [named] };
  const from = told.find((sentence) => sentence.parties.length > 0);
  if (!from || parties.length < 2) return undefined;
  return { value: parties.map((party) => party.name).join(' – '), from: [from.text] };
}

function kindOf(title: string): Kind {
  if (
    /\b(?:handleiding|stappenplan|draaiboek|handreiking|how to|toolkit|guide|guideline|step by step)\b/i.test(
      title,
    )
  )
    return 'method';
  if (/\b(?:rapport|onderzoek|jaarverslag|monitor|report|study|survey|white ?paper)\b/i.test(title))
    return 'source';
  return 'case';
}

/** A proposal as the first telling of an entry; what was not found is empty. */
export function contentOf({
  language,
  words,
  facts,
}: Pick<Proposal, 'language' | 'words' | 'facts'>): Content {
  const values = <T extends object>(found: T) =>
    Object.fromEntries(
      Object.entries(found).map(([name, one]: [string, Found<unknown>]) => [name, one.value]),
    );
  const told: Words = { ...noWords, ...(values(words) as Partial<Words>) };
  const known: Facts = { ...noFacts, ...(values(facts) as Partial<Facts>) };
  return { language, facts: known, words: { [language]: told } };
}
