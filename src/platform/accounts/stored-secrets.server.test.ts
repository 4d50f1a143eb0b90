import { createHmac } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { PASSWORD, peopleIn } from '#tests/support/accounts.ts';
import { browser } from '#tests/support/callers.ts';
import { testDatabase } from '#tests/support/database.ts';
import { form } from '#tests/support/visits.ts';
import { requestReset } from './password.actions.server.ts';
import { requestLink } from './sign-in.actions.server.ts';
import { session } from './tables.ts';
import { secret } from './secret.server.ts';

const database = testDatabase();
const { tokenFor, member, guarded, personOf } = peopleIn(database);

describe('a copy of the database', () => {
  it('holds no session, link, key or recovery code that can be used', async () => {
    const { theirs, email, key, codes } = await guarded();
    await requestLink(await theirs.visit(), form({ email }), database());
    const link = await tokenFor(email);
    await requestReset(await theirs.visit(), form({ email }), database());
    const resetting = await tokenFor(email);
    const other = await member();
    const cookie = other.theirs.cookies.get('samenspel.session_token') ?? '';
    const tables = await database().execute<{ name: string }>(
      sql`select table_name as name from information_schema.tables where table_schema = 'public'`,
    );
    const dumps = tables.rows.map(({ name }) =>
      database().execute(sql`select to_jsonb(t)::text as row from ${sql.identifier(name)} t`),
    );
    const dump = JSON.stringify((await Promise.all(dumps)).map(({ rows }) => rows));
    expect(dump).toContain(email);
    const raw = key.replaceAll(' ', '');
    for (const token of [cookie.split('.')[0], link, resetting, raw, codes[0], PASSWORD]) {
      expect(token).toMatch(/.{8}/);
      expect(dump).not.toContain(token);
    }
  });

  it('signs nobody in with the value that it holds for a session, not even with the secret', async () => {
    const { theirs } = await member();
    const { id } = (await theirs.visit()).locals.session ?? { id: '' };
    const [kept] = await database().select().from(session).where(eq(session.id, id));
    const stored = kept?.token ?? '';
    const signature = createHmac('sha256', secret()).update(stored).digest('base64');
    const thief = browser(database());
    thief.cookies.set('samenspel.session_token', `${stored}.${signature}`);
    expect(await personOf(thief)).toBeNull();
    const [token = ''] = (theirs.cookies.get('samenspel.session_token') ?? '').split('.');
    const right = createHmac('sha256', secret()).update(token).digest('base64');
    thief.cookies.set('samenspel.session_token', `${token}.${right}`);
    expect(await personOf(thief)).not.toBeNull();
  });
});
