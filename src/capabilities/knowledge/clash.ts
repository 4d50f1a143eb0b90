/** Keeps what two people wrote: texts under each other, lists as one list without doubles. */
export function together(theirs: unknown, mine: unknown): unknown {
  if (typeof theirs === 'string' && typeof mine === 'string')
    return [theirs, mine].filter((text) => text.trim() !== '').join('\n\n');
  if (Array.isArray(theirs) && Array.isArray(mine)) {
    const all = [...theirs, ...mine].map((one): [string, unknown] => [JSON.stringify(one), one]);
    return [...new Map(all).values()];
  }
  return mine;
}

/** Whether keeping both makes sense: of two texts or two lists, not of two amounts. */
export function canBeTogether(theirs: unknown, mine: unknown): boolean {
  return (
    (typeof theirs === 'string' && typeof mine === 'string') ||
    (Array.isArray(theirs) && Array.isArray(mine))
  );
}
