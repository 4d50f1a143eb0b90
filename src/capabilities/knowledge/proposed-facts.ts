import { countIn, hoursIn, moneyIn, type Money } from './amount.ts';
import { LONGEST_NAME, MOST_COUNTRIES, type Facts } from './entry.ts';
import { countriesIn } from './named-country.ts';
import type { Party } from './named-party.ts';
import { periodIn } from './period.ts';
import type { Told } from './told-sentence.ts';
import type { Found, ProposedFacts } from './proposed.ts';
import {
  audiencesIn,
  culturalSectorsIn,
  licenceIn,
  sectorsIn,
  sourcesIn,
  stageIn,
} from './told-facts.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** More names, sectors or sources than this are a list that a person had better choose from. */
const MAX_OF_A_SORT = 20;
const MAX_SECTORS = 4;

/** The facts that sentences state, each with the sentences that state it. */
export function factsFrom(told: readonly Told[], parties: readonly Party[]): ProposedFacts {
  const facts: Mutable<ProposedFacts> = {};
  if (parties.length > 0) facts.organisations = organisations(told, parties);
  const countries = each(
    told,
    ({ text, parties: named }) => [
      ...named.flatMap(({ country }) => country ?? []),
      ...countriesIn(text),
    ],
    MOST_COUNTRIES,
  );
  if (countries) facts.countries = countries;

  const own = each(
    told,
    ({ text, parties: named }) => culturalSectorsIn(withoutOthers(text, named)),
    MAX_SECTORS,
  );
  if (own) facts.sectors = own;
  const theirs = each(told, ({ parties: named }) =>
    named
      .flatMap((party) => sectorsIn(partyWords(party)))
      .filter((one) => !own?.value.includes(one)),
  );
  if (theirs) facts.partnerSectors = theirs;

  const isOnAudience = told.some(({ subject }) => subject === 'audience');
  const audiences = each(
    // Who is only named where something failed is not for whom it was.
    told.filter(({ subject }) => (isOnAudience ? subject === 'audience' : subject !== 'failed')),
    ({ words }) => audiencesIn(words),
    MAX_SECTORS,
  );
  if (audiences) facts.audiences = audiences;
  const sources = each(told, ({ text, links }) => sourcesIn(text, links));
  if (sources) facts.sources = sources;

  for (const sort of ['structural', 'project'] as const) {
    const found = cost(told, sort);
    if (found) facts[sort === 'structural' ? 'structuralEuros' : 'projectEuros'] = found;
  }
  const hours = first(told, ({ text, subject }) => hoursIn(text, subject === 'cost'));
  if (hours) facts.hours = hours;
  const n = numberOfPeople(told);
  if (n) facts.n = n;
  const licence = first(told, ({ text }) => licenceIn(text));
  if (licence) facts.licence = licence;
  const stage = first(told, ({ text }) => stageIn(text));
  if (stage) facts.stage = stage;
  const started = first(told, ({ text }) => periodIn(text)?.started ?? undefined);
  if (started) facts.started = started;
  const ended = first(told, ({ text }) => periodIn(text)?.ended ?? undefined);
  if (ended && (!started || started.value <= ended.value)) facts.ended = ended;
  return facts;
}

function organisations(
  told: readonly Told[],
  parties: readonly Party[],
): Found<Facts['organisations']> {
  return {
    value: parties
      .map(({ name }) => name)
      .filter((name) => name.length <= LONGEST_NAME)
      .slice(0, MAX_OF_A_SORT),
    from: told.filter((sentence) => sentence.parties.length > 0).map(({ text }) => text),
  };
}

/** The first value that a sentence states. */
function first<V>(
  told: readonly Told[],
  read: (sentence: Told) => V | undefined,
): Found<V> | undefined {
  for (const sentence of told) {
    const value = read(sentence);
    if (value !== undefined) return { value, from: [sentence.text] };
  }
  return undefined;
}

/** Every value that the sentences state, once, with the sentences that stated one first. */
function each<V>(
  told: readonly Told[],
  read: (sentence: Told) => readonly V[],
  most = MAX_OF_A_SORT,
): Found<V[]> | undefined {
  const seen = new Map<string, V>();
  const from: string[] = [];
  for (const sentence of told)
    for (const value of read(sentence)) {
      const key = JSON.stringify(value);
      if (seen.has(key) || seen.size >= most) continue;
      seen.set(key, value);
      if (!from.includes(sentence.text)) from.push(sentence.text);
    }
  return seen.size > 0 ? { value: [...seen.values()], from } : undefined;
}

/** One amount: the total when the text gives one, else the first that is named. Nothing is added up. */
function cost(told: readonly Told[], sort: Money['sort']): Found<number> | undefined {
  const found = told.flatMap(({ text, words, subject }) =>
    moneyIn(words, subject === 'cost')
      .filter((money) => money.sort === sort)
      .map((money) => ({ money, text, isListed: subject === 'cost' })),
  );
  const best =
    found.find(({ money }) => money.isTotal) ?? found.find(({ isListed }) => isListed) ?? found[0];
  return best && { value: best.money.euros, from: [best.text] };
}

/** On how many people the evidence rests: "n = 42" first, then what is counted in a sentence on the result. */
function numberOfPeople(told: readonly Told[]): Found<number> | undefined {
  const stated = told.find(({ text }) => /\bn\s?=\s?\d/i.test(text));
  const among = stated
    ? [stated]
    : [
        ...told.filter(({ subject }) => subject === 'changed'),
        ...told.filter(({ subject }) => subject === 'done'),
      ];
  return first(among, ({ text }) => countIn(text));
}

const partyWords = ({ described, name, of }: Party) => `${described} ${name} ${of ?? ''}`;

/** The sentence without those with whom it was done. */
function withoutOthers(text: string, named: readonly Party[]): string {
  const [, ...others] = named;
  return others.reduce(
    (rest, { name, described }) =>
      rest.replace(described && `${described} ${name}`, '').replace(name, ''),
    text,
  );
}
