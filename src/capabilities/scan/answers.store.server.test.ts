import { describe, expect, it } from 'vitest';
import { testDatabase } from '#tests/support/database.ts';
import {
  colleague,
  keptBy,
  openedScan,
  placeFor,
  reread,
  respond,
  rowOf,
} from '#tests/support/scans.ts';
import { theatre } from '#tests/support/theatres.ts';
import { form, visit } from '#tests/support/visits.ts';
import { savePart, saveAnswer, submit } from './answers.actions.server.ts';
import { saveAnswers, setSubmitted } from './answers.store.server.ts';
import { move } from './scans.store.server.ts';

const database = testDatabase();
const second = (n: number) => new Date(Date.UTC(2026, 10, 22, 10, 0, n));
const answer = (level: number) => ({
  indicator: 'structural-money',
  kind: 'level',
  level,
  note: '',
});

async function asked(slug: string) {
  const ours = await theatre(database(), slug);
  const scan = await openedScan(database(), ours);
  return { ours, scan, place: await placeFor(database(), ours, scan, ours.member) };
}

describe('keeping answers', () => {
  it('lets the newest moment win, whatever the order of arrival', async () => {
    const { place } = await asked('newest');
    const save = (level: number, at: Date) =>
      database().transaction((tx) => saveAnswers(tx, place, [answer(level)], at, second(9)));
    await save(4, second(2));
    await save(1, second(1));
    expect(await keptBy(database(), place)).toEqual({ 'structural-money': 4 });
    await save(4, second(2));
    await save(5, second(3));
    expect(await keptBy(database(), place)).toEqual({ 'structural-money': 5 });
  });

  it('does not let a clock that runs ahead shut out later answers', async () => {
    const { place } = await asked('ahead');
    const save = (level: number, at: Date, now: Date) =>
      database().transaction((tx) => saveAnswers(tx, place, [answer(level)], at, now));
    await save(1, new Date('2030-01-01T00:00:00Z'), second(1));
    await save(2, second(2), second(2));
    expect(await keptBy(database(), place)).toEqual({ 'structural-money': 2 });
  });

  it('survives twenty saves of the same answer at once: the newest stands', async () => {
    const { place } = await asked('at-once');
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        database().transaction((tx) =>
          saveAnswers(tx, place, [answer((n % 5) + 1)], second(n), second(30)),
        ),
      ),
    );
    expect(await keptBy(database(), place)).toEqual({ 'structural-money': 5 });
  });

  it('takes nothing any more once the answering is closed, also when both happen at once', async () => {
    const { ours, scan, place } = await asked('closing');
    const other = await colleague(database(), ours, scan);
    await respond(database(), other.place, { 'structural-money': 3 });
    const [taken] = await Promise.all([
      database().transaction((tx) => saveAnswers(tx, place, [answer(1)], second(1), second(1))),
      database().transaction((tx) => move(tx, ours.asDirector, scan, 'close-answers', second(1))),
    ]);
    expect('structural-money' in (await keptBy(database(), place))).toBe(taken);
    const late = await database().transaction((tx) =>
      saveAnswers(tx, place, [answer(2)], second(2), second(2)),
    );
    expect(late).toBe(false);
    expect(await reread(database(), ours, scan)).toMatchObject({ state: 'conversation' });
    expect(await database().transaction((tx) => setSubmitted(tx, place, true, second(2)))).toBe(
      false,
    );
  });
});

describe('answering on a page', () => {
  const part = 'strategy-and-budget';

  it('keeps what changed, and not what an old page shows of another device', async () => {
    const { ours, scan, place } = await asked('old-page');
    const params = { organisation: ours.slug, scan: scan.id, part };
    const save = (fields: Record<string, string>) =>
      savePart(visit(ours.member), form(fields), params, database());
    await save({ 'choice-structural-money': '2', to: 'next' });
    await save({ 'choice-structural-money': '4', 'was-structural-money': '2' });
    const stale = await save({
      'choice-structural-money': '2',
      'was-structural-money': '2',
      to: 'next',
    });
    expect(stale).toEqual({
      to: `/organisations/old-page/scans/${scan.id}/answers/culture-and-competences`,
    });
    expect(await keptBy(database(), place)).toEqual({ 'structural-money': 4 });
  });

  it('keeps the rest when one note has no answer, and says so', async () => {
    const { ours, scan, place } = await asked('note-alone');
    const params = { organisation: ours.slug, scan: scan.id, part };
    const fields = {
      'note-direction-from-mission': 'Zomaar',
      'choice-structural-money': 'unknown',
    };
    const result = await savePart(visit(ours.member), form(fields), params, database());
    expect(result).toMatchObject({
      errors: { 'choice-direction-from-mission': expect.any(String) },
    });
    expect(await keptBy(database(), place)).toEqual({ 'structural-money': null });
  });

  it('is acknowledged by script only for what was asked and is well formed', async () => {
    const { ours, scan, place } = await asked('script');
    const put = (indicator: string, body: unknown) =>
      saveAnswer(
        visit(ours.member),
        new Request('http://localhost:3000/x', {
          method: 'PUT',
          headers: { origin: 'http://localhost:3000', 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
        { organisation: ours.slug, scan: scan.id, indicator },
        database(),
      );
    const good = { choice: '3', note: '', at: second(0).getTime() };
    expect(await put('structural-money', good)).toBe('saved');
    expect(await put('structural-money', { ...good, choice: '6' })).toBe('wrong');
    expect(await put('structural-money', 'nonsense')).toBe('wrong');
    await expect(put('choosing-ideas', good)).rejects.toMatchObject({ status: 404 });
    expect(await keptBy(database(), place)).toEqual({ 'structural-money': 3 });
  });

  it('is handed in with at least one answer', async () => {
    const { ours, scan, place } = await asked('empty');
    const params = { organisation: ours.slug, scan: scan.id };
    const act = () => submit(visit(ours.member), form({}), params, database());
    expect(await act()).toHaveProperty('errors');
    await database().transaction((tx) => saveAnswers(tx, place, [answer(1)], second(0), second(0)));
    expect(await act()).toHaveProperty('to');
    expect((await rowOf(database(), place))?.submittedAt).toEqual(visit().now);
  });
});
