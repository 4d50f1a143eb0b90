import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { member } from '#capabilities/organisations/tables.ts';
import { auditEvent } from '#platform/audit/tables.ts';
import { mail } from '#platform/mail/tables.ts';
import { searchText } from '#platform/search/tables.ts';
import { testDatabase } from '#tests/support/database.ts';
import { deskOver, someCard, someHouse, wholeCard } from '#tests/support/desks.ts';
import type { Theatre } from '#tests/support/theatres.ts';
import { form, visit } from '#tests/support/visits.ts';
import { card, cardReview } from './card.tables.ts';
import {
  judgeCardAction,
  noteOnCardAction,
  removeCardNoteAction,
} from './card-review.actions.server.ts';
import { cardReviewPage } from './card-review.public.server.ts';
import { deskNote } from './desk.tables.ts';

const database = testDatabase();
let house: Theatre;
let desk: Awaited<ReturnType<typeof deskOver>>;
let elsewhere: Awaited<ReturnType<typeof deskOver>>;

beforeAll(async () => {
  house = await someHouse(database(), 'huis');
  desk = await deskOver(database(), [house]);
  elsewhere = await deskOver(database(), []);
});

type Person = typeof desk.broker | null;
const approve = { verdict: 'approved', revision: '1' };
const askBack = { ...approve, verdict: 'asked-back', note: 'Voor hoeveel avonden?' };
const waiting = (more = {}) => someCard(database(), house, { as: 'submitted', ...more });
const at = (id: string, slug = desk.slug) => ({ organisation: slug, card: id });
const judgeBy = (person: Person, id: string, fields: Record<string, string>) =>
  judgeCardAction(visit(person), form(fields), at(id), database());
const page = (person: Person, id: string, slug = desk.slug) =>
  cardReviewPage(visit(person), at(id, slug), new URLSearchParams(), database());

async function rowOf(id: string) {
  const [row] = await database().select().from(card).where(eq(card.id, id));
  if (!row) throw new Error('The card is gone.');
  return row;
}
const reviewsOf = (id: string) =>
  database().select().from(cardReview).where(eq(cardReview.cardId, id));

describe('judging a card', () => {
  it('sends a stranger to sign in', async () => {
    await expect(judgeBy(null, await waiting(), approve)).rejects.toMatchObject({ status: 303 });
  });
  it('hides the desk from the organisation, and from brokers of another institute', async () => {
    const id = await waiting();
    for (const person of [house.director, elsewhere.broker])
      await expect(judgeBy(person, id, approve)).rejects.toMatchObject({ status: 404 });
    await expect(
      judgeCardAction(visit(elsewhere.broker), form(approve), at(id, elsewhere.slug), database()),
    ).rejects.toMatchObject({ status: 404 });
    await expect(page(elsewhere.broker, id, elsewhere.slug)).rejects.toMatchObject({ status: 404 });
  });
  it('is for brokers alone', async () => {
    const id = await waiting();
    await expect(
      judgeCardAction(visit(house.director), form(approve), at(id, house.slug), database()),
    ).rejects.toMatchObject({ status: 403 });
  });
  it('does not know a draft that nobody submitted', async () => {
    const id = await waiting({ submittedAt: null });
    await expect(judgeBy(desk.broker, id, approve)).rejects.toMatchObject({ status: 404 });
    await expect(page(desk.broker, id)).rejects.toMatchObject({ status: 404 });
    await expect(judgeBy(desk.broker, 'nonsense', approve)).rejects.toMatchObject({ status: 404 });
  });
  it('asks what a broker wants to know, or why it is declined', async () => {
    const id = await waiting();
    for (const verdict of ['asked-back', 'declined'])
      expect(await judgeBy(desk.broker, id, { ...approve, verdict })).toHaveProperty('errors.note');
    expect(await judgeBy(desk.broker, id, { revision: '1' })).toHaveProperty('errors.verdict');
  });
});

describe('approving a card', () => {
  it('puts it in the market, with a review, a line in the trail and a mail to its contact', async () => {
    await database().delete(mail);
    const id = await waiting();
    expect(await judgeBy(desk.broker, id, { ...approve, note: 'Mooi.' })).toEqual({
      to: `/organisations/${desk.slug}/desk?approved=${id}`,
    });
    expect(await rowOf(id)).toMatchObject({
      ...{ content: wholeCard, draft: null, submittedAt: null, approvedBy: desk.broker.id },
    });
    expect(await reviewsOf(id)).toMatchObject([{ verdict: 'approved', note: 'Mooi.' }]);
    expect(
      await database().select().from(searchText).where(eq(searchText.collection, 'partners-needs')),
    ).not.toEqual([]);
    expect(await database().select().from(mail)).toMatchObject([
      { to: house.member.email, text: expect.stringContaining(`/cards/${id}`) },
    ]);
    expect(
      await database().select().from(auditEvent).where(eq(auditEvent.subject, id)),
    ).toMatchObject([{ action: 'card.approved', organisationId: house.asMember.organisationId }]);
  });
  it('refuses a text that changed since the broker read it', async () => {
    const id = await waiting({ revision: 2 });
    expect(await judgeBy(desk.broker, id, approve)).toHaveProperty('errors.form');
    expect(await rowOf(id)).toMatchObject({ content: null });
  });
  it('refuses a card without a name that names its organisation', async () => {
    const draft = { ...wholeCard, problem: `Bij Theater ${house.slug} blijven mensen weg.` };
    const id = await waiting({ draft });
    expect((await page(desk.broker, id)).quality.at(-1)).toMatchObject({
      ...{ check: 'naming', doubt: 'names-organisation' },
    });
    expect(await judgeBy(desk.broker, id, approve)).toHaveProperty('errors.form');
    expect(await rowOf(id)).toMatchObject({ content: null });
  });
});

