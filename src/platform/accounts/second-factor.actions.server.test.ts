import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { PASSWORD, peopleIn, wrong } from '#tests/support/accounts.ts';
import { browser } from '#tests/support/callers.ts';
import { testDatabase } from '#tests/support/database.ts';
import { form } from '#tests/support/visits.ts';
import { requestReset, reset } from './password.actions.server.ts';
import { proveSecondFactor } from './second-factor.actions.server.ts';
import { signIn } from './sign-in.actions.server.ts';
import { twoFactor, user } from './tables.ts';
import { endTwoStep } from './two-step.actions.server.ts';
import { authFor } from './auth.server.ts';

const database = testDatabase();
const { tokenFor, guarded, personOf } = peopleIn(database);

describe('the second factor', () => {
  const halfWay = async (email: string) => {
    const theirs = browser(database());
    const outcome = await signIn(
      await theirs.visit(),
      form({ email, password: PASSWORD }),
      database(),
    );
    expect(outcome).toEqual({ to: '/sign-in/second-factor?to=%2Forganisations' });
    expect(await personOf(theirs)).toBeNull();
    return theirs;
  };

  it('is demanded after a password, and no way to a session goes round it', async () => {
    const { email } = await guarded();
    await halfWay(email);
    const [known] = await database().select().from(user).where(eq(user.email, email));
    const { api } = authFor('http://localhost:3000', database());
    const { headers } = await api.beginSession({
      body: { userId: known?.id ?? '' },
      headers: new Headers(),
      returnHeaders: true,
    });
    expect(headers.getSetCookie().join()).not.toMatch(/session_token=[^;]/);
  });

  it('takes a code once', async () => {
    const { email, next } = await guarded();
    const [first, second] = [await halfWay(email), await halfWay(email)];
    const code = next();
    await proveSecondFactor(await first.visit(), form({ code }), database());
    expect(await personOf(first)).toMatchObject({ email });
    const replayed = await proveSecondFactor(await second.visit(), form({ code }), database());
    expect(replayed).toMatchObject({ errors: { code: expect.any(String) } });
    expect(await personOf(second)).toBeNull();
  });

  it('takes the same code of two requests at once only once', async () => {
    const { email, next } = await guarded();
    const both = [await halfWay(email), await halfWay(email)];
    const code = next();
    const visits = await Promise.all(both.map((theirs) => theirs.visit()));
    await Promise.all(visits.map((visit) => proveSecondFactor(visit, form({ code }), database())));
    const people = await Promise.all(both.map(personOf));
    expect(people.filter(Boolean)).toHaveLength(1);
  });

  it('takes a recovery code once', async () => {
    const { email, codes } = await guarded();
    const fields = form({ 'recovery-code': codes[0] ?? '' });
    const [first, second] = [await halfWay(email), await halfWay(email)];
    await proveSecondFactor(await first.visit(), fields, database());
    expect(await personOf(first)).toMatchObject({ email });
    await proveSecondFactor(await second.visit(), fields, database());
    expect(await personOf(second)).toBeNull();
  });

  it('stops guessing: five codes per attempt, ten in a row per account', async () => {
    const { email, codes, next } = await guarded();
    for (let i = 0; i < 10; i += 1) {
      const theirs = i % 5 === 0 ? await halfWay(email) : undefined;
      if (theirs) {
        for (let j = 0; j < 5; j += 1) {
          const fields = i === 0 ? form({ code: `00000${j}` }) : form({ 'recovery-code': `x${j}` });
          const visit = await theirs.visit('/', { address: `198.51.100.${i * 5 + j}` });
          await proveSecondFactor(visit, fields, database());
        }
        await proveSecondFactor(await theirs.visit(), form({ code: next() }), database());
        expect(await personOf(theirs)).toBeNull();
      }
    }
    const locked = await halfWay(email);
    const fields = form({ 'recovery-code': codes[0] ?? '' });
    expect(await proveSecondFactor(await locked.visit(), fields, database())).toMatchObject({
      errors: { form: expect.stringContaining('te vaak') },
    });
  });

  it('is still demanded after a new password', async () => {
    const { email } = await guarded();
    const theirs = browser(database());
    await requestReset(await theirs.visit(), form({ email }), database());
    const token = await tokenFor(email);
    const password = 'een heel ander wachtwoord';
    const outcome = await reset(await theirs.visit(), form({ token, password }), database());
    expect(outcome).toEqual({ to: '/sign-in?new-password' });
    expect(await personOf(theirs)).toBeNull();
    const signing = await signIn(await theirs.visit(), form({ email, password }), database());
    expect(signing).toEqual({ to: '/sign-in/second-factor?to=%2Forganisations' });
  });

  it('can be ended with the password only', async () => {
    const { email, next } = await guarded();
    const theirs = await halfWay(email);
    await proveSecondFactor(await theirs.visit(), form({ code: next() }), database());
    const refused = await endTwoStep(await theirs.visit(), form({ password: wrong }), database());
    expect(refused).toMatchObject({ errors: { password: expect.any(String) } });
    await endTwoStep(await theirs.visit(), form({ password: PASSWORD }), database());
    expect(await personOf(theirs)).toMatchObject({ email });
    const [known] = await database().select().from(user).where(eq(user.email, email));
    const kept = await database()
      .select()
      .from(twoFactor)
      .where(eq(twoFactor.userId, known?.id ?? ''));
    expect([known?.twoFactorEnabled, kept]).toEqual([false, []]);
  });
});
