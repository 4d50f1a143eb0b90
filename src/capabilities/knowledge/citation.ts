import { addressOf, makersOf, summaryOf, type Described } from './described.ts';
import { wordsIn } from './entry.ts';

/** In which forms a citation can be had: text for people, the others for reference managers. */
export const citationForms = ['txt', 'bib', 'ris'] as const;
export type CitationForm = (typeof citationForms)[number];

/** Words of a citation in the language of the reader. */
export type CitationWords = { readonly kind: string; readonly version: string };

const PUBLISHER = 'Samenspel';

const titleOf = ({ content, language }: Described) => wordsIn(content, language).title;

/** One line in the manner of APA 7. */
export function citationText(entry: Described, { kind, version }: CitationWords): string {
  const makers = makersOf(entry).join('; ');
  const about = `${titleOf(entry)} (${version}) [${kind}]`;
  return `${makers} (${yearOf(entry)}). ${about}. ${PUBLISHER}. ${addressOf(entry)}`;
}

/** An entry for BibTeX and biblatex. Makers are organisations: braces keep their names whole. */
export function bibtex(entry: Described): string {
  const fields = {
    title: `{${escaped(titleOf(entry))}}`,
    author: makersOf(entry)
      .map((name) => `{${escaped(name)}}`)
      .join(' and '),
    year: yearOf(entry),
    month: String(entry.publishedAt.getUTCMonth() + 1),
    publisher: PUBLISHER,
    version: String(entry.version),
    url: addressOf(entry),
    language: entry.language === 'nl' ? 'dutch' : 'english',
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{samenspel:${entry.slug},`, ...lines, '}', ''].join('\n');
}

/** A reference in RIS, as reference managers read it; lines end as that format asks. */
export function ris(entry: Described): string {
  const line = (text: string) => text.replace(/\s+/g, ' ').trim();
  const day = entry.publishedAt.toISOString().slice(0, 10).replaceAll('-', '/');
  const fields = [
    ['TY', entry.kind === 'source' ? 'RPRT' : 'ELEC'],
    ['TI', titleOf(entry)],
    ...makersOf(entry).map((name) => ['AU', name] as const),
    ['PY', yearOf(entry)],
    ['DA', `${day}/`],
    ['PB', PUBLISHER],
    ['ET', String(entry.version)],
    ['AB', summaryOf(entry)],
    ['LA', entry.language],
    ['UR', addressOf(entry)],
    ['ID', entry.slug],
  ] as const;
  return [...fields.map(([tag, text]) => `${tag}  - ${line(text)}`), 'ER  - ', ''].join('\r\n');
}

function yearOf({ publishedAt }: Described): string {
  return String(publishedAt.getUTCFullYear());
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** What TeX would read as a command is written as a sign. */
function escaped(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.replace(/[\\~^{}$&#%_]/g, (sign) => commands[sign] ?? `\\${sign}`);
}
