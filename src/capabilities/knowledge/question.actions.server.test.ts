import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { member } from '#capabilities/organisations/tables.ts';
import { user } from '#platform/accounts/tables.ts';
import type { FormResult } from '#platform/http/form.ts';
import type { Person } from '#platform/http/visit.ts';
import { mail } from '#platform/mail/tables.ts';
import { testDatabase } from '#tests/support/database.ts';
import { someEntry } from '#tests/support/public-entries.ts';
import { someMember, someOrganisation } from '#tests/support/organisations.ts';
import { form, somebody, visit } from '#tests/support/visits.ts';
import { entry } from './entry.tables.ts';
import { OPEN_PER_ENTRY, QUESTIONS_PER_DAY } from './question.ts';
import {
  answerQuestion,
  askQuestion,
  changeConsent,
  closeQuestion,
  publishQuestion,
  reportQuestion,
  unpublishQuestion,
} from './question.actions.server.ts';
import { handOverQuestions } from './question.jobs.server.ts';
import { questionPage, questionsPage } from './question.public.server.ts';
import { readingPage } from './reading.public.server.ts';

const database = testDatabase();
const words = 'Hoeveel tijd kostte het regelen van de toestemming?';
const none = new URLSearchParams();

async function setting() {
  const { director, directorship } = await someOrganisation(database());
  const contact = await someMember(database(), directorship);
  const made = await someEntry(database(), directorship, 'Meekijken', { contactId: contact.id });
  const asker = await somebody(database(), 'Asha Vrager');
  return { director, directorship, contact, asker, ...made };
}
type Setting = Awaited<ReturnType<typeof setting>>;

const ask = (person: Person | null, slug: string, more: Record<string, string> = {}) =>
  askQuestion(visit(person), form({ question: words, ...more }), { entry: slug }, database());

const idIn = (result: FormResult) => {
  const id = 'to' in result ? /questions\/([^?]+)/.exec(result.to)?.[1] : undefined;
  if (id === undefined) throw new Error(`Nothing was asked: ${JSON.stringify(result)}`);
  return id;
};
const asked = async (at: Setting, more: Record<string, string> = {}) => ({
  question: idIn(await ask(at.asker, at.slug, more)),
});

type Act = typeof answerQuestion;
const act = (deed: Act, person: Person | null, params: Record<string, string>, fields = {}) =>
  deed(visit(person), form(fields), params, database());
const lettersTo = (email: string) =>
  database().select().from(mail).where(eq(mail.to, email)).orderBy(mail.createdAt);

describe('asking', () => {
  it('is refused to a stranger, and about what is not public', async () => {
    const { slug, id, asker } = await setting();
    await expect(ask(null, slug)).rejects.toMatchObject({ status: 303 });
    await expect(ask(asker, 'nothing')).rejects.toMatchObject({ status: 404 });
    await database().update(entry).set({ withdrawnAt: new Date() }).where(eq(entry.id, id));
    await expect(ask(asker, slug)).rejects.toMatchObject({ status: 410 });
  });
  it('sends the contact a mail in which the address of the asker is not', async () => {
    const at = await setting();
    const { question } = await asked(at);
    const [letter] = await lettersTo(at.contact.email);
    expect(letter?.text).toContain(words);
    expect(letter?.text).toContain(`/knowledge/questions/${question}`);
    expect(letter?.text).toContain('Asha Vrager');
    expect(letter?.text).not.toContain(at.asker.email);
  });
  it('says what is wrong and keeps what was typed', async () => {
    const { asker, slug } = await setting();
    const short = await ask(asker, slug, { question: 'Hoe?', mayBePublic: 'yes' });
    expect(short).toMatchObject({ values: { question: 'Hoe?', mayBePublic: 'yes' } });
    expect(await ask(asker, slug, { question: 'x'.repeat(2_001) })).toHaveProperty('errors');
  });
  it('is closed when the contact withdrew or left the organisation', async () => {
    const at = await setting();
    await database().delete(member).where(eq(member.userId, at.contact.id));
    expect(await ask(at.asker, at.slug)).toHaveProperty('errors.question');
    const page = await readingPage(visit(), at.slug, none, database());
    expect(page.canBeAsked).toBe(false);
  });
  it('has limits that many at once do not pass', async () => {
    const at = await setting();
    const tries = Array.from({ length: OPEN_PER_ENTRY + 3 }, () => ask(at.asker, at.slug));
    const done = (await Promise.all(tries)).filter((one) => 'to' in one);
    expect(done).toHaveLength(OPEN_PER_ENTRY);
    for (let more = 0; more < QUESTIONS_PER_DAY - OPEN_PER_ENTRY; more++) {
      const { slug } = await someEntry(database(), at.directorship, `Nog een ${more}`, {
        contactId: at.contact.id,
      });
      expect(await ask(at.asker, slug)).toHaveProperty('to');
    }
    const { slug } = await someEntry(database(), at.directorship, 'De laatste', {
      contactId: at.contact.id,
    });
    expect(await ask(at.asker, slug)).toHaveProperty('errors.question');
  });
});

