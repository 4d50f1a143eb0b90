import type { Told } from './anonymity.ts';
import type { Content, Kind, Line, Visibility } from './card.ts';
import { withoutNames, type Known } from './redaction.ts';
import type { ShownCard, Who } from './shown-card.ts';

/** The organisation behind a card, and what may be told of it when it is anonymous. */
export type Behind = Known & {
  readonly sort: string;
  readonly sizeClass: string;
  readonly region: string;
  readonly told: Told;
};

/** A card as it is kept, as far as it is ever shown. */
export type KeptCard = {
  readonly id: string;
  readonly kind: string;
  readonly visibility: string;
  readonly content: Content | null;
  readonly expiresAt: Date | null;
};

/** A card as a reader sees it; undefined when nothing of it was approved. */
export function shownAs(
  card: KeptCard,
  behind: Behind,
  seen: 'named' | 'anonymous',
): ShownCard | undefined {
  const { content, expiresAt } = card;
  if (!content || !expiresAt) return undefined;
  const named = seen === 'named';
  return {
    id: card.id,
    kind: card.kind as Kind,
    // A private card that is shown to another is, for that other, an anonymous one.
    visibility: named ? (card.visibility as Visibility) : 'anonymous',
    content: shownContent(content, named ? (text) => text : (text) => withoutNames(text, behind)),
    who: named ? who(behind, behind) : who({ name: null, slug: null }, behind.told),
    expiresAt,
  };
}

function who({ name, slug }: Pick<Who, 'name' | 'slug'>, { sort, sizeClass, region }: Told): Who {
  return { name, slug, sort, sizeClass, region };
}

/** What a card says, field by field: whatever else lies in the row stays behind. */
function shownContent(content: Content, read: (text: string) => string): Content {
  const lines = (list: readonly Line[]) =>
    list.map(({ id, text, concepts }) => ({ id, text: read(text), concepts: [...concepts] }));
  const { language, forms, audiences, hours, money, moneySource, place, languages } = content;
  const { stage, startsOn, endsOn, decidesOn, decider, lead, rights, dataStance } = content;
  return {
    ...{ language, forms, audiences, hours, money, moneySource, place, languages },
    ...{ stage, startsOn, endsOn, decidesOn, decider, lead, rights, dataStance },
    title: read(content.title),
    problem: read(content.problem),
    needs: lines(content.needs),
    gives: lines(content.gives),
    space: read(content.space),
    data: read(content.data),
  };
}
