/** One line of the trail, with names that can be read. */
export type TrailLine = {
  readonly at: Date;
  readonly action: string;
  /** The name of who did it; null when they have no account any more, or it was no person. */
  readonly who: string | null;
  /** The name, the address or the id of what it was done to; null for somebody who has gone. */
  readonly subject: string | null;
  readonly details: Readonly<Record<string, unknown>>;
};

/** What a sentence about a line can use; all of it is text. */
export type TrailFacts = {
  readonly who: string;
  readonly subject: string;
  /** A detail as text; empty when the line has none of this name. */
  readonly detail: (name: string) => string;
};

/** Per action the sentence that tells it. */
export type TrailSentences = Readonly<Record<string, (facts: TrailFacts) => string>>;

type Fallbacks = {
  /** For who has no account any more. */
  readonly somebody: string;
  readonly other: (facts: TrailFacts & { readonly action: string }) => string;
};

/** Tells one line as a sentence; an action that nobody has a sentence for is still told. */
export function sentenceOf(line: TrailLine, sentences: TrailSentences, t: Fallbacks): string {
  const detail = (name: string) => {
    const value = line.details[name];
    if (Array.isArray(value)) return value.map(String).join(', ');
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  const facts = { who: line.who ?? t.somebody, subject: line.subject ?? t.somebody, detail };
  return sentences[line.action]?.(facts) ?? t.other({ ...facts, action: line.action });
}
