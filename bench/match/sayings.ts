import { concepts } from '../../src/capabilities/partners/concepts.ts';
import type { Concept } from '../../src/capabilities/partners/concept.ts';
import type { Language } from '../../src/platform/language/language.ts';
import type { Text } from './market.ts';

/** What a line is about: a concept with one of another side of the scheme. */
export type Subject = readonly [Concept, Concept];
export type Side = 'need' | 'offer';

/** Sentences with a gap, the same ones in both languages. */
const SENTENCES: Readonly<Record<Side, Readonly<Record<Language, readonly string[]>>>> = {
  need: {
    nl: [
      'We zoeken iemand die ons helpt met {}.',
      'Wij hebben hulp nodig bij {}.',
      'Wie weet meer van {}?',
      'Wat ons ontbreekt: {}.',
      'We willen leren over {}, en kunnen dat niet alleen.',
    ],
    en: [
      'We are looking for someone who helps us with {}.',
      'We need help with {}.',
      'Who knows more about {}?',
      'What we lack: {}.',
      'We want to learn about {}, and cannot do so alone.',
    ],
  },
  offer: {
    nl: [
      'Wij bieden {}.',
      'We hebben jaren ervaring met {}.',
      'Bij ons kun je terecht voor {}.',
      'Een middag per week delen we wat we weten van {}.',
      'In ruil geven we {}.',
    ],
    en: [
      'We offer {}.',
      'We have years of experience with {}.',
      'You can come to us for {}.',
      'One afternoon a week we share what we know about {}.',
      'In return we give {}.',
    ],
  },
};
const BETWEEN = {
  nl: [' en ', ', vooral voor ', ' met '],
  en: [' and ', ', mostly for ', ' with '],
};

/** One of these, by chance. */
export function drawnFrom<T>(from: readonly T[], random: () => number): T {
  const one = from[Math.floor(random() * from.length)];
  if (one === undefined) throw new Error('There is nothing to draw from.');
  return one;
}

/** Subjects that no other has, as long as `seen` is kept. */
export function newSubject(
  random: () => number,
  seen: Set<string>,
  from: readonly Concept[] = concepts,
): Subject {
  for (;;) {
    const [one, two] = [drawnFrom(from, random), drawnFrom(from, random)];
    const key = [one.id, two.id].sort().join(' ');
    if (one.facet === two.facet || seen.has(key)) continue;
    seen.add(key);
    return [one, two];
  }
}

/** A subject in a sentence, its concepts in any two of their words. */
export function said(subject: Subject, side: Side, language: Language, random: () => number): Text {
  const [one, two] = subject.map((concept) => {
    const all = [concept[language].label, ...concept[language].others];
    return [...new Set([drawnFrom(all, random), drawnFrom(all, random)])].join(', ');
  });
  const words = `${one}${drawnFrom(BETWEEN[language], random)}${two}`;
  return { language, text: drawnFrom(SENTENCES[side][language], random).replace('{}', words) };
}

/** The same sentence in both languages, its concepts by their labels. */
export function saidInBoth(
  [one, two]: Subject,
  side: Side,
  random: () => number,
): Readonly<Record<Language, Text>> {
  const [sentence, between] = [random(), random()];
  const inOne = (language: Language): Text => {
    const words = `${one[language].label}${drawnFrom(BETWEEN[language], () => between)}${two[language].label}`;
    const text = drawnFrom(SENTENCES[side][language], () => sentence).replace('{}', words);
    return { language, text };
  };
  return { nl: inOne('nl'), en: inOne('en') };
}
