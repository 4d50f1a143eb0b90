import { describe, expect, it } from 'vitest';
import { testDatabase } from '#tests/support/database.ts';
import { closedScan, colleague, openedScan, reread, respond } from '#tests/support/scans.ts';
import { theatre } from '#tests/support/theatres.ts';
import { form, somebody, visit } from '#tests/support/visits.ts';
import { saveAnswer, savePart, submit, takeBack } from './answers.actions.server.ts';
import { decideList, decideOne } from './outcomes.actions.server.ts';
import { askPeople, remindPeople } from './participants.actions.server.ts';
import {
  closeAnswers,
  conclude,
  open,
  reopenAnswers,
  reopenConversation,
} from './scans.actions.server.ts';
import { scansOf } from './scans.store.server.ts';

const database = testDatabase();
const nothing = form({});
const forDirectors = {
  open,
  closeAnswers,
  reopenAnswers,
  conclude,
  reopenConversation,
  askPeople,
  remindPeople,
};
const all = { ...forDirectors, savePart, submit, takeBack, decideOne, decideList };

describe('who may do what with a scan', () => {
  it.each(Object.entries(all))('%s sends a stranger to sign in', async (_, act) => {
    const params = { organisation: 'nergens', scan: 'x' };
    await expect(act(visit(), nothing, params, database())).rejects.toMatchObject({ status: 303 });
  });

  it.each(Object.entries(all))('%s hides the scan from another organisation', async (name, act) => {
    const ours = await theatre(database(), `ours-${name}`);
    const theirs = await theatre(database(), `theirs-${name}`);
    const scan = await openedScan(database(), ours);
    const outside = { organisation: ours.slug, scan: scan.id };
    await expect(act(visit(theirs.director), nothing, outside, database())).rejects.toMatchObject({
      status: 404,
    });
    if (act === open) return;
    for (const id of [scan.id, 'x', '\0', '']) {
      const params = { organisation: theirs.slug, scan: id, part: 'strategy-and-budget' };
      const smuggled = act(visit(theirs.director), nothing, params, database());
      await expect(smuggled, id).rejects.toMatchObject({ status: 404 });
    }
  });

  it.each(Object.entries(forDirectors))('%s is for directors', async (name, act) => {
    const ours = await theatre(database(), `role-${name}`);
    const scan = await openedScan(database(), ours);
    const params = { organisation: ours.slug, scan: scan.id };
    await expect(act(visit(ours.member), nothing, params, database())).rejects.toMatchObject({
      status: 403,
    });
  });

  it.each(Object.entries({ savePart, submit, takeBack }))(
    '%s finds nothing for a member who was not asked',
    async (name, act) => {
      const ours = await theatre(database(), `unasked-${name}`);
      const scan = await openedScan(database(), ours);
      const params = { organisation: ours.slug, scan: scan.id, part: 'strategy-and-budget' };
      await expect(act(visit(ours.member), nothing, params, database())).rejects.toMatchObject({
        status: 404,
      });
    },
  );
});

describe('saving one answer by script', () => {
  const request = (headers: Record<string, string>) =>
    new Request('http://localhost:3000/x', { method: 'PUT', headers, body: '{}' });
  const own = { origin: 'http://localhost:3000', 'content-type': 'application/json' };
  const params = { organisation: 'nergens', scan: 'x', indicator: 'structural-money' };

  it('refuses a stranger', async () => {
    await expect(saveAnswer(visit(), request(own), params, database())).rejects.toMatchObject({
      status: 401,
    });
  });
  it('refuses another site, and what is not JSON', async () => {
    const person = visit(await somebody(database()));
    for (const headers of [
      { ...own, origin: 'https://elders.example' },
      { 'content-type': own['content-type'] },
      { ...own, 'content-type': 'text/plain' },
    ])
      await expect(saveAnswer(person, request(headers), params, database())).rejects.toMatchObject({
        status: 403,
      });
  });
  it('finds nothing for another organisation', async () => {
    const ours = await theatre(database(), 'put-ours');
    const theirs = await theatre(database(), 'put-theirs');
    const scan = await openedScan(database(), ours);
    for (const organisation of [ours.slug, theirs.slug])
      await expect(
        saveAnswer(
          visit(theirs.director),
          request(own),
          { ...params, organisation, scan: scan.id },
          database(),
        ),
      ).rejects.toMatchObject({ status: 404 });
  });
});

describe('a scan of a team', () => {
  it('is opened by a director, who answers too', async () => {
    const ours = await theatre(database(), 'opening');
    const params = { organisation: ours.slug };
    const wrong = await open(visit(ours.director), form({ layer: 'huge' }), params, database());
    expect(wrong).toMatchObject({
      errors: { layer: expect.any(String), role: expect.any(String) },
    });
    const right = form({ layer: 'quick', role: 'management' });
    const done = await open(visit(ours.director), right, params, database());
    const [scan] = await scansOf(database(), ours.asDirector);
    expect(done).toEqual({ to: `/organisations/opening/scans/${scan?.id}/participants` });
    expect(scan).toMatchObject({ asked: 1, responses: 0, mine: 'open', state: 'answering' });
  });

  it('closes, opens again, closes and is concluded only in that order', async () => {
    const ours = await theatre(database(), 'order');
    const scan = await openedScan(database(), ours);
    const params = { organisation: ours.slug, scan: scan.id };
    const director = visit(ours.director);
    const act = async (what: typeof closeAnswers) => what(director, nothing, params, database());
    expect(await act(closeAnswers)).toMatchObject({ errors: {} });
    const { place } = await colleague(database(), ours, scan);
    await respond(database(), place, { 'structural-money': 2 });
    expect(await act(conclude)).toHaveProperty('errors');
    expect(await act(closeAnswers)).toHaveProperty('to');
    expect(await act(closeAnswers)).toHaveProperty('errors');
    expect(await act(reopenAnswers)).toHaveProperty('to');
    expect(await act(closeAnswers)).toHaveProperty('to');
    const decision = form({ choice: '3' });
    const about = { ...params, indicator: 'structural-money' };
    expect(await decideOne(visit(ours.member), decision, about, database())).toHaveProperty('to');
    expect(await act(reopenAnswers)).toHaveProperty('errors');
    expect(await act(conclude)).toHaveProperty('to');
    expect(await decideOne(visit(ours.member), decision, about, database())).toHaveProperty(
      'errors',
    );
    expect(await act(reopenConversation)).toHaveProperty('to');
    expect(await reread(database(), ours, scan)).toMatchObject({ state: 'conversation' });
  });

  it('keeps somebody else’s outcome and the typing of whoever came second', async () => {
    const ours = await theatre(database(), 'twice');
    const scan = await closedScan(database(), ours, [{ 'structural-money': 2 }]);
    const params = { organisation: ours.slug, scan: scan.id, indicator: 'structural-money' };
    const decide = (person: typeof ours.member, fields: Record<string, string>) =>
      decideOne(visit(person), form(fields), params, database());
    expect(await decide(ours.director, { choice: '2', agreed: 'Eén' })).toHaveProperty('to');
    const second = await decide(ours.member, { choice: '4', agreed: 'Twee', seen: '' });
    expect(second).toMatchObject({
      errors: { form: expect.stringContaining(ours.director.name) },
      values: { agreed: 'Twee', choice: '4' },
    });
  });
});
