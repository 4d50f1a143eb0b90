import type { Content, Line } from './card.ts';

/** What is needed and what is given are searched apart: a need asks gives, a give asks needs. */
export const NEEDS = 'partners-needs';
export const GIVES = 'partners-gives';
/** Whole cards, for whoever looks around. */
export const CARDS = 'cards';

/** A text by which a card, or one line of it, is found. */
export type CardText = {
  readonly collection: typeof NEEDS | typeof GIVES | typeof CARDS;
  readonly id: string;
  readonly language: Content['language'];
  readonly title: string;
  readonly text: string;
};

/** The texts by which a card is found: each line with the words of its concepts, and the card as a whole. */
export function cardTexts(
  cardId: string,
  content: Content,
  labelOf: (concept: string, language: Content['language']) => string,
): readonly CardText[] {
  const { language, title, problem, needs, gives } = content;
  const words = ({ text, concepts }: Line) =>
    [text, ...concepts.map((concept) => labelOf(concept, language))].filter(Boolean).join('\n');
  const texts = (collection: CardText['collection'], lines: readonly Line[]) =>
    lines.map((line) => ({
      ...{ collection, language, title: '' },
      id: `${cardId}.${line.id}`,
      text: words(line),
    }));
  const whole = [problem, ...[...needs, ...gives].map(words)].filter(Boolean).join('\n');
  return [
    ...texts(NEEDS, needs),
    ...texts(GIVES, gives),
    { collection: CARDS, id: cardId, language, title, text: whole },
  ];
}
