import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { mail } from '#platform/mail/tables.ts';
import { searchText } from '#platform/search/tables.ts';
import { testDatabase } from '#tests/support/database.ts';
import { institute, wholeCase, writtenEntry } from '#tests/support/entries.ts';
import { confirm, someMember, someOrganisation } from '#tests/support/organisations.ts';
import { theatre, type Theatre } from '#tests/support/theatres.ts';
import { form, somebody, visit } from '#tests/support/visits.ts';
import { entry, entryVersion } from './entry.tables.ts';
import { publicEntries, publicEntryBySlug } from './entry.public.server.ts';
import { judgeAction } from './review.actions.server.ts';
import { lastReview } from './review.store.server.ts';

const database = testDatabase();
let made = 0;
let house: Theatre;
let desk: Awaited<ReturnType<typeof institute>>;

beforeAll(async () => {
  house = await theatre(database(), `review-${++made}`);
  desk = await institute(database());
});

const approve = { verdict: 'approved', revision: '1' };
const waiting = () => writtenEntry(database(), house.asMember, { submitted: true });
const judgeBy = (person: typeof desk.broker | null, id: string, fields: Record<string, string>) =>
  judgeAction(visit(person), form(fields), { organisation: desk.slug, entry: id }, database());

async function rowOf(id: string) {
  const [row] = await database().select().from(entry).where(eq(entry.id, id));
  if (!row) throw new Error('The entry is gone.');
  return row;
}

describe('reviewing', () => {
  it('sends a stranger to sign in', async () => {
    const { id } = await waiting();
    await expect(judgeBy(null, id, approve)).rejects.toMatchObject({ status: 303 });
  });
  it('hides the desk from a person of another organisation', async () => {
    const { id } = await waiting();
    await expect(judgeBy(house.director, id, approve)).rejects.toMatchObject({ status: 404 });
  });
  it('is for brokers alone, and only in an institute', async () => {
    const { id } = await waiting();
    const { directorship, director, slug } = await someOrganisation(database());
    const params = { organisation: slug, entry: id };
    await expect(
      judgeAction(visit(director), form(approve), params, database()),
    ).rejects.toMatchObject({ status: 403 });
    const pretender = await someMember(database(), directorship, ['broker']);
    await expect(
      judgeAction(visit(pretender), form(approve), params, database()),
    ).rejects.toMatchObject({ status: 403 });
  });
  it('does not know a draft that nobody submitted', async () => {
    const { id } = await writtenEntry(database(), house.asMember);
    await expect(judgeBy(desk.broker, id, approve)).rejects.toMatchObject({ status: 404 });
    await expect(judgeBy(desk.broker, 'nonsense', approve)).rejects.toMatchObject({ status: 404 });
  });
  it('asks what a broker wants to know', async () => {
    const { id } = await waiting();
    expect(await judgeBy(desk.broker, id, { ...approve, verdict: 'asked-back' })).toHaveProperty(
      'errors.note',
    );
    expect(await judgeBy(desk.broker, id, { revision: '1' })).toHaveProperty('errors.verdict');
  });
});

describe('approving', () => {
  it('makes the text public: a version, an address, and words to search by', async () => {
    const { id } = await waiting();
    expect(await judgeBy(desk.broker, id, approve)).toEqual({
      to: `/organisations/${desk.slug}/review?approved=${id}`,
    });
    const row = await rowOf(id);
    expect(row).toMatchObject({ content: wholeCase, draft: null, version: 1, submittedAt: null });
    expect(row.slug).toMatch(/^ondertitels-bij-elke-repetitie/);
    const versions = await database()
      .select()
      .from(entryVersion)
      .where(eq(entryVersion.entryId, id));
    expect(versions).toMatchObject([
      { number: 1, content: wholeCase, editedBy: house.member.id, approvedBy: desk.broker.id },
    ]);
    const texts = await database().select().from(searchText).where(eq(searchText.id, id));
    expect(texts).toMatchObject([
      { collection: 'knowledge', language: 'nl', title: 'Ondertitels bij elke repetitie' },
    ]);
    expect(await publicEntries(database(), [id])).toMatchObject([{ id, slug: row.slug }]);
    expect(await publicEntryBySlug(row.slug, database())).toMatchObject({ id });
  });
  it('gives every entry an address of its own', async () => {
    const [one, other] = [await waiting(), await waiting()];
    await judgeBy(desk.broker, one.id, approve);
    await judgeBy(desk.broker, other.id, approve);
    expect((await rowOf(one.id)).slug).not.toBe((await rowOf(other.id)).slug);
  });
  it('tells the writers by mail', async () => {
    await database().delete(mail);
    const { id } = await waiting();
    await judgeBy(desk.broker, id, approve);
    expect(await database().select().from(mail)).toMatchObject([
      { to: house.member.email, subject: expect.stringContaining('Ondertitels') },
    ]);
  });
  it('refuses a text that changed since the broker read it', async () => {
    const { id } = await waiting();
    expect(await judgeBy(desk.broker, id, { ...approve, revision: '0' })).toHaveProperty(
      'errors.form',
    );
    expect(await rowOf(id)).toMatchObject({ content: null, version: 0 });
  });
  it('is not done by a broker of the organisation itself, as long as there is another', async () => {
    const { directorship } = await someOrganisation(database(), { nature: 'knowledge' });
    await confirm(database(), directorship);
    const own = await someMember(database(), directorship, ['broker']);
    const { id } = await writtenEntry(
      database(),
      { ...directorship, userId: own.id },
      { submitted: true },
    );
    const params = { organisation: directorship.slug, entry: id };
    expect(await judgeAction(visit(own), form(approve), params, database())).toMatchObject({
      errors: { form: expect.stringContaining('andere makelaar') },
    });
    expect(await judgeBy(desk.broker, id, approve)).toHaveProperty('to');
  });
  it('of two brokers at once happens once', async () => {
    for (let round = 0; round < 20; round += 1) {
      const { id } = await waiting();
      const answers = await Promise.all(
        [
          judgeBy(desk.broker, id, approve),
          judgeBy(desk.other, id, { ...approve, verdict: 'asked-back', note: 'Wat kostte het?' }),
          judgeBy(desk.other, id, approve),
        ].map((one) => one.catch((refusal: unknown) => ({ refusal }))),
      );
      expect(answers.filter((answer) => 'to' in answer)).toHaveLength(1);
      const row = await rowOf(id);
      const review = await lastReview(database(), row);
      const published = review?.verdict === 'approved';
      expect([row.version, row.draft === null]).toEqual(published ? [1, true] : [0, false]);
    }
  });
});

describe('asking back', () => {
  it('brings the draft back to the writers, with the question', async () => {
    await database().delete(mail);
    const { id } = await waiting();
    const note = 'Wat kostte het per avond?';
    await judgeBy(desk.broker, id, { ...approve, verdict: 'asked-back', note });
    expect(await rowOf(id)).toMatchObject({ submittedAt: null, draft: wholeCase, content: null });
    expect(await lastReview(database(), { id })).toMatchObject({ verdict: 'asked-back', note });
    expect(await database().select().from(mail)).toMatchObject([
      { to: house.member.email, text: expect.stringContaining(note) },
    ]);
  });
});

it('shows nothing of what is not public', async () => {
  const { id } = await waiting();
  expect(await publicEntries(database(), [id])).toEqual([]);
  expect(await publicEntryBySlug(id, database())).toBeUndefined();
  const nobody = await somebody(database());
  await expect(judgeBy(nobody, id, approve)).rejects.toMatchObject({ status: 404 });
});
