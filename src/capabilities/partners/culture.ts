const cultural = new Set(['stage', 'museum', 'heritage', 'festival', 'library']);

/** Whether organisations of this sort are in culture. */
export function isCultural(sort: string): boolean {
  return cultural.has(sort);
}

/** Whether one sort of organisation is in culture and the other is not. */
export function crossesBoundary(sort: string, other: string): boolean {
  return isCultural(sort) !== isCultural(other);
}
