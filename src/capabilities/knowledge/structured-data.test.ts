import type { Article, HowTo, Report, WithContext } from 'schema-dts';
import { describe, expect, it } from 'vitest';
import { noFacts, noWords, type Kind, type Words } from './entry.ts';
import type { Described } from './described.ts';
import { inScript, structuredData } from './structured-data.ts';

const at = new Date('2026-11-22T10:00:00Z');
const names = { kind: 'Case', sectors: ['Museum'], audiences: ['Schools'], parts: ['Audience'] };

function described(kind: Kind, words: Partial<Words>): Described {
  const facts = {
    ...noFacts,
    organisations: ['Museum De Proef'],
    place: 'Utrecht',
    started: '2024-01',
    licence: 'CC-BY-4.0' as const,
    sources: [{ title: 'Verslag', url: 'https://proef.example/verslag', year: '2025' }],
  };
  const nl = { ...noWords, title: 'Titel', problem: 'Probleem', done: 'Eén.\n\nTwee.', ...words };
  const content = { language: 'nl', facts, words: { nl, en: { ...nl, title: 'Title' } } } as const;
  const id = '6e9a3c1e-0000-4000-8000-000000000001';
  const place = { id, slug: 'titel', origin: 'https://samenspel.example', owner: 'De Proef' };
  return {
    ...place,
    kind,
    content,
    language: 'nl',
    version: 2,
    firstPublishedAt: at,
    publishedAt: at,
  };
}

describe('structured data', () => {
  it('is an Article, a HowTo or a Report in the types of schema.org', () => {
    // It is the compiler that checks these three; the test itself only looks at the names.
    const made = (kind: Kind) => structuredData(described(kind, {}), names);
    const article: WithContext<Article> = { ...made('case'), '@type': 'Article' };
    const howTo: WithContext<HowTo> = { ...made('method'), '@type': 'HowTo' };
    const report: WithContext<Report> = { ...made('source'), '@type': 'Report' };
    expect(made('case')).toEqual(article);
    expect(made('method')).toEqual(howTo);
    expect(made('source')).toEqual(report);
  });
  it('tells what was done as a body, or as steps', () => {
    expect(structuredData(described('case', {}), names)).toMatchObject({
      articleBody: 'Eén.\n\nTwee.',
      author: [{ '@type': 'Organization', name: 'Museum De Proef' }],
      workTranslation: { inLanguage: 'en', name: 'Title' },
      license: 'https://creativecommons.org/licenses/by/4.0/',
      temporalCoverage: '2024-01/..',
    });
    expect(
      structuredData(described('method', { done: 'Begin.\n- Eerst\n- Dan' }), names),
    ).toMatchObject({
      step: [{ text: 'Begin.', position: 1 }, { text: 'Eerst' }, { text: 'Dan', position: 3 }],
    });
  });
  it('cannot end the element that it stands in', () => {
    const title = '</script><script>alert(1)</script>\u2028&amp;';
    const text = inScript(structuredData(described('case', { title }), names));
    expect(text).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(text)).toMatchObject({ headline: title });
  });
});
