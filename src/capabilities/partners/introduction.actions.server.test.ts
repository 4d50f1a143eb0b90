import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deskOrganisation } from './desk.tables.ts';
import { testDatabase } from '#tests/support/database.ts';
import { idOf, meetingOf, now, origin } from '#tests/support/introductions.ts';
import { theatre, type Theatre } from '#tests/support/theatres.ts';
import { form, somebody, visit } from '#tests/support/visits.ts';
import * as actions from './introduction.actions.server.ts';
import { showInterestAction } from './interest.actions.server.ts';
import { introductionPage } from './introductions.public.server.ts';
import { passOn, waitingWords } from './question.store.server.ts';
import type { Brokership } from '#capabilities/organisations/public.server.ts';

const database = testDatabase();
const scene = meetingOf(database);
let third: Theatre;
let id: string;

beforeAll(async () => {
  await scene.begin();
  third = await theatre(database(), 'een-derde');
});
beforeEach(async () => {
  await scene.fresh();
  await database()
    .insert(deskOrganisation)
    .values({
      organisationId: scene.house.asDirector.organisationId,
      instituteId: third.asDirector.organisationId,
      since: now,
    })
    .onConflictDoNothing();
  id = idOf(await scene.interest());
});

const at = (who: Theatre) => ({ organisation: who.slug, introduction: id });
const all = Object.entries(actions);
const forDirectors = [
  actions.sayYesAction,
  actions.sayNoAction,
  actions.withdrawConsentAction,
  actions.blockAction,
];
const seen = (who: Theatre) =>
  introductionPage(visit(who.director), at(who), new URLSearchParams(), database());

describe('every action', () => {
  it('sends a stranger to sign in', async () => {
    for (const [, act] of all)
      await expect(act(visit(), form({}), at(scene.firm), database())).rejects.toMatchObject({
        status: 303,
      });
    const params = { organisation: scene.house.slug, card: scene.mine, other: scene.theirs };
    await expect(showInterestAction(visit(), form({}), params, database())).rejects.toMatchObject({
      status: 303,
    });
  });
  it('is not there for another organisation, nor for somebody of none', async () => {
    const nobody = await somebody(database());
    for (const [, act] of all) {
      const asked = [
        () => act(visit(third.director), form({}), at(scene.firm), database()),
        () => act(visit(third.director), form({}), at(third), database()),
        () => act(visit(nobody), form({}), at(scene.firm), database()),
        () =>
          act(
            visit(scene.firm.director),
            form({}),
            { ...at(scene.firm), introduction: 'x' },
            database(),
          ),
      ];
      for (const one of asked) await expect(one()).rejects.toMatchObject({ status: 404 });
    }
  });
  it('is for directors when it says yes, no, stop or never again', async () => {
    for (const act of forDirectors)
      await expect(
        act(visit(scene.firm.member), form({}), at(scene.firm), database()),
      ).rejects.toMatchObject({ status: 403 });
    const params = { organisation: scene.house.slug, card: scene.mine, other: scene.theirs };
    await expect(
      showInterestAction(visit(scene.house.member), form({}), params, database()),
    ).rejects.toMatchObject({ status: 403 });
  });
});

describe('an answer', () => {
  it('needs a reason when it is no, and keeps what was typed', async () => {
    const wrong = await actions.sayNoAction(
      visit(scene.firm.director),
      form({ words: 'Liever niet' }),
      at(scene.firm),
      database(),
    );
    expect(wrong).toMatchObject({
      errors: { reason: expect.any(String) },
      values: { words: 'Liever niet' },
    });
    const said = form({ reason: 'no-time', words: 'Alleen voor de makelaar' });
    await actions.sayNoAction(visit(scene.firm.director), said, at(scene.firm), database());
    const there = await seen(scene.house);
    expect(there).toMatchObject({
      phase: 'declined',
      declinedBecause: { byUs: false, reason: 'no-time' },
    });
    expect(JSON.stringify(there)).not.toContain('Alleen voor de makelaar');
  });
  it('introduces, then lets the two tell what became of it', async () => {
    await actions.sayYesAction(visit(scene.firm.director), form({}), at(scene.firm), database());
    expect(await seen(scene.house)).toMatchObject({ phase: 'introduced', named: true });
    const again = await actions.sayYesAction(
      visit(scene.firm.director),
      form({}),
      at(scene.firm),
      database(),
    );
    expect(again).toMatchObject({ errors: { form: expect.any(String) } });
    const tell = (who: Theatre, fields: Record<string, string>) =>
      actions.outcomeAction(visit(who.member), form(fields), at(who), database());
    expect(await tell(scene.house, { became: 'nothing' })).toHaveProperty('errors.why');
    await tell(scene.house, { became: 'started' });
    expect((await seen(scene.house)).phase).toBe('introduced');
    await tell(scene.firm, { became: 'started' });
    expect((await seen(scene.house)).phase).toBe('started');
  });
});

describe('a question', () => {
  const broker = () => third.asDirector as unknown as Brokership;
  it('passes by the broker, as does its answer, without the name of who asks', async () => {
    const asked = form({ question: `Hoeveel uur is dat? Groet, ${scene.names[1]}` });
    await actions.askAction(visit(scene.house.member), asked, at(scene.house), database());
    expect((await seen(scene.firm)).questions).toEqual([]);
    const [waits] = await waitingWords(database(), broker());
    expect(waits).toMatchObject({ what: 'question', question: 'Hoeveel uur is dat? Groet, …' });
    const pass = (words: string) =>
      database().transaction((tx) => passOn(tx, broker(), waits?.id ?? '', { words, origin }, now));
    expect(await pass('Hoeveel uur is dat?')).toBe(true);
    const [heard] = (await seen(scene.firm)).questions;
    expect(heard).toMatchObject({ ours: false, question: 'Hoeveel uur is dat?' });
    const answer = form({ id: heard?.id ?? '', [`answer-${heard?.id}`]: 'Acht uur' });
    await actions.answerQuestionAction(
      visit(scene.firm.member),
      answer,
      at(scene.firm),
      database(),
    );
    expect((await seen(scene.house)).questions[0]?.answer).toBeNull();
    expect(await pass('Acht uur')).toBe(true);
    expect((await seen(scene.house)).questions[0]?.answer).toBe('Acht uur');
    expect(await pass('Nog een keer')).toBe(false);
  });
  it('is not empty, and there are at most three', async () => {
    const ask = (question: string) =>
      actions.askAction(visit(scene.house.member), form({ question }), at(scene.house), database());
    expect(await ask(' ')).toHaveProperty('errors.question');
    for (const one of ['a', 'b', 'c']) expect(await ask(one)).toHaveProperty('to');
    expect(await ask('d')).toHaveProperty('errors.form');
  });
});

it('stopping, blocking and reporting work from the page', async () => {
  await actions.reportAction(
    visit(scene.firm.member),
    form({ report: 'Dit klopt niet' }),
    at(scene.firm),
    database(),
  );
  expect((await seen(scene.firm)).reported).toBe(true);
  expect(JSON.stringify(await seen(scene.house))).not.toContain('Dit klopt niet');
  await actions.withdrawConsentAction(
    visit(scene.house.director),
    form({}),
    at(scene.house),
    database(),
  );
  expect((await seen(scene.firm)).phase).toBe('stopped');
  await actions.blockAction(visit(scene.firm.director), form({}), at(scene.firm), database());
  expect((await seen(scene.house)).card).toBeNull();
});
