import { and, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { member } from '#capabilities/organisations/tables.ts';
import { user } from '#platform/accounts/tables.ts';
import { mail } from '#platform/mail/tables.ts';
import { testDatabase } from '#tests/support/database.ts';
import { resultFromElsewhere, theatre } from '#tests/support/theatres.ts';
import { form, visit } from '#tests/support/visits.ts';
import { chooseGap, closeGapAction } from './gaps.actions.server.ts';
import { gapsOf } from './gaps.store.server.ts';
import { answerCheckAction } from './step-check.actions.server.ts';
import { askDueChecks } from './step-check.jobs.server.ts';
import { addStep, stepsOf } from './steps.store.server.ts';
import { gap as gapTable, stepCheck } from './tables.ts';

const database = testDatabase();
const origin = 'https://samenspel.example';
const due = new Date('2027-02-21T06:00:00Z');
const askAll = (now = due) => askDueChecks(database(), now, origin);
let made = 0;

beforeEach(async () => {
  await database().delete(gapTable);
  await database().delete(mail);
});

/** A theatre with one gap and some steps, all due on 20 February 2027. */
async function withSteps(count = 1) {
  const house = await theatre(database(), `check-${++made}`);
  const from = `earlier:${await resultFromElsewhere(database(), house)}`;
  const about = 'part:audience-and-value';
  const fields = { from, about, target: '3', date: '2027-11-22', title: 'Jongeren' };
  await chooseGap(visit(house.director), form(fields), { organisation: house.slug }, database());
  const [gap] = await gapsOf(database(), house.asMember);
  if (!gap) throw new Error('no gap');
  for (let n = 0; n < count; n += 1)
    await addStep(
      database(),
      house.asMember,
      gap,
      {
        title: `Stap ${n}`,
        parts: ['audience-and-value'],
        ownerId: house.member.id,
        hours: 1,
        euros: 0,
        money: 'none',
        remains: '',
        partnerNeeded: false,
        startsOn: '2026-11-22',
        dueOn: '2027-02-20',
      },
      new Date('2026-11-22T10:00:00Z'),
    );
  return { house, gap };
}

const mails = () => database().select().from(mail);
const steps = ({ house }: Awaited<ReturnType<typeof withSteps>>) =>
  stepsOf(database(), house.asMember);

/** The token in the one mail that was sent. */
async function tokenInMail(): Promise<string> {
  const [sent] = await mails();
  return /checks\/([\w-]+)\?lang/.exec(sent?.text ?? '')?.[1] ?? '';
}

describe('asking about steps', () => {
  it('waits until the step was due', async () => {
    await withSteps();
    expect(await askAll(new Date('2027-02-20T12:00:00Z'))).toBe(0);
    expect(await askAll()).toBe(1);
  });
  it('asks the owner, in their own language, with a link', async () => {
    const { house } = await withSteps();
    await database().update(user).set({ language: 'en' }).where(eq(user.id, house.member.id));
    await askAll();
    expect(await mails()).toMatchObject([
      {
        to: house.member.email,
        subject: 'How did this go: Stap 0',
        text: expect.stringMatching(/https:\/\/samenspel\.example\/checks\/[\w-]{43}\?lang=en/),
      },
    ]);
    const [kept] = await database().select().from(stepCheck);
    expect(kept?.tokenHash).not.toContain(await tokenInMail());
  });
  it('asks the directors when the owner is gone', async () => {
    const { house } = await withSteps();
    await database()
      .delete(member)
      .where(and(eq(member.userId, house.member.id)));
    await askAll();
    expect(await mails()).toMatchObject([{ to: house.director.email }]);
  });
  it('asks once, however often it runs', async () => {
    await withSteps(3);
    expect(await askAll()).toBe(3);
    expect(await askAll()).toBe(0);
    expect(await mails()).toHaveLength(3);
  });
  it('asks once, also when five run at the same time', async () => {
    await withSteps(12);
    const asked = await Promise.all(Array.from({ length: 5 }, () => askAll()));
    expect(asked.reduce((sum, one) => sum + one)).toBe(12);
    expect(await mails()).toHaveLength(12);
    expect(await database().select().from(stepCheck)).toHaveLength(12);
  });
  it('leaves neither a mail nor a row when it is cut off in between', async () => {
    await withSteps();
    const cutOff = database().transaction(async (tx) => {
      await askDueChecks(tx as never, due, origin);
      throw new Error('killed');
    });
    await expect(cutOff).rejects.toThrow('killed');
    expect(await mails()).toEqual([]);
    expect(await askAll()).toBe(1);
  });
  it('does not ask about a closed gap, or about what is long past', async () => {
    const { house, gap } = await withSteps();
    expect(await askAll(new Date('2027-06-01T06:00:00Z'))).toBe(0);
    const params = { organisation: house.slug, gap: gap.id };
    const close = form({ closing: 'unwanted' });
    await closeGapAction(visit(house.director), close, params, database());
    expect(await askAll()).toBe(0);
  });
});

describe('answering a check', () => {
  const answer = async (fields: Record<string, string>, now = due, token?: string) =>
    answerCheckAction(
      visit(null, { now }),
      form(fields),
      { token: token ?? (await tokenInMail()) },
      database(),
    );

  it('does not know a token that nobody was sent', async () => {
    await withSteps();
    await askAll();
    for (const token of ['', 'x'.repeat(43), "' or 1=1"])
      await expect(answer({ result: 'done' }, due, token)).rejects.toMatchObject({ status: 404 });
  });
  it('takes one answer, without an account', async () => {
    const work = await withSteps();
    await askAll();
    expect(await answer({ result: 'done' })).toEqual({ to: `/checks/${await tokenInMail()}/done` });
    await answer({ result: 'unwanted', why: 'Toch niet' });
    expect(await steps(work)).toMatchObject([{ state: 'done', answer: { result: 'done' } }]);
  });
  it('keeps one answer of two at once', async () => {
    const work = await withSteps();
    await askAll();
    const next = { why: 'Ziek', next: 'Opnieuw', make: 'yes' };
    await Promise.all(
      ['not-done', 'unwanted', 'not-done'].map((result) => answer({ result, ...next })),
    );
    expect(await steps(work)).toHaveLength(2);
  });
  it('asks why when it did not go as planned', async () => {
    await withSteps();
    await askAll();
    expect(await answer({})).toHaveProperty('errors.result');
    expect(await answer({ result: 'not-done' })).toHaveProperty('errors.why');
    expect(await answer({ result: 'done', make: 'yes' })).toHaveProperty('errors.next');
  });
  it('makes the next step, with the same owner, for 90 days', async () => {
    const work = await withSteps();
    await askAll();
    const fields = { result: 'not-done', why: 'Ziek', next: 'Opnieuw proberen', make: 'yes' };
    expect(await answer(fields)).toHaveProperty('to');
    expect(await steps(work)).toMatchObject([
      { title: 'Stap 0', state: 'not-done', answer: { result: 'not-done', why: 'Ziek' } },
      {
        title: 'Opnieuw proberen',
        ownerId: work.house.member.id,
        startsOn: '2027-02-21',
        dueOn: '2027-05-22',
      },
    ]);
  });
  it('takes nothing after 60 days', async () => {
    const work = await withSteps();
    await askAll();
    const token = await tokenInMail();
    const late = new Date('2027-04-22T06:00:00Z');
    expect(await answer({ result: 'done' }, late)).toEqual({ to: `/checks/${token}` });
    expect(await steps(work)).toMatchObject([{ state: 'open', answer: null }]);
  });
});
