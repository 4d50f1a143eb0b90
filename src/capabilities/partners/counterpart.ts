import { grades, type Grade } from './match.ts';

/** A match of one of the own cards, as far as a list over all cards needs it. */
export type OfOwnCard = {
  readonly ownId: string;
  readonly cardId: string;
  readonly grade: Grade;
  readonly fit: number;
  /** Who the other is, when that may be known; null for an anonymous card. */
  readonly slug: string | null;
};

/** Somebody whom own cards fit: the best match, and the other own cards that fit, too. */
export type Counterpart<M extends OfOwnCard> = {
  readonly best: M;
  readonly also: readonly M[];
};

/**
 * One row per organisation that may be known, and one per card that is anonymous: two anonymous cards never
 * share a row, not even of one organisation, as that would say that they belong together.
 */
export function counterparts<M extends OfOwnCard>(matches: readonly M[]): Counterpart<M>[] {
  const rows = Map.groupBy(matches, ({ slug, cardId }) =>
    slug === null ? `card ${cardId}` : `organisation ${slug}`,
  );
  return [...rows.values()]
    .flatMap((row) => {
      const [best, ...also] = [...row].sort(better);
      return best ? [{ best, also }] : [];
    })
    .sort((a, b) => better(a.best, b.best));
}

function better(a: OfOwnCard, b: OfOwnCard): number {
  const byGrade = grades.indexOf(a.grade) - grades.indexOf(b.grade);
  return byGrade || b.fit - a.fit || (a.cardId < b.cardId ? -1 : 1);
}
