import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyses } from './analysis.ts';
import { emptyLexicon, mergeLexicons, parseLexicon } from './lexicon.ts';
import { createDictionary } from './translation.ts';

const shipped = readFileSync(new URL('./data/lexicon.txt', import.meta.url), 'utf8');
const { lexicon, mistakes } = parseLexicon(shipped);
const dictionary = createDictionary(lexicon);

describe('the words that we ship', () => {
  it('can all be read', () => {
    expect(mistakes).toEqual([]);
  });

  it('are six thousand or more, each headword on one line', () => {
    const headwords = Array.from(shipped.matchAll(/^([^#=\n]+?)\s*=/gm), ([, word]) => word);
    expect(lexicon.entries.length).toBeGreaterThanOrEqual(6_000);
    expect(headwords.filter((word, index) => headwords.indexOf(word) !== index)).toEqual([]);
  });

  it('hold nothing that is empty or no word', () => {
    const words = lexicon.entries.flatMap(({ dutch, english }) => [dutch, ...english]);
    expect(words.filter((word) => !/^[\p{L}\p{N}][\p{L}\p{N}\p{M} .,'’&/-]*$/u.test(word))).toEqual(
      [],
    );
    expect(lexicon.entries.filter(({ english }) => english.length === 0)).toEqual([]);
  });

  it('translate a word into itself only where == says so', () => {
    const same = lexicon.entries.filter(({ dutch, english }) => english.includes(dutch));
    const meant = new Set(Array.from(shipped.matchAll(/^([^#=\n]+?)\s*==/gm), ([, word]) => word));
    expect(same.map(({ dutch }) => dutch).filter((word) => !meant.has(word))).toEqual([]);
  });

  it('lead from every Dutch word to English, and from all that English back', () => {
    const lost = lexicon.entries.flatMap(({ dutch, english }) => {
      const there = said(dictionary.equivalents(wordsIn(dutch, 'nl'), 'nl'));
      return english
        .map((word) => ({ word, back: said(dictionary.equivalents(wordsIn(word, 'en'), 'en')) }))
        .filter(
          ({ word, back }) =>
            !there.includes(wordsIn(word, 'en').join(' ')) ||
            !back.includes(wordsIn(dutch, 'nl').join(' ')),
        )
        .map(({ word }) => `${dutch} = ${word}`);
    });
    expect(lost).toEqual([]);
  });
});

describe('a line of a lexicon', () => {
  it('gives a Dutch headword its English, the commonest first', () => {
    expect(read('kaartverkoop = ticket sales, ticketing')).toEqual([
      { dutch: 'kaartverkoop', english: ['ticket sales', 'ticketing'] },
    ]);
  });

  it('may say that the word is the same in both languages', () => {
    expect(read('show == show, display')).toEqual([
      { dutch: 'show', english: ['show', 'display'] },
    ]);
  });

  it('may be a remark, or empty, or end as on Windows', () => {
    expect(read('# stage\r\n\r\n  kaart = ticket\r\n')).toEqual([
      { dutch: 'kaart', english: ['ticket'] },
    ]);
  });

  it('with a headword that was there adds equivalents to it', () => {
    expect(read('kaart = ticket\nkaart = card, ticket')).toEqual([
      { dutch: 'kaart', english: ['ticket', 'card'] },
    ]);
  });

  it.each([
    ['kaartverkoop', 'There is no = on this line.'],
    ['= ticket', 'There is no Dutch word before the =.'],
    ['kaart = ticket = card', 'There is more than one =.'],
    ['kaart =', 'An English equivalent is empty.'],
    ['kaart = ticket,, card', 'An English equivalent is empty.'],
    ['kaart = ticket, ticket', 'An English equivalent comes twice.'],
    ['kaart == ticket', 'After == the same word comes first; otherwise write =.'],
    ['film = film', 'The English is the same as the Dutch: write == if that is meant.'],
  ])('that cannot be read says where and why: %s', (line, why) => {
    const { lexicon: rest, mistakes: wrong } = parseLexicon(`# ours\n${line}\nstoel = chair`);
    expect(wrong).toEqual([{ line: 2, why }]);
    expect(rest.entries).toEqual([{ dutch: 'stoel', english: ['chair'] }]);
  });

  it('is read or refused, whatever it is', () => {
    const line = fc.stringMatching(/^[a-zé ,=#']{0,20}$/);
    fc.assert(
      fc.property(
        fc.array(fc.oneof(line, fc.string({ unit: 'binary' })), { maxLength: 4 }),
        (lines) => {
          for (const { line: number, why } of parseLexicon(lines.join('\n')).mistakes) {
            expect(number).toBeGreaterThan(0);
            expect(why).toMatch(/^[A-Z].*\.$/);
          }
        },
      ),
    );
  });
});

it('lexicons are put together without losing a word', () => {
  const one = { entries: [{ dutch: 'kaart', english: ['ticket'] }] };
  const other = { entries: [{ dutch: 'kaart', english: ['card'] }] };
  expect(mergeLexicons(one, emptyLexicon, other).entries).toEqual([
    { dutch: 'kaart', english: ['ticket', 'card'] },
  ]);
});

function read(text: string) {
  return parseLexicon(text).lexicon.entries;
}

function said(equivalents: readonly (readonly string[])[]): string[] {
  return equivalents.map((words) => words.join(' '));
}

function wordsIn(phrase: string, language: 'nl' | 'en'): string[] {
  return analyses[language].words(phrase).map(({ word }) => word);
}
