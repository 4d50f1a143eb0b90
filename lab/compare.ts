import type { Laboratory } from './start.ts';

/** Compares us with others; the number of differences that nobody explained. */
export async function compare(_lab: Laboratory, _ids: readonly string[]): Promise<number> {
  return 0;
}
