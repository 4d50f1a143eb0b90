import {
  LONGEST_LINE,
  LONGEST_TEXT,
  LONGEST_TITLE,
  MOST_LINES,
  noContent,
  type Content,
} from './card.ts';
import { bandOf } from './said-amounts.ts';
import { audiencesSaid } from './said-traits.ts';

/** What is known already where somebody clicks “ask a partner”. */
export type Known = {
  readonly language: Content['language'];
  readonly title: string;
  /** What is wrong, in sentences, the most telling first. */
  readonly problem: readonly string[];
  /** What is needed, a line each; empty when that is not known. */
  readonly needs: readonly string[];
  readonly hours: number | null;
  /** Null when nobody thought about money; 0 when there is none. */
  readonly euros: number | null;
  readonly moneySource: Content['moneySource'];
  /** Days. */
  readonly startsOn: string | null;
  readonly endsOn: string | null;
};

/** A draft of a request from what is known; what is not known stays empty, and is asked. */
export function contentOfKnown(known: Known): Content {
  const { language, title, hours, euros, moneySource, startsOn, endsOn } = known;
  const problem = [...new Set(known.problem.map((one) => one.trim()).filter(Boolean))];
  const needs = known.needs.map((need) => need.trim()).filter(Boolean);
  const money = euros === null ? null : bandOf(euros);
  return {
    ...noContent,
    language,
    title: cut(title.trim(), LONGEST_TITLE),
    problem: cut(problem.join('\n\n'), LONGEST_TEXT),
    needs: needs.slice(0, MOST_LINES).map((text, place) => ({
      ...{ id: `n${place + 1}`, text: cut(text, LONGEST_LINE), concepts: [] },
    })),
    hours: hours && hours > 0 ? hours : null,
    money,
    moneySource: money === null || money === 'none' ? null : moneySource,
    startsOn,
    endsOn: startsOn && endsOn && endsOn < startsOn ? null : endsOn,
    audiences: audiencesSaid([title, ...problem, ...needs].join('. ')).map(({ value }) => value),
  };
}

function cut(words: string, most: number): string {
  return words.length <= most ? words : `${words.slice(0, most - 1).trimEnd()}…`;
}
