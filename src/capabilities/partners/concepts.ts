import { conceptsOf } from './concept-lines.ts';
import { audience } from './data/concepts-audience.ts';
import { law } from './data/concepts-law.ts';
import { money } from './data/concepts-money.ts';
import { skills } from './data/concepts-skills.ts';
import { technology } from './data/concepts-technology.ts';
import type { Concept, ConceptLanguage, Facet } from './concept.ts';

/** All concepts (`skos:Concept`), in the order of the data: each stands directly above what is narrower. */
export const concepts: readonly Concept[] = conceptsOf({
  skills,
  technology,
  audience,
  law,
  money,
});

const byId: ReadonlyMap<string, Concept> = new Map(
  concepts.map((concept) => [concept.id, concept]),
);

/** The concept with this id; undefined when there is none (a card may still name one that was removed). */
export function conceptWith(id: string): Concept | undefined {
  return byId.get(id);
}

/** What a concept is called; its id when it does not exist (any more). */
export function labelOf(id: string, language: ConceptLanguage): string {
  return byId.get(id)?.[language].label ?? id;
}

/** The top concepts of one facet. */
export function topConcepts(facet: Facet): readonly Concept[] {
  return concepts.filter((concept) => concept.facet === facet && concept.broader === null);
}

/** What is broader, the nearest first; at most two. */
export function broaderThan(id: string): readonly string[] {
  const broader = byId.get(id)?.broader ?? null;
  return broader === null ? [] : [broader, ...broaderThan(broader)];
}

/** A concept and everything below it: what somebody means who filters by it. */
export function withNarrower(id: string): readonly string[] {
  return [id, ...(byId.get(id)?.narrower ?? []).flatMap(withNarrower)];
}

/**
 * How near two concepts are to each other, 0–1, the same both ways. Chosen by us, not measured: a
 * party that offers live captions very likely helps who asks for captions (.6) and likely helps with
 * what stands related (.5); two steps up (.3) or beside each other (.3) is a guess, and beside each
 * other directly below a top concept (.15) hardly that. Of two ways the nearest counts.
 */
export const KINSHIP = {
  same: 1,
  broader: 0.6,
  related: 0.5,
  twoSteps: 0.3,
  sibling: 0.3,
  siblingBelowTop: 0.15,
} as const;

/** How near two concepts are (see `KINSHIP`); 0 when they have nothing to do with each other or do not exist. */
export function kinship(one: string, other: string): number {
  const a = byId.get(one);
  const b = byId.get(other);
  if (a === undefined || b === undefined) return 0;
  if (one === other) return KINSHIP.same;
  const steps = Math.max(broaderThan(one).indexOf(other), broaderThan(other).indexOf(one));
  if (steps === 0) return KINSHIP.broader;
  if (a.related.includes(other)) return KINSHIP.related;
  if (steps > 0) return KINSHIP.twoSteps;
  if (a.broader === null || a.broader !== b.broader) return 0;
  return byId.get(a.broader)?.broader === null ? KINSHIP.siblingBelowTop : KINSHIP.sibling;
}
