import { eq } from 'drizzle-orm';
import { isOpen } from '#capabilities/organisations/reach.public.server.ts';
import { database, type Database } from '#platform/database/database.server.ts';
import type { Visit } from '#platform/http/visit.ts';
import { seal, unseal } from '#platform/sealed.server.ts';
import { card } from './card.tables.ts';
import { isId, type CardRow } from './cards.store.server.ts';
import { linkWorks } from './expiry.ts';

/** What is in the link of a mail: a card, and the day on which it expires; so it works once. */
const MARK = 'card-renewal';

/** The secret at the end of the link that renews a card: nobody can make one without our secret. */
export function renewalToken({ id, expiresAt }: Pick<CardRow, 'id' | 'expiresAt'>): string {
  const told = [MARK, id, expiresAt?.toISOString() ?? ''].join(' ');
  return Buffer.from(seal(told), 'base64').toString('base64url');
}

/** The card that a link is about; undefined when the link was not made here. */
export function cardOfToken(token: string): { id: string; expiresAt: Date } | undefined {
  if (!/^[\w-]{40,400}$/.test(token)) return undefined;
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.toString('base64url') !== token) return undefined;
  const told = unseal(bytes.toString('base64')) ?? '';
  const [mark, id, moment] = told.split(' ');
  const expiresAt = new Date(moment ?? '');
  if (mark !== MARK || !isId(id) || Number.isNaN(expiresAt.getTime())) return undefined;
  return { id, expiresAt };
}

/** What the page behind the link of a mail shows. */
export type RenewalView = {
  /** `ready` to renew, `done` already, or `gone`: the link does not work (any more). */
  readonly state: 'ready' | 'done' | 'gone';
  readonly title: string;
  readonly expiresAt: Date | null;
};

const gone: RenewalView = { state: 'gone', title: '', expiresAt: null };

/** The page behind the link of a mail; whoever holds the link may renew that one card. */
export async function renewalPage(
  visit: Visit,
  token: string,
  db: Database = database(),
): Promise<RenewalView> {
  const asked = cardOfToken(token);
  if (!asked || !linkWorks(asked.expiresAt, visit.now)) return gone;
  const [row] = await db
    .select({ row: card, open: isOpen(card.organisationId) })
    .from(card)
    .where(eq(card.id, asked.id));
  if (!row?.open || !row.row.content || row.row.withdrawnAt !== null || !row.row.expiresAt)
    return gone;
  const { content, expiresAt } = row.row;
  const isSame = expiresAt.getTime() === asked.expiresAt.getTime();
  return { state: isSame ? 'ready' : 'done', title: content.title, expiresAt };
}
