import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { newAddress, PASSWORD, peopleIn, wrong } from '#tests/support/accounts.ts';
import { browser } from '#tests/support/callers.ts';
import { testDatabase } from '#tests/support/database.ts';
import { form } from '#tests/support/visits.ts';
import { requestReset } from './password.actions.server.ts';
import { endSessions } from './profile.actions.server.ts';
import { proveSecondFactor } from './second-factor.actions.server.ts';
import { requestLink, signIn, signOut, useLink } from './sign-in.actions.server.ts';
import { session, user } from './tables.ts';

const database = testDatabase();
const { letters, tokenFor, member, guarded, personOf } = peopleIn(database);

describe('signing in', () => {
  it('says the same about a wrong password and an unknown address', async () => {
    const { email } = await member();
    const theirs = browser(database());
    const [one, other] = [
      await signIn(await theirs.visit(), form({ email, password: wrong }), database()),
      await signIn(
        await theirs.visit(),
        form({ email: newAddress(), password: wrong }),
        database(),
      ),
    ];
    expect('errors' in one && one.errors).toEqual('errors' in other && other.errors);
    expect(theirs.set).toEqual([]);
  });

  it('never goes on to another site', async () => {
    const { theirs, email } = await member();
    for (const to of [
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      '/\t/evil.example',
    ]) {
      const fields = form({ email, password: PASSWORD, to });
      expect(await signIn(await theirs.visit(), fields, database())).toEqual({
        to: '/organisations',
      });
    }
  });

  it('counts wrong passwords per account, from whatever address they come', async () => {
    const { email } = await member();
    const theirs = browser(database());
    let outcome: unknown;
    for (let i = 0; i < 11; i += 1) {
      const visit = await theirs.visit('/', { address: `198.51.100.${i}` });
      outcome = await signIn(
        visit,
        form({ email, password: i === 10 ? PASSWORD : wrong }),
        database(),
      );
    }
    expect(outcome).toMatchObject({ errors: { form: expect.stringContaining('te vaak') } });
  });

  it('begins a new session and ends the one before', async () => {
    const { theirs, email } = await member();
    const before = (await theirs.visit()).locals.session?.id;
    await signIn(await theirs.visit(), form({ email, password: PASSWORD }), database());
    const after = (await theirs.visit()).locals.session?.id;
    expect(after).not.toBe(before);
    const left = await database()
      .select()
      .from(session)
      .where(eq(session.id, before ?? ''));
    expect(left).toEqual([]);
  });

  it('signs an administrator out who did nothing for two hours', async () => {
    const { theirs, email } = await member();
    await database().update(user).set({ administrator: true }).where(eq(user.email, email));
    const later = new Date(Date.now() + 121 * 60_000);
    expect((await theirs.visit('/', { now: later })).locals.visit.person).toBeNull();
  });
});

describe('a link to sign in with', () => {
  it('works once', async () => {
    const { email } = await member();
    const [first, second] = [browser(database()), browser(database())];
    await requestLink(await first.visit(), form({ email }), database());
    const token = await tokenFor(email);
    expect(await useLink(await first.visit(), form({ token }), database())).toEqual({
      to: '/organisations',
    });
    expect(await personOf(first)).toMatchObject({ email });
    const again = await useLink(await second.visit(), form({ token }), database());
    expect(again).toMatchObject({ errors: { form: expect.any(String) } });
    expect(await personOf(second)).toBeNull();
  });

  it('is asked for with the same answer with and without an account', async () => {
    const { email } = await member();
    const theirs = browser(database());
    const nobody = newAddress();
    for (const act of [requestLink, requestReset]) {
      const [one, other] = [
        await act(await theirs.visit(), form({ email }), database()),
        await act(await theirs.visit(), form({ email: nobody }), database()),
      ];
      expect(one).toEqual(other);
    }
    expect(theirs.set).toEqual([]);
    expect(await letters(nobody)).toHaveLength(2);
    expect((await letters(nobody))[0]?.subject).toContain('geen account');
  });

  it('cannot be used to flood a mailbox', async () => {
    const email = newAddress();
    const theirs = browser(database());
    for (let i = 0; i < 8; i += 1) {
      const visit = await theirs.visit('/', { address: `198.51.100.${i}` });
      await requestLink(visit, form({ email }), database());
    }
    expect(await letters(email)).toHaveLength(4);
  });

  it('demands the second factor', async () => {
    const { theirs, email, next } = await guarded();
    await requestLink(await theirs.visit(), form({ email }), database());
    const outcome = await useLink(
      await theirs.visit(),
      form({ token: await tokenFor(email) }),
      database(),
    );
    expect(outcome).toEqual({ to: '/sign-in/second-factor?to=%2Forganisations' });
    expect(await personOf(theirs)).toBeNull();
    expect(theirs.cookies.has('samenspel.session_token')).toBe(false);
    await proveSecondFactor(await theirs.visit(), form({ code: next() }), database());
    expect(await personOf(theirs)).toMatchObject({ email });
  });
});

describe('sessions', () => {
  it('are ended one by one, by their owner only', async () => {
    const { theirs, email } = await member();
    const elsewhere = browser(database());
    await signIn(await elsewhere.visit(), form({ email, password: PASSWORD }), database());
    const id = (await elsewhere.visit()).locals.session?.id ?? '';
    const { theirs: stranger } = await member();
    await endSessions(await stranger.visit(), form({ session: id }), database());
    expect(await personOf(elsewhere)).not.toBeNull();
    await endSessions(await theirs.visit(), form({ session: id }), database());
    expect(await personOf(elsewhere)).toBeNull();
    expect(await personOf(theirs)).not.toBeNull();
  });

  it('end at signing out, also for who kept the cookie', async () => {
    const { theirs } = await member();
    const kept = new Map(theirs.cookies);
    await signOut(await theirs.visit(), form({}), database());
    for (const [name, value] of kept) theirs.cookies.set(name, value);
    expect(await personOf(theirs)).toBeNull();
  });
});
