import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Person } from '#platform/http/visit.ts';
import { mail } from '#platform/mail/tables.ts';
import { testDatabase } from '#tests/support/database.ts';
import { someEntry } from '#tests/support/public-entries.ts';
import { someMember, someOrganisation } from '#tests/support/organisations.ts';
import { form, visit } from '#tests/support/visits.ts';
import { MOST_PER_ORGANISATION } from './reuse.ts';
import { readingPage } from './reading.public.server.ts';
import { takeReuseAway, tellReuse } from './reuse.actions.server.ts';
import { tellOwners } from './reuse.jobs.server.ts';

const database = testDatabase();
const purpose = 'Onze meekijkuren voor scholen';

async function setting() {
  const owner = await someOrganisation(database(), { name: 'De Eigenaar' });
  const made = await someEntry(database(), owner.directorship, 'Meekijken');
  const theirs = await someOrganisation(database(), { name: 'De Volger' });
  const member = await someMember(database(), theirs.directorship);
  return { owner, theirs, member, ...made };
}
type Setting = Awaited<ReturnType<typeof setting>>;

const tell = (person: Person | null, at: Setting, fields: Record<string, string> = {}) => {
  const all = { organisation: at.theirs.slug, purpose, isPublic: 'yes', ...fields };
  return tellReuse(visit(person), form(all), { entry: at.slug }, database());
};
const seenBy = async (person: Person | null, { slug }: Setting) =>
  (await readingPage(visit(person), slug, new URLSearchParams(), database())).reuses;
const take = (person: Person | null, { slug }: Setting, id: string) =>
  takeReuseAway(visit(person), form({ reuse: id }), { entry: slug }, database());

describe('we use this', () => {
  it('is said by members of the organisation only, about what is public', async () => {
    const at = await setting();
    await expect(tell(null, at)).rejects.toMatchObject({ status: 303 });
    await expect(tell(at.owner.director, at)).rejects.toMatchObject({ status: 404 });
    await expect(tell(at.member, { ...at, slug: 'nothing' })).rejects.toMatchObject({
      status: 404,
    });
  });
  it('stands with the entry for everybody, when the member chose that', async () => {
    const at = await setting();
    expect(await tell(at.member, at)).toHaveProperty('to');
    expect(await tell(at.member, at, { isPublic: '', purpose: 'Iets geheims' })).toHaveProperty(
      'to',
    );
    expect(await seenBy(null, at)).toMatchObject([
      { organisation: 'De Volger', purpose, mayBeRemoved: false },
    ]);
    expect(await seenBy(at.owner.director, at)).toHaveLength(2);
    expect(await seenBy(at.member, at)).toHaveLength(2);
    const other = await someOrganisation(database());
    expect(await seenBy(other.director, at)).toHaveLength(1);
  });
  it('is not about an entry of one’s own, and not without words or without end', async () => {
    const at = await setting();
    const own = { organisation: at.owner.slug };
    expect(await tell(at.owner.director, at, own)).toHaveProperty('errors.organisation');
    expect(await tell(at.member, at, { purpose: ' ' })).toHaveProperty('errors.purpose');
    const tries = Array.from({ length: MOST_PER_ORGANISATION + 2 }, () => tell(at.member, at));
    const done = (await Promise.all(tries)).filter((one) => 'to' in one);
    expect(done).toHaveLength(MOST_PER_ORGANISATION);
  });
  it('is taken away by those who said it and by the owner, by nobody else', async () => {
    const at = await setting();
    await tell(at.member, at);
    await tell(at.member, at);
    const [one, two] = (await seenBy(null, at)).map(({ id }) => id);
    const other = await someOrganisation(database());
    await expect(take(null, at, one ?? '')).rejects.toMatchObject({ status: 303 });
    await expect(take(other.director, at, one ?? '')).rejects.toMatchObject({ status: 404 });
    await expect(take(at.member, at, 'x')).rejects.toMatchObject({ status: 404 });
    expect(await take(at.theirs.director, at, one ?? '')).toHaveProperty('to');
    expect(await take(at.owner.director, at, two ?? '')).toHaveProperty('to');
    expect(await seenBy(null, at)).toEqual([]);
  });
  it('reaches the owner in at most one mail a day', async () => {
    const at = await setting();
    await tell(at.member, at);
    await tell(at.member, at, { purpose: 'En nog iets anders' });
    const now = visit().now;
    await Promise.all([
      tellOwners(database(), now, 'http://here.example'),
      tellOwners(database(), now, 'http://here.example'),
    ]);
    await tellOwners(database(), now, 'http://here.example');
    const letters = await database()
      .select()
      .from(mail)
      .where(eq(mail.to, at.owner.director.email));
    expect(letters).toHaveLength(1);
    expect(letters[0]?.text).toContain('De Volger');
    expect(letters[0]?.text).toContain('En nog iets anders');
    expect(letters[0]?.text).not.toContain('@');
  });
});
