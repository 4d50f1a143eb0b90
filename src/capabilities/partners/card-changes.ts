import { MOST_LINES, type Content, type Line } from './card.ts';

/** A field of a card's content. */
export type CardField = keyof Content;

/** A field that two people changed at once, each in another way. */
export type CardClash = {
  readonly field: CardField;
  readonly theirs: unknown;
  readonly mine: unknown;
};

/** What somebody had before them, as their form says; nothing in it is trusted beyond comparing. */
export type Base = Readonly<Record<string, unknown>>;

/** What I typed put on what somebody else saved meanwhile, as far as that goes without asking. */
export type MergedCard = {
  /** Holds what only one of both changed; where they clash, what the other one wrote. */
  readonly content: Content;
  readonly clashes: readonly CardClash[];
};

/** The fields in which two contents differ. */
export function changedFields(before: Content, after: Content): readonly CardField[] {
  return fieldsOf(before).filter((field) => !isSame(before[field], after[field]));
}

/**
 * Puts `mine` on top of `theirs`; `base` is what I had before me when I began. A field that `mine` does
 * not hold was not in my form; one that `base` does not hold is a clash when it differs. Lines are put
 * together one by one.
 */
export function mergeCards(base: Base, theirs: Content, mine: Partial<Content>): MergedCard {
  let content = theirs;
  const clashes: CardClash[] = [];
  for (const field of fieldsOf(theirs)) {
    if (!(field in mine)) continue;
    const [own, other] = [mine[field], theirs[field]];
    if (isSame(own, other) || (field in base && isSame(own, base[field]))) continue;
    if (field in base && isSame(other, base[field])) content = { ...content, [field]: own };
    else if (field === 'needs' || field === 'gives') {
      const before = base[field];
      const lines = isLines(before)
        ? mergeLines(before, theirs[field], mine[field] ?? [])
        : undefined;
      if (lines) content = { ...content, [field]: lines };
      else clashes.push({ field, theirs: other, mine: own });
    } else clashes.push({ field, theirs: other, mine: own });
  }
  return { content, clashes };
}

/** Lines of two people together; undefined when both changed the same line, or there are too many. */
function mergeLines(
  base: readonly Line[],
  theirs: readonly Line[],
  mine: readonly Line[],
): readonly Line[] | undefined {
  const [before, own] = [byId(base), byId(mine)];
  const merged: Line[] = [];
  for (const line of theirs) {
    const [was, now] = [before.get(line.id), own.get(line.id)];
    if (!was || isSame(now, line) || isSame(now, was)) merged.push(line);
    else if (!isSame(line, was)) return undefined;
    else if (now) merged.push(now);
  }
  const there = byId(theirs);
  for (const line of mine) {
    const was = before.get(line.id);
    if (!was) merged.push({ ...line, id: nextLineId(merged, line.id) });
    else if (!there.has(line.id) && !isSame(line, was)) return undefined;
  }
  return merged.length > MOST_LINES ? undefined : merged;
}

/** An id that no line has yet: `wish` itself, or the first number after it that is free. */
export function nextLineId(lines: readonly Line[], wish: string): string {
  const taken = new Set(lines.map(({ id }) => id));
  if (!taken.has(wish)) return wish;
  const [letter] = wish;
  const last = Math.max(0, ...[...taken].map((id) => Number(/\d+$/.exec(id)?.[0] ?? 0)));
  return `${letter ?? 'n'}${last + 1}`;
}

function isLines(value: unknown): value is readonly Line[] {
  return (
    Array.isArray(value) &&
    value.every((one: unknown) => typeof one === 'object' && one !== null && 'id' in one)
  );
}

const byId = (lines: readonly Line[]) => new Map(lines.map((line) => [line.id, line]));
const fieldsOf = (content: Content) => Object.keys(content) as CardField[];

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
