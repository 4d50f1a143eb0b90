import { element } from '#platform/http/xml.ts';
import type { Language } from '#platform/language/language.ts';
import { addressOf, licenceAddress, makersOf } from './described.ts';
import type { Content } from './entry.ts';
import type { PublicEntry } from './entry.public.server.ts';
import { entryTexts } from './entry.messages.ts';

const languages = ['nl', 'en'] as const;
const typeNames: Readonly<{ [kind: string]: string }> = {
  case: 'Case study',
  method: 'Method',
  source: 'Report',
};

/** An entry in unqualified Dublin Core; each text in the languages in which it exists. */
export function dublinCore(
  { slug, kind, content, organisation, firstPublishedAt, publishedAt }: PublicEntry,
  origin: string,
): string {
  const { facts } = content;
  const owner = organisation.name;
  const told = languages.flatMap((language) => {
    const words = content.words[language];
    return words ? [{ language, words }] : [];
  });
  const inEach = (name: string, text: (one: (typeof told)[number]) => string) =>
    told.map((one) => element(name, text(one), { 'xml:lang': one.language }));
  const subjects = told.flatMap(({ language }) => subjectsIn(content, language));
  const licence = licenceAddress(facts.licence) ?? entryTexts.en.licence[facts.licence];
  const period = facts.started ? `${facts.started}/${facts.ended ?? ''}` : '';
  return [
    '<oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/" xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd">',
    ...inEach('dc:title', ({ words }) => words.title),
    ...makersOf({ content, owner }).map((name) => element('dc:creator', name)),
    ...subjects,
    ...inEach('dc:description', ({ words }) => words.problem),
    ...inEach('dc:description', ({ words }) => words.changed),
    ...inEach('dc:description', ({ words }) => words.failed),
    element('dc:publisher', owner),
    element('dc:date', publishedAt.toISOString().slice(0, 10)),
    element('dc:date', firstDay(firstPublishedAt, publishedAt)),
    element('dc:type', 'Text'),
    element('dc:type', typeNames[kind] ?? ''),
    element('dc:format', 'text/html'),
    element('dc:identifier', addressOf({ origin, slug })),
    ...facts.sources.map(({ url, title }) => element('dc:relation', url || title)),
    ...told.map(({ language }) => element('dc:language', language)),
    element('dc:coverage', facts.place),
    ...facts.countries.map((country) => element('dc:coverage', country)),
    element('dc:coverage', period),
    element('dc:rights', licence),
    '</oai_dc:dc>',
  ].join('');
}

function subjectsIn({ facts }: Content, language: Language): string[] {
  const t = entryTexts[language];
  const names = [
    ...facts.sectors.map((one) => t.sector[one]),
    ...facts.audiences.map((one) => t.audience[one]),
  ];
  return names.map((name) => element('dc:subject', name, { 'xml:lang': language }));
}

function firstDay(first: Date, last: Date): string {
  const day = first.toISOString().slice(0, 10);
  return day === last.toISOString().slice(0, 10) ? '' : day;
}
