import { expect } from 'vitest';
import type { Content, Kind } from '#capabilities/partners/card.ts';
import { cardOfSentence } from '#capabilities/partners/sentence.ts';

/** What a sentence says as a card; lines by their texts. */
export type ReadAs = Partial<Omit<Content, 'needs' | 'gives'>> & {
  readonly kind: Kind;
  readonly needs?: readonly string[];
  readonly gives?: readonly string[];
};

/** What is not in an expectation is not said in the sentence, and may not be filled in. */
const unsaid = {
  ...{ hours: null, money: null, moneySource: null, space: '', data: '' },
  ...{ place: null, languages: [], startsOn: null, endsOn: null, decidesOn: null },
  ...{ stage: null, decider: null, lead: null, rights: null, dataStance: null },
};

/** Expects a sentence to say exactly this; lines that an expectation leaves out are not looked at. */
export function expectToSay(sentence: string, language: 'nl' | 'en', expected: ReadAs): void {
  const { kind, content, said } = cardOfSentence(sentence, language, '2026-11-22');
  const texts = {
    needs: content.needs.map(({ text }) => text),
    gives: content.gives.map(({ text }) => text),
  };
  expect({ ...content, ...texts, kind }).toMatchObject({ ...unsaid, ...expected });
  for (const { words } of said) expect(sentence).toContain(words);
}
