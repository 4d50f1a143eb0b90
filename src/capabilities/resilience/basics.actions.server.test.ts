import { describe, expect, it } from 'vitest';
import { auditEvent } from '#platform/audit/tables.ts';
import { testDatabase } from '#tests/support/database.ts';
import { theatre } from '#tests/support/theatres.ts';
import { form, visit } from '#tests/support/visits.ts';
import { actionPage } from './action.public.server.ts';
import { answerBasics, seeDifferently, seeTheSame } from './basics.actions.server.ts';
import { basicsTexts } from './basics.messages.ts';
import { basicsPage, principlePage } from './basics.public.server.ts';
import { overviewPage } from './overview.public.server.ts';

const database = testDatabase();
const refusal = (work: Promise<unknown>) => work.catch((why: unknown) => why);
const nothing = new URLSearchParams();
const t = basicsTexts.nl;

async function house(slug: string) {
  const ours = await theatre(database(), slug);
  const params = { organisation: slug, principle: 'incidents' };
  const answer = (fields: Record<string, string>) =>
    answerBasics(visit(ours.director), form(fields), params, database());
  const differ = (fields: Record<string, string>, person = ours.member) =>
    seeDifferently(visit(person), form(fields), params, database());
  const page = async (person = ours.member) =>
    principlePage(visit(person), params, nothing, database());
  const one = async (id: string) => {
    const found = (await page()).statements.find((each) => each.id === id);
    if (!found) throw new Error(`There is no ${id}.`);
    return found;
  };
  const overview = () => overviewPage(visit(ours.member), params, nothing, database());
  return { ours, params, answer, differ, page, one, overview };
}

describe('the basics of an organisation', () => {
  it('are no matter of a stranger or another organisation', async () => {
    const { ours, params } = await house('basics-refused');
    const theirs = await theatre(database(), 'basics-refused-others');
    const fields = { statement: 'backups', answer: 'no', note: 'Ik zag het zelf.' };
    for (const act of [answerBasics, seeDifferently, seeTheSame]) {
      const by = (person: typeof ours.director | null, where = params) =>
        refusal(act(visit(person), form(fields), where, database()));
      expect(await by(null)).toMatchObject({ status: 303 });
      expect(await by(theirs.director)).toMatchObject({ status: 404 });
      expect(await by(ours.director, { ...params, principle: 'nothing' })).toMatchObject({
        status: 404,
      });
    }
    for (const page of [basicsPage, principlePage])
      expect(
        await refusal(page(visit(theirs.director), params, nothing, database())),
      ).toMatchObject({ status: 404 });
  });

  it('are answered by a director, and not by a member', async () => {
    const { ours, params, answer, one } = await house('basics-answered');
    const asMember = answerBasics(
      visit(ours.member),
      form({ 'answer-backups': 'yes' }),
      params,
      database(),
    );
    expect(await refusal(asMember)).toMatchObject({ status: 403 });
    expect(await answer({ 'answer-backups': 'partly', 'note-backups': ' Niet de mail. ' })).toEqual(
      {
        to: `/organisations/${ours.slug}/resilience/basics?done=incidents`,
      },
    );
    expect((await one('backups')).given).toMatchObject({
      answer: 'partly',
      note: 'Niet de mail.',
      by: ours.director.name,
    });
    expect((await one('exercise')).given).toBeNull();
  });

  it('come back with what was typed when something is wrong', async () => {
    const { answer, one } = await house('basics-wrong');
    const note = 'x'.repeat(1_001);
    expect(await answer({ 'note-backups': 'Hm' })).toMatchObject({
      errors: { 'answer-backups': t.error.empty },
      values: { 'note-backups': 'Hm' },
    });
    expect(await answer({ 'answer-backups': 'perhaps', 'answer-exercise': 'no' })).toMatchObject({
      errors: { 'answer-backups': t.error.answer },
      values: { 'answer-exercise': 'no' },
    });
    expect(await answer({ 'answer-backups': 'no', 'note-backups': note })).toMatchObject({
      errors: { 'note-backups': expect.any(String) },
      values: { 'note-backups': note },
    });
    expect((await one('exercise')).given).toBeNull();
  });

  it('keep what another director answered in the meantime, where this one left it as it was', async () => {
    const { answer, one } = await house('basics-twice');
    await answer({ 'answer-backups': 'no', 'answer-exercise': 'no' });
    const stale = { 'answer-backups': 'no', 'was-backups': 'no ', 'note-backups': '' };
    await answer({ 'answer-backups': 'yes', 'was-backups': 'no ' });
    await answer({ ...stale, 'answer-exercise': 'yes', 'was-exercise': 'no ' });
    expect((await one('backups')).given?.answer).toBe('yes');
    expect((await one('exercise')).given?.answer).toBe('yes');
  });

  it('survive two forms at once', async () => {
    const { answer, page } = await house('basics-at-once');
    await Promise.all(
      ['yes', 'no', 'partly', 'unknown'].map((one) =>
        answer({ 'answer-backups': one, 'answer-exercise': one, 'answer-data-breach': one }),
      ),
    );
    const given = (await page()).statements.flatMap((one) => one.given?.answer ?? []);
    expect(given).toHaveLength(3);
    expect(new Set(given).size).toBe(1);
  });

  it('stand in the one list of actions, each with its page', async () => {
    const { ours, params, answer, overview } = await house('basics-actions');
    await answer({ 'answer-backups': 'no', 'answer-exercise': 'yes' });
    const { list, basics } = await overview();
    expect(basics).toEqual({ answered: 2, statements: 25, differently: 0 });
    expect(list.now.map(({ key }) => key)).toEqual(['basics:backups']);
    const at = (key: string) =>
      refusal(actionPage(visit(ours.member), { ...params, key }, nothing, database()));
    expect(await at('basics:backups')).toMatchObject({
      isOpen: true,
      measured: null,
      basics: { principle: 'incidents', statement: 'backups' },
      ask: { text: expect.stringContaining('back-ups') },
    });
    expect(await at('basics:exercise')).toMatchObject({ isOpen: false, verdict: 'good' });
    expect(await at('basics:updates')).toMatchObject({ status: 404 });
    expect(await at('basics:no-such-thing')).toMatchObject({ status: 404 });
  });
});

