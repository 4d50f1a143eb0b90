import { database } from '#platform/database/database.server.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { LONGEST_SEARCH, foundConcepts, type FoundConcept } from './concept-search.ts';
import { conceptWith } from './concepts.ts';
import type { Concept } from './concept.ts';
import { cardsInMarket } from './marketplace.store.server.ts';
import { conceptAddress } from './scheme.ts';
import { stranger } from './shown-card.store.server.ts';

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

export type ConceptView = {
  readonly concept: Concept;
  readonly address: string;
  /** Open cards about it, or about what is narrower, that everybody may see. */
  readonly cards: number;
};

/** One concept; who asks for one that does not exist hears that. */
export async function conceptPage(
  { origin, now }: Pick<Visit, 'origin' | 'now'>,
  id: string,
  db = database(),
): Promise<ConceptView> {
  const concept = conceptWith(id) ?? notFound();
  const looking = { reader: stranger, choice: { concept: concept.id }, now };
  const { total } = await cardsInMarket(db, looking, { limit: 0, offset: 0 });
  return { concept, address: conceptAddress(origin, concept.id), cards: total };
}
