import {
  noContent,
  type Content,
  type Kind,
  type Visibility,
} from '#capabilities/partners/card.ts';
import { suggestedConcepts } from '#capabilities/partners/concept-suggestion.ts';

/** Where a card of the demo is in its life; the days are counted back from today. */
export type Life =
  | { readonly is: 'open'; readonly days: number; readonly left?: number }
  | { readonly is: 'submitted'; readonly days: number }
  | { readonly is: 'asked-back'; readonly days: number; readonly note: string }
  | { readonly is: 'draft'; readonly days: number }
  | { readonly is: 'withdrawn'; readonly days: number; readonly reason: string };

export type DemoCard = {
  /** The organisation whose card it is, by its slug. */
  readonly of: string;
  readonly kind: Kind;
  readonly visibility: Visibility;
  readonly content: Content;
  readonly life: Life;
};

type Told = {
  readonly title: string;
  readonly problem: string;
  readonly needs?: readonly string[];
  readonly gives?: readonly string[];
} & Partial<Omit<Content, 'needs' | 'gives' | 'title' | 'problem'>>;

/** A card in a few words; what is not said is as most cards of the demo have it. */
export function card(
  of: string,
  kind: Kind,
  { needs = [], gives = [], ...told }: Told,
  {
    visibility = 'anonymous',
    life = { is: 'open', days: 20 },
  }: Partial<Pick<DemoCard, 'visibility' | 'life'>> = {},
): DemoCard {
  const language = told.language ?? 'nl';
  // Who writes a card ticks the concepts that Samenspel suggests for each line.
  const lines = (texts: readonly string[], side: string) =>
    texts.map((text, place) => ({
      ...{ id: `${side}${place + 1}`, text },
      concepts: suggestedConcepts(text, language).slice(0, 3),
    }));
  const content: Content = {
    ...noContent,
    ...{ forms: ['make'], place: 'country', languages: ['nl'], stage: 'idea' },
    ...told,
    needs: lines(needs, 'n'),
    gives: lines(gives, 'g'),
  };
  return { of, kind, visibility, content, life };
}