describe('a colleague', () => {
  it('may see a statement differently, with a reason, and take that back', async () => {
    const { ours, params, answer, differ, one, overview } = await house('basics-differ');
    const seen = { statement: 'backups', answer: 'no', note: 'De kassa niet.' };
    expect(await differ(seen)).toMatchObject({ errors: { answer: t.error.unanswered } });
    await answer({ 'answer-backups': 'yes' });
    expect(await differ({ ...seen, note: ' ' })).toMatchObject({
      errors: { note: t.error.reason },
    });
    expect(await differ({ ...seen, answer: 'yes' })).toMatchObject({
      errors: { answer: t.error.same },
      values: { note: 'De kassa niet.' },
    });
    expect(await differ({ ...seen, statement: 'updates' })).toHaveProperty('errors');
    expect(await differ(seen)).toHaveProperty('to');
    expect((await one('backups')).others).toMatchObject([
      { by: ours.member.name, answer: 'no', note: 'De kassa niet.', isOwn: true },
    ]);
    expect((await overview()).basics.differently).toBe(1);
    const back = form({ statement: 'backups' });
    await seeTheSame(visit(ours.member), back, params, database());
    expect((await one('backups')).others).toEqual([]);
  });

  it('is agreed with when the director gives their answer', async () => {
    const { answer, differ, one } = await house('basics-settled');
    await answer({ 'answer-backups': 'yes' });
    await differ({ statement: 'backups', answer: 'no', note: 'De kassa niet.' });
    await answer({ 'answer-backups': 'partly' });
    expect((await one('backups')).others).toHaveLength(1);
    await answer({ 'answer-backups': 'no' });
    expect((await one('backups')).others).toEqual([]);
  });

  it('is answered that it was talked about, and stays in the history', async () => {
    const { ours, answer, differ, one } = await house('basics-talked-about');
    await answer({ 'answer-backups': 'yes' });
    await differ({ statement: 'backups', answer: 'no', note: 'De kassa niet.' });
    const read = (await one('backups')).others[0]?.at.getTime() ?? 0;
    const unchanged = { 'answer-backups': 'yes', 'was-backups': 'yes ' };
    await answer({ ...unchanged, 'settled-backups': String(read - 1) });
    expect((await one('backups')).others).toHaveLength(1);
    await answer({ ...unchanged, 'settled-backups': 'nonsense' });
    expect((await one('backups')).others).toHaveLength(1);
    await answer({ ...unchanged, 'settled-backups': String(read) });
    const settled = await one('backups');
    expect([settled.others, settled.given?.answer]).toEqual([[], 'yes']);
    const history = settled.history.map(({ what, by, note }) => [what, by, note]);
    expect(history).toHaveLength(3);
    expect(history).toEqual(
      expect.arrayContaining([
        ['answered', ours.director.name, ''],
        ['disagreed', ours.member.name, 'De kassa niet.'],
        ['settled', ours.director.name, ''],
      ]),
    );
    expect((await one('exercise')).history).toEqual([]);
  });

  it('and whoever answered are in the trail', async () => {
    const { ours, answer, differ } = await house('basics-trail');
    await answer({ 'answer-backups': 'yes' });
    await answer({ 'answer-backups': 'yes' });
    await differ({ statement: 'backups', answer: 'no', note: 'De kassa niet.' });
    const entries = await database().select().from(auditEvent);
    const own = entries.filter(
      ({ organisationId }) => organisationId === ours.asDirector.organisationId,
    );
    expect(own.map(({ action, subject }) => `${action} ${subject}`)).toEqual([
      'basics.answered incidents',
      'basics.disagreed backups',
    ]);
  });
});
