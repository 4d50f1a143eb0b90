import { createHmac, randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import type { Database } from '#platform/database/database.server.ts';
import { mail } from '#platform/mail/tables.ts';
import { signOut } from '#platform/accounts/sign-in.actions.server.ts';
import { signUp, verify } from '#platform/accounts/sign-up.actions.server.ts';
import { beginTwoStep, finishTwoStep } from '#platform/accounts/two-step.actions.server.ts';
import { recoveryCodesOf, twoStepOf } from '#platform/accounts/two-step.store.server.ts';
import { browser } from './callers.ts';
import { form } from './visits.ts';

export const PASSWORD = 'een zin van een paar woorden';
export const newAddress = () => `${randomUUID()}@proef.example`;
export const wrong = 'niet het goede wachtwoord';

/** The code of an app at a moment (RFC 6238), for the key on the screen. */
export function codeAt(key: string, moment = Date.now()): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...key.replaceAll(' ', '')]
    .map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const bytes = (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(moment / 30_000)));
  const hash = createHmac('sha1', Buffer.from(bytes)).update(counter).digest();
  const offset = (hash.at(-1) ?? 0) & 15;
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** People with accounts, their browsers and their mail, in the database of a test. */
export function peopleIn(database: () => Database) {
  /** The letters to an address, the newest first. */
  async function letters(to: string) {
    const found = await database().select().from(mail).where(eq(mail.to, to));
    return found.toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  }

  /** The token in the newest letter to an address. */
  async function tokenFor(to: string): Promise<string> {
    const [letter] = await letters(to);
    const token = /token=([^&\s]+)/.exec(letter?.text ?? '')?.[1];
    if (!token) throw new Error(`No link was sent to ${to}.`);
    return token;
  }

  /** A browser of somebody new, signed in. */
  async function member(email = newAddress()) {
    const theirs = browser(database());
    await signUp(
      await theirs.visit(),
      form({ name: 'Sam', email, password: PASSWORD }),
      database(),
    );
    const fields = { token: await tokenFor(email), password: PASSWORD };
    await verify(await theirs.visit(), form(fields), database());
    await database().execute(sql`delete from rate_limit`);
    return { theirs, email };
  }

  /** Somebody with a second step, signed out. The code of this half minute was used to turn it on. */
  async function guarded() {
    const { theirs, email } = await member();
    await beginTwoStep(await theirs.visit(), form({ password: PASSWORD }), database());
    const { setup } = await twoStepOf(await theirs.visit(), database());
    const key = setup?.key ?? '';
    const outcome = await finishTwoStep(
      await theirs.visit(),
      form({ code: codeAt(key) }),
      database(),
    );
    if (!('to' in outcome)) throw new Error('The second step was not turned on.');
    const codes = await recoveryCodesOf(await theirs.visit(), database());
    await signOut(await theirs.visit(), form({}), database());
    return { theirs, email, key, codes, next: () => codeAt(key, Date.now() + 30_000) };
  }

  const personOf = async (theirs: ReturnType<typeof browser>) =>
    (await theirs.visit()).locals.visit.person;

  return { letters, tokenFor, member, guarded, personOf };
}
