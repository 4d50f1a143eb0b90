import { memberOf, type Membership } from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import { notFound, signedIn } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { takePlaces } from './participants.store.server.ts';
import { scanWith, type Scan } from './scans.store.server.ts';

export { scansOf } from './scans.store.server.ts';

type Params = Record<string, string>;

/** The visitor as a member, with the places in scans that were kept for their mail address. */
export async function participantOf(
  visit: Visit,
  params: Params,
  db = database(),
): Promise<Membership> {
  const membership = await memberOf(visit, params.organisation ?? '', db);
  await takePlaces(db, membership, signedIn(visit));
  return membership;
}

/** The scan in the address, for a member of its organisation; others learn nothing. */
export async function scanFor(
  visit: Visit,
  params: Params,
  db = database(),
): Promise<{ membership: Membership; scan: Scan }> {
  const membership = await memberOf(visit, params.organisation ?? '', db);
  const [scan] = await Promise.all([
    scanWith(db, membership, params.scan ?? ''),
    takePlaces(db, membership, signedIn(visit)),
  ]);
  return { membership, scan: scan ?? notFound() };
}
