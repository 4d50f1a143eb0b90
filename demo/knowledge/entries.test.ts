import { describe, expect, it } from 'vitest';
import {
  audiences,
  kinds,
  licences,
  sectors,
  stages,
  wordFields,
} from '#capabilities/knowledge/entry.ts';
import { parts } from '#capabilities/scan/instrument.ts';
import { organisations } from '../organisations.ts';
import { briefExamples } from './brief.ts';
import { demoEntries } from './entries.ts';
import type { DemoEntry } from './entry.ts';

/** Cases in the demo: both halves together. */
const AT_LEAST = 120;

const tellings = ({ content }: DemoEntry) =>
  [content.words.nl, content.words.en].filter((one) => one !== undefined);
const month = /^20(?:19|2[0-6])-(?:0[1-9]|1[0-2])$/;

describe('the knowledge of the demo', () => {
  it('has enough cases, some of them in both languages', () => {
    const cases = demoEntries.filter(({ kind }) => kind === 'case');
    expect(cases.length).toBeGreaterThanOrEqual(AT_LEAST);
    expect(cases.filter((one) => tellings(one).length === 2).length).toBeGreaterThanOrEqual(22);
  });

  it('gives every entry an address of its own', () => {
    const slugs = demoEntries.map(({ slug }) => slug);
    expect(slugs.filter((slug, at) => slugs.indexOf(slug) !== at)).toEqual([]);
    expect(slugs.filter((slug) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))).toEqual([]);
  });

  it('is owned by organisations that exist in the demo', () => {
    const known = new Set(organisations.map(({ slug }) => slug));
    const unknown = demoEntries.filter(({ organisation }) => !known.has(organisation));
    expect(unknown.map(({ slug }) => slug)).toEqual([]);
  });

  it('tells everything, and says what failed, in every language that it has', () => {
    const silent = demoEntries.filter((one) =>
      tellings(one).some((words) => wordFields.some((field) => words[field].trim() === '')),
    );
    expect(silent.map(({ slug }) => slug)).toEqual([]);
  });

  it('is told in the language that it says it was written in', () => {
    const missing = demoEntries.filter(({ content }) => !content.words[content.language]);
    expect(missing.map(({ slug }) => slug)).toEqual([]);
  });

  it.each(demoEntries.map((one) => [one.slug, one] as const))('%s knows its facts', (_, one) => {
    const { facts } = one.content;
    expect(kinds).toContain(one.kind);
    expect(facts.sectors).not.toEqual([]);
    expect(facts.organisations).not.toEqual([]);
    expect(facts.parts).not.toEqual([]);
    for (const sector of [...facts.sectors, ...facts.partnerSectors]) {
      expect(sectors).toContain(sector);
    }
    for (const audience of facts.audiences) expect(audiences).toContain(audience);
    for (const part of facts.parts) expect(parts).toContain(part);
    for (const country of facts.countries) expect(country).toMatch(/^[A-Z]{2}$/);
    if (facts.stage !== null) expect(stages).toContain(facts.stage);
    expect(licences).toContain(facts.licence);
    for (const at of [facts.started, facts.ended]) if (at !== null) expect(at).toMatch(month);
    expect((facts.started ?? '') <= (facts.ended ?? '9')).toBe(true);
  });

  it('says what every fictional case cost, and nothing of the costs of real ones', () => {
    const real = new Set(briefExamples.map(({ slug }) => slug));
    for (const { slug, kind, content } of demoEntries) {
      if (kind !== 'case') continue;
      const { structuralEuros, projectEuros, hours } = content.facts;
      const known = [structuralEuros, projectEuros, hours].filter((one) => one !== null).length;
      expect([slug, known]).toEqual([slug, real.has(slug) ? 0 : 3]);
    }
  });

  it('gives a source for everything that real organisations did', () => {
    for (const { content } of briefExamples) expect(content.facts.sources).not.toEqual([]);
  });
});
