import { and, eq, isNull, or, sql } from 'drizzle-orm';
import type { Directorship } from '#capabilities/organisations/public.server.ts';
import { traitsOf } from '#capabilities/organisations/traits.public.server.ts';
import type { Database, Reading, Transaction } from '#platform/database/database.server.ts';
import { callBackMail } from '#platform/mail/mail.server.ts';
import { pendingRows } from './acquaintance-pending.store.server.ts';
import {
  aboutPair,
  nameOf,
  note,
  refuse,
  write,
  type How,
} from './acquaintance-rows.store.server.ts';
import { lockOrganisations, type AcquaintanceRow } from './acquaintance.store.server.ts';
import { acquaintance } from './acquaintance.tables.ts';
import { isId } from './cards.store.server.ts';

/** The partner says that it is right. False: the question is not there any more. */
export function confirmAsked(
  db: Database,
  directorship: Directorship,
  id: string,
  how: How,
): Promise<boolean> {
  const { organisationId, userId } = directorship;
  return answering(db, directorship, id, async (tx, row) => {
    const asker = row.organisationId;
    const own = await ownRowAbout(tx, directorship, row);
    const said = { partnerId: asker, saidAt: how.now, mayBeTold: false };
    if (own) await tx.update(acquaintance).set(said).where(eq(acquaintance.id, own.id));
    else
      await tx.insert(acquaintance).values({
        ...{ organisationId, ...said, createdBy: userId, createdAt: how.now },
        name: await freeName(tx, directorship, asker),
        ...{ what: row.what, lastYear: row.lastYear },
      });
    await tx
      .update(acquaintance)
      .set({ partnerId: organisationId })
      .where(eq(acquaintance.id, row.id));
    await note(tx, directorship, 'confirmed', { name: await nameOf(tx, asker) }, how.now);
    await callBackMail(tx, aboutPair(asker, organisationId));
    await write(tx, 'confirmed', organisationId, asker, how.origin);
  });
}

/** The partner does not confirm it, and does not want to be asked again. The asker hears nothing. */
export function refuseAsked(
  db: Database,
  directorship: Directorship,
  id: string,
  { now }: Pick<How, 'now'>,
): Promise<boolean> {
  const { organisationId } = directorship;
  return answering(db, directorship, id, async (tx, row) => {
    const asker = row.organisationId;
    await refuse(tx, organisationId, asker, now);
    await note(tx, directorship, 'refused', { name: await nameOf(tx, asker) }, now);
    await callBackMail(tx, aboutPair(asker, organisationId));
  });
}

async function answering(
  db: Database,
  directorship: Directorship,
  id: string,
  answer: (tx: Transaction, row: AcquaintanceRow) => Promise<void>,
): Promise<boolean> {
  if (!isId(id)) return false;
  const [seen] = await pendingRows(db, directorship, id);
  if (!seen) return false;
  return db.transaction(async (tx) => {
    await lockOrganisations(tx, [directorship.organisationId, seen.organisationId]);
    const [row] = await pendingRows(tx, directorship, id);
    if (!row) return false;
    await answer(tx, row);
    return true;
  });
}

/** What the asked organisation has on its own list about who asks: by its own words, that is enough here. */
async function ownRowAbout(tx: Reading, { organisationId }: Directorship, asking: AcquaintanceRow) {
  const asker = (await traitsOf(tx, [asking.organisationId])).get(asking.organisationId);
  const { name, website, partnerId } = acquaintance;
  const byWords = or(
    eq(sql`lower(${name})`, asker?.name.toLowerCase() ?? ''),
    asker?.website ? eq(website, asker.website) : undefined,
  );
  const [own] = await tx
    .select()
    .from(acquaintance)
    .where(
      and(
        eq(acquaintance.organisationId, organisationId),
        or(eq(partnerId, asking.organisationId), and(isNull(partnerId), byWords)),
      ),
    )
    .orderBy(partnerId);
  return own;
}

/** The name of a partner as it can stand on the list, where every name stands once. */
async function freeName(tx: Reading, { organisationId }: Directorship, partner: string) {
  const name = await nameOf(tx, partner);
  for (let number = 1; ; number += 1) {
    const wished = number === 1 ? name : `${name} (${number})`;
    const [taken] = await tx
      .select({ id: acquaintance.id })
      .from(acquaintance)
      .where(and(eq(acquaintance.organisationId, organisationId), eq(acquaintance.name, wished)));
    if (!taken) return wished;
  }
}
