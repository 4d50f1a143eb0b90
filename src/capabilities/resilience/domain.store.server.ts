import { and, asc, eq, gt, sql } from 'drizzle-orm';
import {
  lockOrganisation,
  type Directorship,
  type Membership,
} from '#capabilities/organisations/public.server.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Reading, Transaction } from '#platform/database/database.server.ts';
import { hashOf, newToken } from '#platform/tokens.server.ts';
import { isProven, MAIL_DAYS, MAX_DOMAINS, proofs, type Domain, type Proof } from './domain.ts';
import { resilienceDomain } from './domain.tables.ts';

declare const proven: unique symbol;

/** A domain that its organisation proved to own: measuring asks for one. */
export type ProvenDomain = Domain & { readonly [proven]: true };

/** Whether a domain may be measured: the only way to a `ProvenDomain`. */
export function isProvenDomain(domain: Domain, now: Date): domain is ProvenDomain {
  return isProven(domain, now);
}

const DAY = 86_400_000;

/** The domains of an organisation, in the order in which they were added. */
export async function domainsOf(db: Reading, { organisationId }: Membership): Promise<Domain[]> {
  const rows = await db
    .select()
    .from(resilienceDomain)
    .where(eq(resilienceDomain.organisationId, organisationId))
    .orderBy(asc(resilienceDomain.addedAt), asc(resilienceDomain.name));
  return rows.map(domainFrom);
}

/** One domain of the organisation. */
export async function domainWith(
  db: Reading,
  { organisationId }: Membership,
  id: string,
): Promise<Domain | undefined> {
  const [row] = await db
    .select()
    .from(resilienceDomain)
    .where(
      and(
        eq(resilienceDomain.organisationId, organisationId),
        sql`${resilienceDomain.id}::text = ${id}`,
      ),
    );
  return row && domainFrom(row);
}

/** The same, when it may be measured at this moment. */
export async function provenDomain(
  db: Reading,
  membership: Membership,
  id: string,
  now: Date,
): Promise<ProvenDomain | undefined> {
  const found = await domainWith(db, membership, id);
  return found && isProvenDomain(found, now) ? found : undefined;
}

/** Adds a domain, not proven yet. */
export async function addDomain(
  tx: Transaction,
  director: Directorship,
  name: string,
  now: Date,
): Promise<{ id: string } | { refusal: 'many' | 'there' }> {
  const { organisationId, userId } = director;
  await lockOrganisation(tx, director);
  const own = await domainsOf(tx, director);
  if (own.some((one) => one.name === name)) return { refusal: 'there' };
  if (own.length >= MAX_DOMAINS) return { refusal: 'many' };
  const [made] = await tx
    .insert(resilienceDomain)
    .values({ organisationId, name, proofToken: newToken(), addedBy: userId, addedAt: now })
    .returning({ id: resilienceDomain.id });
  if (!made) throw new Error('The domain was not kept.');
  await record(tx, { at: now, organisationId, userId, action: 'domain.added', subject: name });
  return made;
}

/** Removes a domain with everything that was measured of it. */
export async function removeDomain(
  tx: Transaction,
  { organisationId, userId }: Directorship,
  { id, name }: Domain,
  now: Date,
): Promise<void> {
  const gone = await tx.delete(resilienceDomain).where(eq(resilienceDomain.id, id)).returning();
  if (gone.length === 0) return;
  await record(tx, { at: now, organisationId, userId, action: 'domain.removed', subject: name });
}

/** Keeps how a domain is looked after: each week by itself, and whether the desk may measure and see it. */
export async function keepWishes(
  tx: Transaction,
  { organisationId, userId }: Directorship,
  { id, name }: Domain,
  wishes: { readonly isWeekly: boolean; readonly isOpenToDesk: boolean },
  now: Date,
): Promise<void> {
  await tx.update(resilienceDomain).set(wishes).where(eq(resilienceDomain.id, id));
  const details = { weekly: String(wishes.isWeekly), desk: String(wishes.isOpenToDesk) };
  const entry = { at: now, organisationId, userId, action: 'domain.wishes-kept', subject: name };
  await record(tx, { ...entry, details });
}

/** Writes down that the proof was seen. */
export async function keepProof(
  tx: Transaction,
  { organisationId, userId }: { readonly organisationId: string; readonly userId: string | null },
  { id, name, provenAt }: Domain,
  by: Proof,
  now: Date,
): Promise<void> {
  const kept = await tx
    .update(resilienceDomain)
    .set({
      ...{ provenBy: by, provenAt: provenAt ?? now, proofSeenAt: now },
      ...{ mailTokenHash: null, mailTokenExpiresAt: null, endToldAt: null },
    })
    .where(eq(resilienceDomain.id, id))
    .returning({ id: resilienceDomain.id });
  // It was removed while we looked: nothing was proven.
  if (kept.length === 0) return;
  // Nobody acts when a proof is only looked for again; whoever answers a mail may have no account.
  const action = userId === null && by !== 'mail' ? 'domain.seen-again' : 'domain.proven';
  await record(tx, { at: now, organisationId, userId, action, subject: name, details: { by } });
}

/** Makes the token for a mail to the domain; an earlier one stops working. Returns it, once. */
export async function askByMail(
  tx: Transaction,
  { organisationId, userId }: Directorship,
  { id, name }: Domain,
  mailbox: string,
  now: Date,
): Promise<string> {
  const token = newToken();
  await tx
    .update(resilienceDomain)
    .set({
      mailTokenHash: hashOf(token),
      mailTokenExpiresAt: new Date(now.getTime() + MAIL_DAYS * DAY),
    })
    .where(eq(resilienceDomain.id, id));
  const entry = { at: now, organisationId, userId, action: 'domain.asked', subject: name };
  await record(tx, { ...entry, details: { mailbox } });
  return token;
}

/** The domain that a mail asked about, and whose it would be; undefined when the link does not work (any more). */
export async function domainAskedBy(
  db: Reading,
  token: string,
  now: Date,
): Promise<{ domain: Domain; organisationId: string } | undefined> {
  const [row] = await db
    .select()
    .from(resilienceDomain)
    .where(
      and(
        eq(resilienceDomain.mailTokenHash, hashOf(token)),
        gt(resilienceDomain.mailTokenExpiresAt, now),
      ),
    );
  return row && { domain: domainFrom(row), organisationId: row.organisationId };
}

/** A domain as it is kept, without what only the store needs. */
export function domainFrom(row: typeof resilienceDomain.$inferSelect): Domain {
  const { id, name, proofToken, provenAt, proofSeenAt, isWeekly, isOpenToDesk } = row;
  return {
    ...{ id, name, proofToken, provenAt, proofSeenAt, isWeekly, isOpenToDesk },
    provenBy: proofs.find((one) => one === row.provenBy) ?? null,
    mailExpiresAt: row.mailTokenExpiresAt,
  };
}
