import { noContent, type Content, type Kind } from '#capabilities/partners/card.ts';
import { startCard } from '#capabilities/partners/cards.store.server.ts';
import { submitCard } from '#capabilities/partners/submission.store.server.ts';
import type { Membership } from '#capabilities/organisations/public.server.ts';
import type { Database } from '#platform/database/database.server.ts';

/** A request with everything that it needs. */
export const wholeRequest: Content = {
  ...noContent,
  title: 'Live ondertitels bij onze repetities',
  problem: 'Dove bezoekers kunnen onze repetities niet volgen.',
  needs: [{ id: 'n1', text: 'Iemand die live kan ondertitelen', concepts: ['live-captioning'] }],
  gives: [{ id: 'g1', text: 'Een testpubliek van jongeren', concepts: ['test-audience'] }],
  hours: 80,
  money: '10000',
  moneySource: 'project',
  place: 'remote',
  languages: ['nl'],
};

const began = new Date('2026-11-20T10:00:00Z');
const handedIn = new Date('2026-11-21T10:00:00Z');

/** A card with this content, as a draft; submitted when that is wished. */
export async function writtenCard(
  db: Database,
  membership: Membership,
  {
    kind = 'request',
    content = wholeRequest,
    submitted = false,
    at = began,
  }: { kind?: Kind; content?: Content; submitted?: boolean; at?: Date } = {},
): Promise<{ id: string }> {
  const made = await db.transaction((tx) =>
    startCard(tx, membership, { kind, content, origin: { from: 'form' } }, at),
  );
  if (!made) throw new Error('There are too many cards.');
  if (submitted) await submitCard(db, membership, made, handedIn);
  return made;
}
