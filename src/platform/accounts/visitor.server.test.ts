import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { peopleIn } from '#tests/support/accounts.ts';
import { browser } from '#tests/support/callers.ts';
import { testDatabase } from '#tests/support/database.ts';
import { session, user } from './tables.ts';
import { visitorOf } from './visitor.server.ts';

const database = testDatabase();
const { member, personOf } = peopleIn(database);
const COOKIE = 'samenspel.session_token';
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const visitorIn = ({ cookies }: ReturnType<typeof browser>, origin = 'http://localhost:3000') => {
  const cookie = [...cookies].map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return visitorOf(database(), origin, new Headers({ cookie: cookie.join('; ') }), new Date());
};

async function signedIn() {
  const { theirs, email } = await member();
  const { id } = (await theirs.visit()).locals.session ?? { id: '' };
  const change = (values: Partial<typeof session.$inferInsert>) =>
    database().update(session).set(values).where(eq(session.id, id));
  const kept = async () =>
    (await database().select().from(session).where(eq(session.id, id))).at(0);
  return { theirs, email, change, kept };
}

describe('who is visiting', () => {
  it('is nobody with a cookie that we did not sign like this', async () => {
    const { theirs } = await signedIn();
    const right = theirs.cookies.get(COOKIE) ?? '';
    const [token = '', signature = ''] = right.split('.');
    const thief = browser(database());
    const other = signature.startsWith('A') ? 'B' : 'A';
    for (const value of [
      '',
      token,
      `${token}.`,
      `.${signature}`,
      `${token}.${other}${signature.slice(1)}`,
      `${token}x.${signature}`,
    ]) {
      thief.cookies.set(COOKIE, value);
      expect(await personOf(thief)).toBeNull();
    }
    thief.cookies.set(COOKIE, right);
    expect(await personOf(thief)).not.toBeNull();
    // Over https the cookie has another name, which binds it to the host.
    expect(await visitorIn(thief, 'https://samenspel.example')).toBeNull();
  });

  it('is nobody once the session has ended, from the next request on', async () => {
    const { theirs, change } = await signedIn();
    await change({ expiresAt: new Date(Date.now() - 1) });
    expect(await visitorIn(theirs)).toBeNull();
    await change({ expiresAt: new Date(Date.now() + DAY) });
    expect(await visitorIn(theirs)).not.toBeNull();
    await database().delete(session);
    expect(await visitorIn(theirs)).toBeNull();
  });

  it('lets a session go on, at most once in a quarter of an hour', async () => {
    const { theirs, change, kept } = await signedIn();
    const expiresAt = new Date(Date.now() + DAY);
    await change({ expiresAt, updatedAt: new Date(Date.now() - 14 * MINUTE) });
    expect((await visitorIn(theirs))?.headers.getSetCookie()).toEqual([]);
    expect((await kept())?.expiresAt).toEqual(expiresAt);
    await change({ updatedAt: new Date(Date.now() - 16 * MINUTE) });
    expect((await visitorIn(theirs))?.headers.getSetCookie().join()).toContain(COOKIE);
    expect((await kept())?.expiresAt.getTime()).toBeGreaterThan(expiresAt.getTime());
  });

  it('ends the session of an administrator who did nothing for two hours', async () => {
    const { theirs, email, change, kept } = await signedIn();
    await database().update(user).set({ administrator: true }).where(eq(user.email, email));
    await change({ updatedAt: new Date(Date.now() - 119 * MINUTE) });
    expect(await visitorIn(theirs)).toMatchObject({ person: { administrator: true } });
    await change({ updatedAt: new Date(Date.now() - 121 * MINUTE) });
    expect(await visitorIn(theirs)).toBeNull();
    expect(await kept()).toBeUndefined();
  });
});