describe('asking back and declining', () => {
  it('gives the draft back, with the question in a mail', async () => {
    await database().delete(mail);
    const id = await waiting();
    await judgeBy(desk.broker, id, askBack);
    expect(await rowOf(id)).toMatchObject({ submittedAt: null, draft: wholeCard, content: null });
    expect(await database().select().from(mail)).toMatchObject([
      { to: house.member.email, text: expect.stringContaining(askBack.note) },
    ]);
  });
  it('leaves what is in the market there while a change is asked back', async () => {
    const id = await someCard(database(), house, {
      ...{ as: 'open', draft: wholeCard, revision: 1, submittedAt: new Date() },
    });
    await judgeBy(desk.broker, id, askBack);
    expect(await rowOf(id)).toMatchObject({ content: wholeCard, withdrawnAt: null });
  });
  it('takes a declined card out of the market, until it is submitted again', async () => {
    const id = await waiting();
    await judgeBy(desk.broker, id, { ...askBack, verdict: 'declined' });
    expect(await rowOf(id)).toMatchObject({ submittedAt: null, withdrawnBy: 'broker' });
    expect(await reviewsOf(id)).toMatchObject([{ verdict: 'declined' }]);
  });
});

describe('two brokers at once', () => {
  it('come to one outcome', async () => {
    for (let round = 0; round < 50; round += 1) {
      const id = await waiting();
      const answers = await Promise.all(
        [
          judgeBy(desk.broker, id, approve),
          judgeBy(desk.other, id, askBack),
          judgeBy(desk.other, id, { ...askBack, verdict: 'declined' }),
        ].map((one) => one.catch(() => ({ refused: 404 }))),
      );
      expect(answers.filter((answer) => 'to' in answer)).toHaveLength(1);
      const reviews = await reviewsOf(id);
      expect(reviews).toHaveLength(1);
      const row = await rowOf(id);
      expect([row.content !== null, row.draft === null, row.withdrawnAt !== null]).toEqual(
        {
          approved: [true, true, false],
          'asked-back': [false, false, false],
          declined: [false, false, true],
        }[reviews[0]?.verdict ?? ''],
      );
      expect(row.submittedAt).toBeNull();
    }
  });
});

describe('a broker who belongs to the organisation', () => {
  const joins = (organisationId: string, userId: string) =>
    database()
      .insert(member)
      .values({ organisationId, userId, roles: ['member'], joinedAt: new Date() });
  it('leaves its cards to a colleague, whatever the verdict', async () => {
    const own = await someHouse(database(), 'eigen');
    const both = await deskOver(database(), [own]);
    await joins(own.asMember.organisationId, both.broker.id);
    const id = await someCard(database(), own, { as: 'submitted' });
    const judge = (person: Person, fields: Record<string, string>) =>
      judgeCardAction(visit(person), form(fields), at(id, both.slug), database());
    for (const fields of [approve, askBack, { ...askBack, verdict: 'declined' }])
      expect(await judge(both.broker, fields)).toMatchObject({
        errors: { form: expect.stringContaining('andere makelaar') },
      });
    expect((await page(both.broker, id, both.slug)).right).toBe('no');
    expect(await judge(both.other, approve)).toHaveProperty('to');
  });
  it('decides when the desk has nobody else, and the trail says so', async () => {
    const own = await someHouse(database(), 'alleen');
    const lonely = await deskOver(database(), [own]);
    await joins(own.asMember.organisationId, lonely.broker.id);
    await joins(own.asMember.organisationId, lonely.other.id);
    const id = await someCard(database(), own, { as: 'submitted' });
    expect((await page(lonely.broker, id, lonely.slug)).right).toBe('alone');
    expect(
      await judgeCardAction(visit(lonely.broker), form(approve), at(id, lonely.slug), database()),
    ).toHaveProperty('to');
    const trail = await database().select().from(auditEvent).where(eq(auditEvent.subject, id));
    expect(trail.map(({ action }) => action).sort()).toEqual([
      'card.approved',
      'desk.decided-alone',
    ]);
  });
});

describe('notes about a card', () => {
  const write = (person: Person, id: string, text: string, slug = desk.slug) =>
    noteOnCardAction(visit(person), form({ text }), at(id, slug), database());
  it('are for brokers of this desk', async () => {
    const id = await waiting();
    await expect(write(null, id, 'x')).rejects.toMatchObject({ status: 303 });
    await expect(write(elsewhere.broker, id, 'x')).rejects.toMatchObject({ status: 404 });
    await expect(write(elsewhere.broker, id, 'x', elsewhere.slug)).rejects.toMatchObject({
      status: 404,
    });
    await expect(write(house.director, id, 'x', house.slug)).rejects.toMatchObject({ status: 403 });
  });
  it('are read by colleagues, and removed by who wrote them', async () => {
    const id = await waiting();
    expect(await write(desk.broker, id, '  ')).toHaveProperty('errors.text');
    await write(desk.broker, id, 'Gebeld op maandag.');
    const { notes } = await page(desk.other, id);
    expect(notes).toMatchObject([{ text: 'Gebeld op maandag.', own: false }]);
    const remove = (person: Person, note = notes[0]?.id ?? '') =>
      removeCardNoteAction(visit(person), form({ note }), at(id), database());
    await expect(remove(desk.other)).rejects.toMatchObject({ status: 404 });
    await expect(remove(desk.broker, 'nonsense')).rejects.toMatchObject({ status: 404 });
    expect(await remove(desk.broker)).toHaveProperty('to');
    expect(await database().select().from(deskNote).where(eq(deskNote.aboutId, id))).toEqual([]);
  });
});
