import { and, asc, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import {
  brokersOutside,
  contactsFor,
  membershipsOf,
  type Brokership,
} from '#capabilities/organisations/public.server.ts';
import { isOpen, namesOf } from '#capabilities/organisations/reach.public.server.ts';
import { user } from '#platform/accounts/tables.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Database, Reading, Transaction } from '#platform/database/database.server.ts';
import { isLanguage } from '#platform/language/language.ts';
import { queueMail } from '#platform/mail/mail.server.ts';
import { wordsIn, type Content, type Kind } from './entry.ts';
import { entry, entryReview } from './entry.tables.ts';
import { isId, read, type Entry } from './entry.store.server.ts';
import { missing } from './missing.ts';
import { publish } from './publication.store.server.ts';
import { mayApprove, type Verdict } from './reviewing.ts';
import { reviewMail } from './review.messages.ts';

/** Something that waits for a broker. */
export type Waiting = {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  readonly organisation: string;
  readonly submittedAt: Date;
  readonly isNew: boolean;
};

/** What was submitted by open organisations, the oldest first. */
export async function reviewQueue(db: Reading, _broker: Brokership): Promise<Waiting[]> {
  const rows = await db
    .select()
    .from(entry)
    .where(and(waits, isOpen(entry.organisationId)))
    .orderBy(asc(entry.submittedAt), asc(entry.id));
  const names = await namesOf(
    db,
    rows.map(({ organisationId }) => organisationId),
  );
  return rows.flatMap((row) =>
    row.draft && row.submittedAt
      ? {
          id: row.id,
          kind: row.kind as Kind,
          title: wordsIn(row.draft, row.draft.language).title,
          organisation: names.get(row.organisationId)?.name ?? '',
          submittedAt: row.submittedAt,
          isNew: row.version === 0,
        }
      : [],
  );
}

const waits = and(isNotNull(entry.submittedAt), isNotNull(entry.draft), isNull(entry.mergedInto));

/** An entry of whatever open organisation, for a broker: what waits, and what was public before. */
export async function entryForBroker(
  db: Reading,
  _broker: Brokership,
  id: string | undefined,
): Promise<(Entry & { readonly organisation: string }) | undefined> {
  if (!isId(id)) return undefined;
  const [found] = await read(db, and(eq(entry.id, id), isOpen(entry.organisationId)));
  if (!found || (found.firstSubmittedAt === null && found.version === 0)) return undefined;
  const owner = (await namesOf(db, [found.organisationId])).get(found.organisationId);
  return owner && { ...found, organisation: owner.name };
}

/** Whether this broker may approve what an organisation wrote, and whether they do so alone. */
export async function approvalBy(
  db: Reading,
  { userId }: Brokership,
  { organisationId }: { readonly organisationId: string },
): Promise<'yes' | 'alone' | 'no'> {
  const own = await membershipsOf(db, { id: userId });
  const belongsToOwner = own.some((one) => one.organisationId === organisationId);
  return mayApprove({ belongsToOwner, others: await brokersOutside(db, organisationId) });
}

export type Judged = 'done' | 'changed' | 'judged' | 'own' | 'missing';

/** What a broker says, about the revision that they had before them. */
export type Judgement = {
  readonly verdict: Verdict;
  readonly revision: number;
  readonly note: string;
  readonly origin: string;
};

/**
 * Approves or asks back what was submitted. Of two brokers at once the first one decides; who looked at
 * an older text than what stands there now is told so.
 */
export function judge(
  db: Database,
  broker: Brokership,
  { id }: { readonly id: string },
  { verdict, revision, note, origin }: Judgement,
  now: Date,
): Promise<Judged> {
  return db.transaction(async (tx): Promise<Judged> => {
    const [row] = await tx.select().from(entry).where(eq(entry.id, id)).for('update');
    if (!row?.draft || row.submittedAt === null || row.mergedInto !== null) return 'judged';
    if (row.revision !== revision) return 'changed';
    const content = row.draft;
    const right = await approvalBy(tx, broker, row);
    if (verdict === 'approved' && right === 'no') return 'own';
    if (verdict === 'approved' && missing(row.kind as Kind, content).length > 0) return 'missing';
    await tx.insert(entryReview).values({
      ...{ entryId: id, revision, verdict, note, brokerId: broker.userId, at: now },
    });
    const title = wordsIn(content, content.language).title;
    const alone = right === 'alone' ? { alone: 'yes' } : {};
    await record(tx, {
      at: now,
      organisationId: row.organisationId,
      userId: broker.userId,
      action: `entry.${verdict}`,
      subject: id,
      details: { title, institute: broker.organisationName, ...alone },
    });
    const written = { content, title, origin, note, organisationId: row.organisationId };
    if (verdict === 'asked-back') {
      await tx.update(entry).set({ submittedAt: null }).where(eq(entry.id, id));
      await tell(tx, { ...written, id, slug: null, to: row.draftBy });
      return 'done';
    }
    const by = { editedBy: row.draftBy, approvedBy: broker.userId, at: now };
    const { slug } = await publish(tx, row, { content, ...by });
    await tx.update(entry).set({ draft: null, submittedAt: null }).where(eq(entry.id, id));
    await tell(tx, { ...written, id, slug, to: row.draftBy });
    return 'done';
  });
}

type Telling = {
  readonly id: string;
  readonly organisationId: string;
  readonly content: Content;
  readonly title: string;
  readonly note: string;
  readonly origin: string;
  /** Its public address, when it was approved. */
  readonly slug: string | null;
  readonly to: string | null;
};

/** Tells the writers what a broker said, in their own language. */
async function tell(tx: Transaction, about: Telling): Promise<void> {
  const owner = (await namesOf(tx, [about.organisationId])).get(about.organisationId);
  if (!owner) return;
  for (const { email, language: wish } of await contactsFor(tx, about.organisationId, about.to)) {
    const t = reviewMail[isLanguage(wish) ? wish : 'nl'];
    const path = about.slug
      ? `/knowledge/${about.slug}`
      : `/organisations/${owner.slug}/knowledge/${about.id}/edit`;
    const link = `${about.origin}${path}`;
    const { title, note } = about;
    const letter = about.slug
      ? t.approved({ title, link, note })
      : t.askedBack({ title, link, note });
    const subject = about.slug ? t.approvedSubject(title) : t.askedBackSubject(title);
    await queueMail(tx, { to: email, subject, text: letter });
  }
}

/** What a broker said last about an entry, while it is not submitted again. */
export async function lastReview(
  db: Reading,
  { id }: { readonly id: string },
): Promise<{ verdict: Verdict; note: string; at: Date; broker: string | null } | undefined> {
  const [row] = await db
    .select({ review: entryReview, broker: user.name })
    .from(entryReview)
    .leftJoin(user, eq(user.id, entryReview.brokerId))
    .where(eq(entryReview.entryId, id))
    .orderBy(desc(entryReview.at), desc(entryReview.id))
    .limit(1);
  if (!row) return undefined;
  const { verdict, note, at } = row.review;
  return { verdict: verdict as Verdict, note, at, broker: row.broker };
}