describe('a question', () => {
  it.each([
    ['answering', answerQuestion],
    ['publishing', publishQuestion],
    ['taking away', unpublishQuestion],
    ['closing', closeQuestion],
    ['reporting', reportQuestion],
    ['changing consent', changeConsent],
  ])('%s is refused to strangers and to others, the director included', async (_, deed) => {
    const at = await setting();
    const params = await asked(at);
    const other = await someOrganisation(database());
    const fields = { answer: 'Twee dagen.' };
    await expect(act(deed, null, params, fields)).rejects.toMatchObject({ status: 303 });
    await expect(act(deed, other.director, params, fields)).rejects.toMatchObject({ status: 404 });
    await expect(act(deed, at.director, params, fields)).rejects.toMatchObject({ status: 404 });
    await expect(act(deed, at.contact, { question: 'x' }, fields)).rejects.toMatchObject({
      status: 404,
    });
  });
  it('is answered by the contact only; the asker gets a mail without their address', async () => {
    const at = await setting();
    const params = await asked(at);
    const fields = { answer: 'Twee dagen, en één gesprek.' };
    await expect(act(answerQuestion, at.asker, params, fields)).rejects.toMatchObject({
      status: 403,
    });
    expect(await act(answerQuestion, at.contact, params)).toHaveProperty('errors.answer');
    expect(await act(answerQuestion, at.contact, params, fields)).toHaveProperty('to');
    const [letter] = await lettersTo(at.asker.email);
    expect(letter?.text).toContain(fields.answer);
    expect(letter?.text).not.toContain(at.contact.email);
    const page = await questionPage(visit(at.asker), params, none, database());
    expect(page.question).toMatchObject({ answer: fields.answer, state: 'answered' });
    expect(JSON.stringify(page)).not.toMatch(new RegExp(`@|${at.contact.id}|${at.asker.id}`));
  });
  it('becomes a part of the entry with the consent of the asker, and is taken away again', async () => {
    const at = await setting();
    const params = await asked(at, { mayBePublic: 'yes' });
    const shown = async () =>
      (await readingPage(visit(), at.slug, none, database())).questions.map((one) => one.name);
    await act(answerQuestion, at.contact, params, { answer: 'Ja.' });
    expect(await shown()).toEqual([]);
    expect(await act(publishQuestion, at.contact, params)).toHaveProperty('to');
    expect(await shown()).toEqual([null]);
    expect(await act(unpublishQuestion, at.asker, params)).toHaveProperty('to');
    expect(await shown()).toEqual([]);
    // The asker took the consent back with it.
    expect(await act(publishQuestion, at.contact, params)).toHaveProperty('errors.form');
    await act(changeConsent, at.asker, params);
    await act(publishQuestion, at.contact, params);
    expect(await shown()).toHaveLength(1);
  });
  it('does not become public without consent; the name stands there only when that was wished', async () => {
    const at = await setting();
    const silent = await asked(at);
    await act(answerQuestion, at.contact, silent, { answer: 'Nee.' });
    expect(await act(publishQuestion, at.contact, silent)).toHaveProperty('errors.form');
    const named = await asked(at, { mayBePublic: 'yes', showsName: 'yes' });
    await act(answerQuestion, at.contact, named, { answer: 'Ja.' });
    await act(publishQuestion, at.contact, named);
    const { questions } = await readingPage(visit(), at.slug, none, database());
    expect(questions.map(({ name }) => name)).toEqual(['Asha Vrager']);
  });
  it('that is reported closes, disappears, and reaches the directors', async () => {
    const at = await setting();
    const params = await asked(at, { mayBePublic: 'yes' });
    await act(answerQuestion, at.contact, params, { answer: 'Ja.' });
    await act(publishQuestion, at.contact, params);
    await act(reportQuestion, at.asker, params);
    expect((await readingPage(visit(), at.slug, none, database())).questions).toEqual([]);
    expect(await act(answerQuestion, at.contact, params, { answer: 'x' })).toHaveProperty(
      'errors.form',
    );
    expect(await lettersTo(at.director.email)).toHaveLength(1);
  });
  it('goes to the directors, once, when the contact withdraws', async () => {
    const at = await setting();
    const params = await asked(at);
    expect(await handOverQuestions(database(), 'http://here.example')).toBe(0);
    await database()
      .update(entry)
      .set({ contactId: null, contactAgreedAt: null })
      .where(eq(entry.id, at.id));
    expect(await handOverQuestions(database(), 'http://here.example')).toBe(1);
    expect(await handOverQuestions(database(), 'http://here.example')).toBe(0);
    expect(await lettersTo(at.director.email)).toHaveLength(1);
    const { toMe } = await questionsPage(visit(at.director), database());
    expect(toMe).toHaveLength(1);
    await expect(act(answerQuestion, at.contact, params, { answer: 'x' })).rejects.toMatchObject({
      status: 404,
    });
    expect(await act(answerQuestion, at.director, params, { answer: 'Ja.' })).toHaveProperty('to');
  });
  it('is forgotten when its asker has gone, unless it became a part of the entry', async () => {
    const at = await setting();
    await asked(at);
    await database().delete(user).where(eq(user.id, at.asker.id));
    await handOverQuestions(database(), 'http://here.example');
    expect((await questionsPage(visit(at.contact), database())).toMe).toEqual([]);
  });
});
