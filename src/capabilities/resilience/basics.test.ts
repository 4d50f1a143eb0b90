import { describe, expect, it } from 'vitest';
import { basicsCandidates, progressOf, type BasicsAnswer } from './basics.ts';
import { actionList } from './action-list.ts';
import { principles } from './statement.ts';
import { statements, statementsOf, statementWith } from './statements.ts';

const at = new Date('2026-11-23T09:00:00Z');
const given = (answers: Readonly<Record<string, BasicsAnswer>>) =>
  new Map(Object.entries(answers).map(([id, answer]) => [id, { answer, at }]));
const words = () => 'Dit is nog niet zo.';

describe('the basics', () => {
  it('are five statements for each of five principles, each with its own id', () => {
    expect(statements).toHaveLength(25);
    for (const principle of principles) expect(statementsOf(principle)).toHaveLength(5);
    expect(new Set(statements.map(({ id }) => id)).size).toBe(25);
  });

  it('ask for two steps at the door, and for backups that were tried', () => {
    expect(statementWith('two-steps-mail')?.impact).toBe(3);
    expect(statementWith('backups-tried')?.impact).toBe(3);
  });

  it('say why in two sentences, how, and what to ask whoever else mends it, in both languages', () => {
    for (const { id, fixer, sources, texts } of statements) {
      expect(sources.length, id).toBeGreaterThan(0);
      for (const { statement, why, how, action, ask } of [texts.nl, texts.en]) {
        expect(why.match(/[.?]( |$)/g), `${id}: ${why}`).toHaveLength(2);
        expect(how.length, id).toBeGreaterThan(60);
        expect(statement, id).toMatch(/^[A-Z].*\.$/);
        expect(action, id).not.toMatch(/\.$/);
        expect(ask !== undefined, id).toBe(fixer !== 'yourself');
      }
    }
  });
});

describe('the progress', () => {
  it('counts for each principle what was answered, and what is in order', () => {
    const found = progressOf(
      statements,
      given({
        backups: 'yes',
        'backups-tried': 'no',
        exercise: 'not-applicable',
        updates: 'unknown',
      }),
    );
    expect(found.map(({ answered, inOrder }) => [answered, inOrder])).toEqual([
      [0, 0],
      [0, 0],
      [1, 0],
      [0, 0],
      [3, 2],
    ]);
  });
});

describe('what is left to do', () => {
  const candidates = (answers: Readonly<Record<string, BasicsAnswer>>) =>
    basicsCandidates(statements, given(answers), 'nl', words);

  it('is what is not so, not quite so, or not known; not what was not asked yet', () => {
    const found = candidates({
      backups: 'no',
      updates: 'partly',
      malware: 'unknown',
      passwords: 'yes',
      'guest-network': 'not-applicable',
      'no-such-statement': 'no',
    });
    expect(found.map(({ key, isBad }) => [key, isBad])).toEqual([
      ['basics:updates', false],
      ['basics:malware', false],
      ['basics:backups', true],
    ]);
  });

  it('stands in one list with the rest, what helps most for its time on top', () => {
    const all = Object.fromEntries(statements.map(({ id }) => [id, 'no'] as const));
    const { now, rest } = actionList(candidates(all), new Map(), '2026-11-23');
    expect([now.length, rest.length]).toEqual([5, 20]);
    expect(now.slice(0, 2).map(({ origin }) => origin)).toEqual(
      expect.arrayContaining([
        { from: 'basics', statement: 'payments' },
        { from: 'basics', statement: 'reporting' },
      ]),
    );
  });

  it('waits to be answered again once it is said to be done, and comes back when it is not so', () => {
    const said = (saidAt: Date) =>
      new Map([
        ['basics:backups', { state: 'done', until: null, note: '', saidAt, stepId: null } as const],
      ]);
    const list = (saidAt: Date) =>
      actionList(candidates({ backups: 'no' }), said(saidAt), '2026-11-23');
    expect(list(new Date('2026-11-24')).waiting).toHaveLength(1);
    expect(list(new Date('2026-11-20')).now[0]?.standing).toBe('returned');
  });
});
