import type { Content, Line } from './card.ts';
import { nextLineId } from './card-changes.ts';
import type { CardPart } from './missing.ts';

/** The fields of a card that each part asks; visibility is no part of what a card says. */
export const fieldsOfPart: { readonly [P in CardPart]: readonly (keyof Content)[] } = {
  problem: ['title', 'problem', 'language', 'audiences', 'forms'],
  needs: ['needs'],
  gives: ['gives'],
  contribution: ['hours', 'money', 'moneySource', 'space', 'data'],
  practical: [
    ...(['place', 'languages', 'startsOn', 'endsOn', 'decidesOn'] as const),
    ...(['stage', 'decider', 'lead', 'rights', 'dataStance'] as const),
  ],
  visibility: [],
};

/** What somebody has before them in a part. */
export function partOf(content: Content, part: CardPart): Partial<Content> {
  return Object.fromEntries(fieldsOfPart[part].map((field) => [field, content[field]]));
}

/** Rows for a form: the lines that are there, and empty ones to write in. */
export function rowsFor(lines: readonly Line[], letter: 'n' | 'g', empty: number): readonly Line[] {
  const rows = [...lines];
  for (let row = 0; row < empty; row += 1)
    rows.push({ id: nextLineId(rows, `${letter}${rows.length + 1}`), text: '', concepts: [] });
  return rows;
}

/** Lines with the concepts that fit a line which is new; whoever writes can tick others afterwards. */
export function withConcepts(
  lines: readonly Line[],
  before: readonly Line[],
  suggested: (text: string) => readonly string[],
  most: number,
): readonly Line[] {
  const known = new Set(before.map(({ id }) => id));
  return lines.map((line) =>
    known.has(line.id) || line.concepts.length > 0
      ? line
      : { ...line, concepts: suggested(line.text).slice(0, most) },
  );
}
