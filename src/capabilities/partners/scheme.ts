import { concepts, topConcepts } from './concepts.ts';
import { type Concept, type Facet, facets } from './concept.ts';

/** What a statement says: an address (IRI), or a text in a language. */
export type Said =
  { readonly iri: string } | { readonly text: string; readonly language: 'nl' | 'en' };
/** One statement (RDF 1.1): about what, in which respect (a prefixed name), what. */
export type Statement = {
  readonly about: string;
  readonly property: string;
  readonly says: Said;
};

/** The vocabularies in which the scheme is told. */
export const PREFIXES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
} as const;
/** Everybody may do anything with it, without asking. */
export const LICENCE = 'https://creativecommons.org/publicdomain/zero/1.0/';

/** What the scheme and its facets are called, in both languages. */
export type SchemeNames = {
  readonly [L in 'nl' | 'en']: {
    readonly title: string;
    readonly description: string;
    readonly facet: Readonly<Record<Facet, string>>;
  };
};

const languages = ['nl', 'en'] as const;

/** Where a concept stands; it stays there as long as the installation keeps its address. */
export const conceptAddress = (origin: string, id: string): string => `${origin}/concepts/${id}`;

/** The whole scheme in the terms of SKOS (W3C Recommendation of 2009); facets are collections. */
export function statements(origin: string, names: SchemeNames): readonly Statement[] {
  const scheme = `${origin}/concepts`;
  return [
    is(scheme, 'skos:ConceptScheme'),
    ...languages.flatMap((language) => [
      text(scheme, 'dct:title', names[language].title, language),
      text(scheme, 'dct:description', names[language].description, language),
    ]),
    link(scheme, 'dct:license', LICENCE),
    ...facets.flatMap((facet) => topsOf(facet, origin)),
    ...facets.flatMap((facet) => collection(facet, origin, names)),
    ...concepts.flatMap((concept) => described(concept, origin)),
  ];
}

function topsOf(facet: Facet, origin: string): Statement[] {
  return topConcepts(facet).map(({ id }) =>
    link(`${origin}/concepts`, 'skos:hasTopConcept', conceptAddress(origin, id)),
  );
}

function collection(facet: Facet, origin: string, names: SchemeNames): Statement[] {
  const address = `${origin}/concepts#${facet}`;
  return [
    is(address, 'skos:Collection'),
    ...languages.map((language) =>
      text(address, 'skos:prefLabel', names[language].facet[facet], language),
    ),
    ...concepts
      .filter((concept) => concept.facet === facet)
      .map(({ id }) => link(address, 'skos:member', conceptAddress(origin, id))),
  ];
}

function described(concept: Concept, origin: string): Statement[] {
  const { id, broader, narrower, related } = concept;
  const address = conceptAddress(origin, id);
  const links = (property: string, ids: readonly string[]) =>
    ids.map((other) => link(address, property, conceptAddress(origin, other)));
  return [
    is(address, 'skos:Concept'),
    link(address, 'skos:inScheme', `${origin}/concepts`),
    ...(broader === null ? [link(address, 'skos:topConceptOf', `${origin}/concepts`)] : []),
    ...languages.flatMap((language) => {
      const { label, others, note } = concept[language];
      return [
        text(address, 'skos:prefLabel', label, language),
        ...others.map((other) => text(address, 'skos:altLabel', other, language)),
        ...(note === '' ? [] : [text(address, 'skos:scopeNote', note, language)]),
      ];
    }),
    ...links('skos:broader', broader === null ? [] : [broader]),
    ...links('skos:narrower', narrower),
    ...links('skos:related', related),
  ];
}

const is = (about: string, type: string): Statement => ({
  about,
  property: 'rdf:type',
  says: { iri: expanded(type) },
});
const link = (about: string, property: string, iri: string): Statement => ({
  about,
  property,
  says: { iri },
});
const text = (
  about: string,
  property: string,
  words: string,
  language: 'nl' | 'en',
): Statement => ({ about, property, says: { text: words, language } });

/** The address that a prefixed name stands for; a name without a known prefix stays as it is. */
export function expanded(name: string): string {
  const [prefix = '', local = ''] = name.split(':');
  for (const [known, address] of Object.entries(PREFIXES))
    if (known === prefix) return `${address}${local}`;
  return name;
}
