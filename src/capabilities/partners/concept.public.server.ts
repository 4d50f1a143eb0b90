import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { LONGEST_SEARCH, foundConcepts, type FoundConcept } from './concept-search.ts';
import { conceptWith } from './concepts.ts';
import type { Concept } from './concept.ts';
import { conceptAddress } from './scheme.ts';

export type ConceptsView = {
  /** Empty when nothing was looked for. */
  readonly question: string;
  readonly found: readonly FoundConcept[];
};

/** All concepts, or those that somebody looks for. */
export function conceptsPage(
  { language }: Pick<Visit, 'language'>,
  query: Pick<URLSearchParams, 'get'>,
): ConceptsView {
  const question = (query.get('q') ?? '').trim().slice(0, LONGEST_SEARCH);
  return { question, found: foundConcepts(question, language) };
}

export type ConceptView = { readonly concept: Concept; readonly address: string };

/** One concept; who asks for one that does not exist hears that. */
export function conceptPage({ origin }: Pick<Visit, 'origin'>, id: string): ConceptView {
  const concept = conceptWith(id) ?? notFound();
  return { concept, address: conceptAddress(origin, concept.id) };
}
