import { describe, expect, it } from 'vitest';
import { analyses } from './analysis.ts';

/** Words and the form that they share their stem with: `musea museum` on a line. */
function pairs(lines: string): string[][] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
}

function stemOf(word: string): string {
  const [first] = analyses.nl.words(word);
  return analyses.nl.stem(first?.word ?? '');
}

describe('in Dutch one stem is shared by', () => {
  it.each(
    pairs(`
      voorstelling voorstellingen
      theater theaters
      kaart kaarten
      programma programma's
      foto foto's
      video video’s
      radio radio's
      bureau bureaus
    `),
  )('a word and its plain forms: %s and %s', sameStem);

  it.each(
    pairs(`
      museum musea
      filmmuseum filmmusea
      podium podia
      hoofdpodium hoofdpodia
      centrum centra
      criterium criteria
      laboratorium laboratoria
      musicus musici
      technicus technici
      catalogus catalogi
    `),
  )('a Latin word and its plural: %s and %s', sameStem);

  it.each(
    pairs(`
      idee ideeën
      zee zeeën
      categorie categorieën
      subsidie subsidies
      organisatie organisaties
      regie regies
    `),
  )('a word on a vowel and its plural: %s and %s', sameStem);

  it.each(
    pairs(`
      mogelijkheid mogelijkheden
      vaardigheid vaardigheden
      overheid overheden
    `),
  )('-heid and -heden: %s and %s', sameStem);

  it.each(
    pairs(`
      kind kinderen
      lied liederen
      stad steden
      schip schepen
      lid leden
      ei eieren
    `),
  )('a word and a plural that follows no rule: %s and %s', sameStem);

  it.each(
    pairs(`
      verkoper verkoopster
      schrijver schrijfster
      directeur directrice
      regisseur regisseuse
    `),
  )('a man and a woman in one profession: %s and %s', sameStem);

  it.each(
    pairs(`
      boek boekje
      kaart kaartje
      kaart kaartjes
      stoel stoeltje
      bloem bloempje
      film filmpjes
      krant krantje
      trein treintje
      lamp lampje
      museum museumpje
      tafel tafeltjes
    `),
  )('a word and its diminutive: %s and %s', sameStem);

  it.each(
    pairs(`
      café cafe
      coördinatie coordinatie
      reünie reunie
    `),
  )('a word with and without diacritics: %s and %s', sameStem);
});

it.each(
  pairs(`
    minister mini
    register regie
    orkester orkaan
    toneel toon
    kaart kaas
    subsidie subject
  `),
)('in Dutch %s is no form of %s', (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other));
});

it('Dutch function words say nothing about a text', () => {
  expect(['de', 'het', 'voor', 'met', 'zonder'].every(analyses.nl.isStopWord)).toBe(true);
  expect(['theater', 'kind', 'samen', 'werk'].some(analyses.nl.isStopWord)).toBe(false);
});

function sameStem(one: string, other: string): void {
  expect(stemOf(other)).toBe(stemOf(one));
}
