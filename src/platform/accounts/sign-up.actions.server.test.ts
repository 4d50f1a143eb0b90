import { describe, expect, it } from 'vitest';
import { newAddress, PASSWORD, peopleIn, wrong } from '#tests/support/accounts.ts';
import { browser } from '#tests/support/callers.ts';
import { testDatabase } from '#tests/support/database.ts';
import { form, somebody } from '#tests/support/visits.ts';
import { authFor } from './auth.server.ts';
import { signIn } from './sign-in.actions.server.ts';
import { signUp, verify } from './sign-up.actions.server.ts';
import { welcome } from './welcome.server.ts';

const database = testDatabase();
const { letters, tokenFor, member, personOf } = peopleIn(database);

describe('signing up', () => {
  it('asks for the link and the password before anybody is signed in', async () => {
    const email = newAddress();
    const theirs = browser(database());
    await signUp(
      await theirs.visit(),
      form({ name: 'Sam', email, password: PASSWORD }),
      database(),
    );
    expect(await personOf(theirs)).toBeNull();
    const signing = await signIn(
      await theirs.visit(),
      form({ email, password: PASSWORD }),
      database(),
    );
    expect(signing).toMatchObject({ errors: { form: expect.stringContaining('Bevestig') } });
    const token = await tokenFor(email);
    const guess = await verify(await theirs.visit(), form({ token, password: wrong }), database());
    expect(guess).toMatchObject({ errors: { password: expect.any(String) } });
    expect(await personOf(theirs)).toBeNull();
    await verify(await theirs.visit(), form({ token, password: PASSWORD }), database());
    expect(await personOf(theirs)).toMatchObject({ email, emailVerified: true });
  });

  it('says the same, and sets the same cookies, with and without an account', async () => {
    const { email } = await member();
    const [known, unknown] = [browser(database()), browser(database())];
    const ask = async (theirs: typeof known, address: string) => {
      const before = performance.now();
      const fields = { name: 'Kim', email: address, password: 'heel iets anders dan dat' };
      const outcome = await signUp(await theirs.visit(), form(fields), database());
      return { outcome, cookies: theirs.set, took: performance.now() - before };
    };
    const first = await ask(known, email);
    const second = await ask(unknown, newAddress());
    expect(first.outcome).toEqual(second.outcome);
    expect(first.cookies).toEqual(second.cookies);
    // Both make a scrypt hash, which is by far the most of the work.
    expect(Math.min(first.took, second.took)).toBeGreaterThan(
      Math.max(first.took, second.took) / 5,
    );
    const [letter] = await letters(email);
    expect(letter?.subject).toBe('Je hebt al een account bij Samenspel');
  });

  it('makes one account of a button that is pressed three times at once', async () => {
    const fields = { name: 'Kim', email: newAddress(), password: PASSWORD };
    const visits = await Promise.all([1, 2, 3].map(() => browser(database()).visit()));
    const outcomes = await Promise.all(visits.map((one) => signUp(one, form(fields), database())));
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome)))).toEqual(
      new Set([JSON.stringify({ to: '/mail-sent' })]),
    );
  });

  it('gives way to the owner of the mailbox when a stranger was first', async () => {
    const email = newAddress();
    const stranger = browser(database());
    const claim = { name: 'Vreemd', email, password: 'wachtwoord van een vreemde' };
    await signUp(await stranger.visit(), form(claim), database());
    await member(email);
    const outcome = await signIn(await stranger.visit(), form(claim), database());
    expect(outcome).toMatchObject({ errors: { form: expect.any(String) } });
  });
});

describe('welcome', () => {
  it('makes an account for who owns the mailbox, and takes nobody’s', async () => {
    const email = newAddress();
    const theirs = browser(database());
    const caller = await theirs.visit();
    const newcomer = { email, name: 'Noa', language: 'en' } as const;
    expect(await welcome(caller, newcomer, database())).toBe('welcomed');
    expect(caller.locals.visit.person).toMatchObject({ email, emailVerified: true });
    expect(await personOf(theirs)).toMatchObject({ email });
    const other = browser(database());
    expect(await welcome(await other.visit(), newcomer, database())).toBe('exists');
    expect(await personOf(other)).toBeNull();
  });
});

describe('the cookie of a session', () => {
  it('is only sent over https, to this host, and not to scripts, when we are on https', async () => {
    const { api } = authFor('https://samenspel.example', database());
    const { id } = await somebody(database());
    const { headers } = await api.beginSession({
      body: { userId: id },
      headers: new Headers(),
      returnHeaders: true,
    });
    const [cookie = ''] = headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-samenspel\.session_token=/);
    for (const part of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/']) {
      expect(cookie).toContain(part);
    }
    expect(cookie).not.toContain('Domain');
  });
});
