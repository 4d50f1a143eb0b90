import { and, asc, eq, isNull } from 'drizzle-orm';
import { contactsFor } from '#capabilities/organisations/public.server.ts';
import { namesOf } from '#capabilities/organisations/reach.public.server.ts';
import { ownOrigin } from '#platform/config.server.ts';
import { database, type Database, type Transaction } from '#platform/database/database.server.ts';
import { registerJob } from '#platform/jobs/jobs.server.ts';
import { isLanguage, type Language } from '#platform/language/language.ts';
import { queueMail } from '#platform/mail/mail.server.ts';
import { readIn, wordsIn, type Content } from './entry.ts';
import { entry } from './entry.tables.ts';
import { reuseTexts } from './reuse.messages.ts';
import { reuse } from './reuse.tables.ts';

/** Once a day, so that an owner gets at most one mail a day. */
const EVERY_MORNING = '40 7 * * *';

/** Registers the daily mail to owners about who builds on what they told. */
export function registerReuseJob(): void {
  const origin = ownOrigin();
  const work = async () => {
    await tellOwners(database(), new Date(), origin);
  };
  registerJob('reuse-mail', work, { cron: EVERY_MORNING });
}

/** Mails every owner what was said since the last mail, in one; returns how many owners were told. */
export async function tellOwners(db: Database, now: Date, origin: string): Promise<number> {
  const owners = await db
    .selectDistinct({ id: entry.organisationId })
    .from(reuse)
    .innerJoin(entry, eq(entry.id, reuse.entryId))
    .where(untold);
  let told = 0;
  for (const { id } of owners)
    if (await db.transaction((tx) => tellOwner(tx, id, now, origin))) told += 1;
  return told;
}

const untold = and(isNull(reuse.toldAt), isNull(reuse.removedAt));

type Said = {
  readonly slug: string;
  readonly content: Content | null;
  readonly purpose: string;
  readonly organisation: string;
};

/** The rows are locked and marked in the transaction of the mail: it is sent once, or not at all. */
async function tellOwner(
  tx: Transaction,
  ownerId: string,
  now: Date,
  origin: string,
): Promise<boolean> {
  const rows = await tx
    .select({ reuse, slug: entry.slug, content: entry.content })
    .from(reuse)
    .innerJoin(entry, eq(entry.id, reuse.entryId))
    .where(and(untold, eq(entry.organisationId, ownerId)))
    .orderBy(asc(reuse.createdAt))
    .for('update', { of: reuse, skipLocked: true });
  if (rows.length === 0) return false;
  const names = await namesOf(
    tx,
    rows.map((row) => row.reuse.organisationId),
  );
  const said = rows.map(({ slug, content, reuse: { purpose, organisationId } }) => {
    return { slug, content, purpose, organisation: names.get(organisationId)?.name ?? '' };
  });
  for (const { email, language } of await contactsFor(tx, ownerId, null))
    await queueMail(tx, {
      to: email,
      ...letter(said, isLanguage(language) ? language : 'nl', origin),
    });
  for (const row of rows)
    await tx.update(reuse).set({ toldAt: now }).where(eq(reuse.id, row.reuse.id));
  return true;
}

function letter(said: readonly Said[], language: Language, origin: string) {
  const { mail } = reuseTexts[language];
  const lines = said.map(({ slug, content, purpose, organisation }) => {
    const title = content ? wordsIn(content, readIn(content, language)).title : '';
    const link = `${origin}/knowledge/${slug}?lang=${language}#reuse`;
    return mail.line({ organisation, title, purpose, link });
  });
  return { subject: mail.subject(said.length), text: [mail.intro, ...lines].join('\n\n') };
}
