import { describe, expect, it } from 'vitest';
import { PASSWORD, peopleIn, wrong } from '#tests/support/accounts.ts';
import { browser } from '#tests/support/callers.ts';
import { testDatabase } from '#tests/support/database.ts';
import { form } from '#tests/support/visits.ts';
import { changePassword, requestReset, reset } from './password.actions.server.ts';
import { signIn } from './sign-in.actions.server.ts';

const database = testDatabase();
const { tokenFor, member, personOf } = peopleIn(database);

describe('a new password', () => {
  it('comes by a link that works once, and signs everybody out', async () => {
    const { theirs, email } = await member();
    const other = browser(database());
    await requestReset(await other.visit(), form({ email }), database());
    const token = await tokenFor(email);
    const password = 'een heel ander wachtwoord';
    await reset(await other.visit(), form({ token, password }), database());
    expect(await personOf(theirs)).toBeNull();
    const again = await reset(
      await other.visit(),
      form({ token, password: 'nog weer een ander wachtwoord' }),
      database(),
    );
    expect(again).toMatchObject({ errors: { form: expect.any(String) } });
    expect(await signIn(await other.visit(), form({ email, password }), database())).toEqual({
      to: '/organisations',
    });
  });

  it('is refused without the old one, and signs out elsewhere', async () => {
    const { theirs, email } = await member();
    const elsewhere = browser(database());
    await signIn(await elsewhere.visit(), form({ email, password: PASSWORD }), database());
    const password = 'een heel ander wachtwoord';
    const refused = form({ 'current-password': wrong, password });
    expect(await changePassword(await theirs.visit(), refused, database())).toMatchObject({
      errors: { 'current-password': expect.any(String) },
    });
    const before = (await theirs.visit()).locals.session?.id;
    const right = form({ 'current-password': PASSWORD, password });
    expect(await changePassword(await theirs.visit(), right, database())).toEqual({
      to: '/account?done=password',
    });
    expect(await personOf(theirs)).toMatchObject({ email });
    expect((await theirs.visit()).locals.session?.id).not.toBe(before);
    expect(await personOf(elsewhere)).toBeNull();
  });
});
