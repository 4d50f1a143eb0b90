import { and, asc, eq, sql, type SQL } from 'drizzle-orm';
import { nameOfOrganisation } from '#capabilities/organisations/public.server.ts';
import type { Reading } from '#platform/database/database.server.ts';
import type { Domain } from './domain.ts';
import { domainFrom, isProvenDomain, type ProvenDomain } from './domain.store.server.ts';
import { resilienceDomain } from './domain.tables.ts';

const DAY = 86_400_000;
/** A proof is looked for again in the month before it ends, and for a month after: DNS can be away for a while. */
const LOOK_FROM_DAYS = 335;
const LOOK_UNTIL_DAYS = 395;

/** A domain with whose it is, for work that nobody asked for at this moment. */
export type OwnedDomain = { readonly domain: Domain; readonly organisationId: string };

/** The domains that are measured each week, of organisations that are open. */
export async function weeklyDomains(db: Reading, now: Date): Promise<ProvenDomain[]> {
  const rows = await read(db, eq(resilienceDomain.isWeekly, true));
  return rows.flatMap(({ domain }) => (isProvenDomain(domain, now) ? domain : []));
}

/** The domains of which the proof is so old that it has to be seen again. */
export function domainsToProve(db: Reading, now: Date): Promise<OwnedDomain[]> {
  const before = (days: number) => new Date(now.getTime() - days * DAY);
  const seen = sql`coalesce(${resilienceDomain.proofSeenAt}, ${resilienceDomain.provenAt})`;
  return read(
    db,
    and(
      sql`${seen} < ${before(LOOK_FROM_DAYS).toISOString()}::timestamptz`,
      sql`${seen} > ${before(LOOK_UNTIL_DAYS).toISOString()}::timestamptz`,
    ),
  );
}

async function read(db: Reading, where: SQL | undefined): Promise<OwnedDomain[]> {
  const rows = await db
    .select()
    .from(resilienceDomain)
    .where(where)
    .orderBy(asc(resilienceDomain.addedAt), asc(resilienceDomain.id));
  const open = new Map<string, boolean>();
  for (const { organisationId } of rows)
    if (!open.has(organisationId))
      open.set(organisationId, (await nameOfOrganisation(db, organisationId)) !== undefined);
  return rows
    .filter(({ organisationId }) => open.get(organisationId))
    .map((row) => ({ domain: domainFrom(row), organisationId: row.organisationId }));
}
