import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { newAddress, PASSWORD, peopleIn, wrong } from '#tests/support/accounts.ts';
import { browser } from '#tests/support/callers.ts';
import { testDatabase } from '#tests/support/database.ts';
import { form } from '#tests/support/visits.ts';
import { changeEmail, requestEmailChange } from './email.actions.server.ts';
import { deleteAccount } from './profile.actions.server.ts';
import { confirm, provenRecently } from './proof.server.ts';
import { user } from './tables.ts';

const database = testDatabase();
const { letters, tokenFor, member, personOf } = peopleIn(database);

describe('a sensitive act', () => {
  it('sends a stranger to sign in, and somebody with an old session to prove who they are', async () => {
    const stranger = await browser(database()).visit('/account/deletion');
    expect(() => provenRecently(stranger)).toThrow(expect.objectContaining({ status: 303 }));
    const { theirs } = await member();
    const later = new Date(Date.now() + 16 * 60_000);
    const visit = await theirs.visit('/account/email?/change', { now: later });
    expect(() => provenRecently(visit)).toThrow(
      expect.objectContaining({ location: '/account/confirmation?to=%2Faccount%2Femail' }),
    );
    const email = newAddress();
    await expect(requestEmailChange(visit, form({ email }), database())).rejects.toMatchObject({
      status: 303,
    });
    await expect(
      deleteAccount(visit, form({ sure: 'yes' }), async () => [], database()),
    ).rejects.toMatchObject({ status: 303 });
    await confirm(visit, form({ password: wrong }), database());
    expect(() => provenRecently(visit)).toThrow();
    await confirm(visit, form({ password: PASSWORD }), database());
    const proven = await theirs.visit('/account/email', { now: later });
    expect(provenRecently(proven)).toMatchObject({ name: 'Sam' });
  });
});

describe('another address', () => {
  it('is changed by its owner only, and the old address hears of it', async () => {
    const { theirs, email } = await member();
    const to = newAddress();
    await requestEmailChange(await theirs.visit(), form({ email: to }), database());
    const token = await tokenFor(to);
    const { theirs: somebodyElse } = await member();
    const refused = await changeEmail(await somebodyElse.visit(), form({ token }), database());
    expect(refused).toMatchObject({ errors: { form: expect.any(String) } });
    await requestEmailChange(await theirs.visit(), form({ email: to }), database());
    const fields = form({ token: await tokenFor(to) });
    await changeEmail(await theirs.visit(), fields, database());
    expect(await personOf(theirs)).toMatchObject({ email: to });
    expect((await letters(email))[0]?.subject).toBe('Je e-mailadres is veranderd');
    expect(await changeEmail(await theirs.visit(), fields, database())).toMatchObject({
      errors: { form: expect.any(String) },
    });
  });

  it('does not tell whether somebody has it already', async () => {
    const { theirs } = await member();
    const { email: taken } = await member();
    const free = newAddress();
    const outcomes = [
      await requestEmailChange(await theirs.visit(), form({ email: taken }), database()),
      await requestEmailChange(await theirs.visit(), form({ email: free }), database()),
    ];
    expect(outcomes[0]).toEqual(outcomes[1]);
    expect((await letters(taken))[0]?.subject).toBe('Dit e-mailadres heeft al een account');
  });
});

describe('deleting an account', () => {
  it('is refused while an organisation would be left without a director', async () => {
    const { theirs } = await member();
    const leave = async () => [{ slug: 'de-proef', name: 'Theater De Proef' }];
    const outcome = await deleteAccount(
      await theirs.visit(),
      form({ sure: 'yes' }),
      leave,
      database(),
    );
    expect(outcome).toMatchObject({
      errors: { form: expect.stringContaining('Theater De Proef') },
    });
    expect(await personOf(theirs)).not.toBeNull();
  });

  it('removes everything about the account', async () => {
    const { theirs, email } = await member();
    await deleteAccount(await theirs.visit(), form({ sure: 'yes' }), async () => [], database());
    expect(await personOf(theirs)).toBeNull();
    const left = await database().select().from(user).where(eq(user.email, email));
    expect(left).toEqual([]);
  });
});
