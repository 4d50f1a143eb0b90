import { describe, expect, it } from 'vitest';
import { bibtex, citationText, ris } from './citation.ts';
import type { Described } from './described.ts';
import { noFacts, noWords } from './entry.ts';

const at = new Date('2026-02-03T10:00:00Z');
const nl = { ...noWords, title: '50% {meer} & _beter_ \\ ~', problem: 'Eén\n\nregel' };
const entry: Described = {
  id: '6e9a3c1e-0000-4000-8000-000000000001',
  slug: 'meer-en-beter',
  kind: 'case',
  content: {
    language: 'nl',
    facts: { ...noFacts, organisations: ['Museum De Proef', 'Bureau A & B'] },
    words: { nl },
  },
  language: 'nl',
  owner: 'De Proef',
  version: 2,
  firstPublishedAt: at,
  publishedAt: at,
  origin: 'https://samenspel.example',
};

describe('a citation', () => {
  it('is a line for people', () => {
    expect(citationText(entry, { kind: 'Praktijkvoorbeeld', version: 'versie 2' })).toBe(
      'Museum De Proef; Bureau A & B (2026). 50% {meer} & _beter_ \\ ~ (versie 2) [Praktijkvoorbeeld]. Samenspel. https://samenspel.example/knowledge/meer-en-beter',
    );
  });
  it('names the organisation that tells it when nobody else is named', () => {
    const alone = { ...entry, content: { ...entry.content, facts: noFacts } };
    expect(citationText(alone, { kind: 'Bron', version: 'versie 2' })).toMatch(
      /^De Proef \(2026\)/,
    );
  });
  it('is BibTeX in which nothing is a command by accident', () => {
    expect(bibtex(entry)).toBe(
      [
        '@misc{samenspel:meer-en-beter,',
        '  title = {{50\\% \\{meer\\} \\& \\_beter\\_ \\textbackslash{} \\textasciitilde{}}},',
        '  author = {{Museum De Proef} and {Bureau A \\& B}},',
        '  year = {2026},',
        '  month = {2},',
        '  publisher = {Samenspel},',
        '  version = {2},',
        '  url = {https://samenspel.example/knowledge/meer-en-beter},',
        '  language = {dutch},',
        '}',
        '',
      ].join('\n'),
    );
  });
  it('is RIS with one line per field', () => {
    const lines = ris(entry).split('\r\n');
    expect(lines[0]).toBe('TY  - ELEC');
    expect(lines).toContain('AU  - Bureau A & B');
    expect(lines).toContain('AB  - Eén regel');
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
  });
});
