import type { Directorship } from '#capabilities/organisations/public.server.ts';
import type { Reading } from '#platform/database/database.server.ts';
import { blocksOf } from './blocks.store.server.ts';
import { gatesOf } from './gates.store.server.ts';

/** Goes up when an older reader would misread this part of an export; see docs/export.md. */
const VERSION = 1;

/**
 * What an organisation does not want, and whom it blocked, as its own page shows it. An organisation that
 * may not be named there is not named here either.
 */
export async function exportUnwanted(db: Reading, directorship: Directorship, now: Date) {
  const gates = await gatesOf(db, directorship, now);
  const blocks = await blocksOf(db, directorship, now);
  return {
    version: VERSION,
    unwanted: gates.map(({ kind, value, learntFrom, note, createdAt, until }) => ({
      ...{ kind, value: kind === 'organisation' ? null : value, learntFrom, note },
      since: createdAt.toISOString(),
      until: until?.toISOString() ?? null,
    })),
    blocked: blocks.map(({ name, createdAt }) => ({ name, since: createdAt.toISOString() })),
  };
}
