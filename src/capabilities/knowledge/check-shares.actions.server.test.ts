import { describe, expect, it } from 'vitest';
import { MAX_SHARES } from '#platform/sharing/share.ts';
import { testDatabase } from '#tests/support/database.ts';
import { theatre, type Theatre } from '#tests/support/theatres.ts';
import { form, visit } from '#tests/support/visits.ts';
import { shareCheck, withdrawCheck } from './check-shares.actions.server.ts';
import { checkSharesPage, sharedCheck } from './check-shares.public.server.ts';
import { keepCheck } from './wheel-check.store.server.ts';
import { wheelCheckShare } from './wheel-check.tables.ts';

const database = testDatabase();
const DAY = 24 * 60 * 60 * 1000;
const wish = () => form({ days: '30', language: 'en' });
const refusal = (acting: Promise<unknown>) => acting.catch((refused: unknown) => refused);

async function checked(slug: string) {
  const ours = await theatre(database(), slug);
  const outcome = { cases: 4, searched: { nl: 3, en: 2 }, progress: 1, likenesses: [] };
  const asked = { plan: 'Rolstoelen in de zaal', language: 'nl' as const, gapId: null };
  const check = await database().transaction((tx) =>
    keepCheck(tx, ours.asMember, asked, outcome, visit().now),
  );
  return { ours, params: { organisation: slug, check } };
}

async function linkTo({ ours, params }: { ours: Theatre; params: Record<string, string> }) {
  const made = await shareCheck(visit(ours.director), wish(), params, database());
  if (!('link' in made)) throw new Error('The link was not made.');
  return { token: made.link.replace(/.*\//, '') };
}

describe('sharing a wheel check', () => {
  it('is refused to a stranger, another organisation and a member', async () => {
    const { ours, params } = await checked('refused');
    const theirs = await theatre(database(), 'refused-others');
    const crossed = { ...params, organisation: theirs.slug };
    for (const act of [shareCheck, withdrawCheck]) {
      const by = (person: typeof ours.director | null, where = params) =>
        refusal(act(visit(person), wish(), where, database()));
      expect(await by(null)).toMatchObject({ status: 303 });
      expect(await by(theirs.director)).toMatchObject({ status: 404 });
      expect(await by(theirs.director, crossed)).toMatchObject({ status: 404 });
      expect(await by(ours.member)).toMatchObject({ status: 403 });
    }
    expect(await refusal(checkSharesPage(visit(ours.member), params, database()))).toMatchObject({
      status: 403,
    });
  });

  it('opens the check for whoever holds the link, without names of people', async () => {
    const made = await checked('opened');
    const link = await linkTo(made);
    const shared = await sharedCheck(visit(), link, database());
    expect(shared).toMatchObject({ language: 'en', organisation: 'Theater opened' });
    expect(JSON.stringify(shared)).not.toMatch(/Dirke|Manu|@/);
    const kept = await database().select().from(wheelCheckShare);
    expect(JSON.stringify(kept)).not.toContain(link.token);
  });

  it('ends when it expires, and at once when it is withdrawn', async () => {
    const made = await checked('ended');
    const link = await linkTo(made);
    const later = visit(null, { now: new Date(visit().now.getTime() + 31 * DAY) });
    expect(await sharedCheck(later, link, database())).toBeNull();
    const { shares } = await checkSharesPage(visit(made.ours.director), made.params, database());
    const other = await checked('ended-others');
    const ofThis = form({ share: shares[0]?.id ?? '' });
    await withdrawCheck(visit(other.ours.director), ofThis, other.params, database());
    expect(await sharedCheck(visit(), link, database())).not.toBeNull();
    await withdrawCheck(visit(made.ours.director), ofThis, made.params, database());
    expect(await sharedCheck(visit(), link, database())).toBeNull();
    expect(await sharedCheck(visit(), { token: 'x'.repeat(43) }, database())).toBeNull();
  });

  it('says what is wrong with a wish, and has a limit that two at once do not pass', async () => {
    const { ours, params } = await checked('many');
    const wrong = form({ days: '365', language: 'nl' });
    expect(await shareCheck(visit(ours.director), wrong, params, database())).toMatchObject({
      errors: { days: expect.any(String) as string },
    });
    const wishes = Array.from({ length: MAX_SHARES + 3 }, () =>
      shareCheck(visit(ours.director), wish(), params, database()),
    );
    const made = (await Promise.all(wishes)).filter((one) => 'link' in one);
    expect(made).toHaveLength(MAX_SHARES);
  });
});
