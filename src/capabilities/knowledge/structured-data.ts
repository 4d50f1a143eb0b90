import { addressOf, licenceAddress, makersOf, urnOf, type Described } from './described.ts';
import { wordsIn, type Kind } from './entry.ts';

const types = { case: 'Article', method: 'HowTo', source: 'Report' } as const satisfies Record<
  Kind,
  string
>;

/** Names that a machine reads beside our own codes, in the language of the text. */
export type StructuredNames = {
  readonly kind: string;
  readonly sectors: readonly string[];
  readonly audiences: readonly string[];
  readonly parts: readonly string[];
};

/** What schema.org says of an entry: an Article, a HowTo or a Report. Nothing of a person is in it. */
export function structuredData(entry: Described, names: StructuredNames) {
  const { content, language, kind, origin, version } = entry;
  const words = wordsIn(content, language);
  const { facts } = content;
  const address = addressOf(entry);
  const other = language === 'nl' ? 'en' : 'nl';
  const licence = licenceAddress(facts.licence);
  return {
    '@context': 'https://schema.org' as const,
    '@type': types[kind],
    '@id': address,
    identifier: urnOf(entry),
    url: address,
    mainEntityOfPage: address,
    ...(kind === 'method' ? { name: words.title } : { headline: words.title, name: words.title }),
    ...(words.problem ? { abstract: words.problem } : {}),
    ...(kind === 'method' ? { step: stepsOf(words.done) } : bodyOf(kind, words.done)),
    inLanguage: language,
    ...(content.words[other] ? { workTranslation: translation(entry, other) } : {}),
    datePublished: entry.firstPublishedAt.toISOString(),
    dateModified: entry.publishedAt.toISOString(),
    version: String(version),
    isAccessibleForFree: true,
    author: makersOf(entry).map((name) => ({ '@type': 'Organization' as const, name })),
    publisher: { '@type': 'Organization' as const, name: entry.owner },
    isPartOf: { '@type': 'WebSite' as const, name: 'Samenspel', url: origin },
    genre: names.kind,
    ...listed('keywords', [...names.sectors, ...names.parts]),
    ...(names.audiences.length > 0
      ? {
          audience: names.audiences.map((audienceType) => ({
            '@type': 'Audience' as const,
            audienceType,
          })),
        }
      : {}),
    ...(facts.place ? { spatialCoverage: { '@type': 'Place' as const, name: facts.place } } : {}),
    ...(facts.started ? { temporalCoverage: `${facts.started}/${facts.ended ?? '..'}` } : {}),
    ...(licence ? { license: licence } : {}),
    ...(facts.sources.length > 0 ? { citation: facts.sources.map(citationOf) } : {}),
  };
}

/** The same as it stands in a page: nothing in it can end the element or be read as markup. */
export function inScript(data: ReturnType<typeof structuredData>): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function bodyOf(kind: Kind, done: string) {
  return kind === 'case' && done ? { articleBody: done } : {};
}

/** Every paragraph or line of a list in what one does is a step. */
function stepsOf(done: string) {
  return done
    .split(/\n\s*\n|\n(?=\s*[-•*]\s)/)
    .map((text) => text.replace(/^\s*[-•*]\s+/, '').trim())
    .filter(Boolean)
    .map((text, place) => ({ '@type': 'HowToStep' as const, position: place + 1, text }));
}

function translation(entry: Described, language: 'nl' | 'en') {
  const { title } = wordsIn(entry.content, language);
  const url = `${addressOf(entry)}?lang=${language}`;
  return { '@type': 'CreativeWork' as const, name: title, inLanguage: language, url };
}

function citationOf({ title, url, year }: Described['content']['facts']['sources'][number]) {
  return {
    '@type': 'CreativeWork' as const,
    name: title || url,
    ...(url ? { url } : {}),
    ...(year ? { datePublished: year } : {}),
  };
}

function listed<K extends string>(key: K, values: readonly string[]) {
  return values.length > 0 ? { [key]: values.join(', ') } : {};
}
