import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sealedPlan } from '#capabilities/knowledge/asked-plan.public.server.ts';
import { basicsAnswer } from '#capabilities/resilience/basics.tables.ts';
import { gap, step } from '#capabilities/scan/tables.ts';
import { testDatabase } from '#tests/support/database.ts';
import { theatre, type Theatre } from '#tests/support/theatres.ts';
import { form, visit } from '#tests/support/visits.ts';
import { card } from './card.tables.ts';
import { cardsOf } from './cards.store.server.ts';
import { startFromElsewhere } from './elsewhere.actions.server.ts';

const database = testDatabase();
const { now } = visit();
let house: Theatre;
let other: Theatre;
let gapId: string;
let stepId: string;

beforeAll(async () => {
  house = await theatre(database(), 'elsewhere');
  other = await theatre(database(), 'elsewhere-other');
  const { organisationId } = house.asMember;
  const [made] = await database()
    .insert(gap)
    .values({
      ...{
        organisationId,
        part: 'audience-and-value',
        title: 'Jongeren zien niets voor de première',
      },
      ...{ startValue: 1.7, targetValue: 3, targetDate: '2027-11-01', createdAt: now },
    })
    .returning();
  gapId = made?.id ?? '';
  const facts = {
    ...{ gapId, parts: ['audience-and-value'], money: 'project', createdAt: now },
    ...{ startsOn: '2026-12-01', dueOn: '2027-02-01' },
  };
  const steps = await database()
    .insert(step)
    .values([
      { ...facts, title: 'Live ondertiteling', hours: 60, euros: 6000, partnerNeeded: true },
      { ...facts, title: 'Zelf uitnodigen', hours: 20, euros: 0, partnerNeeded: false },
      { ...facts, title: 'Klaar', hours: 9, euros: 9, partnerNeeded: true, doneAt: now },
    ])
    .returning();
  stepId = steps[0]?.id ?? '';
});
beforeEach(async () => {
  await database().delete(card);
});

const start = (fields: Record<string, string>, who = house) =>
  startFromElsewhere(visit(who.member), form(fields), { organisation: who.slug }, database());

async function made() {
  const [one] = await cardsOf(database(), house.asMember, now);
  return one;
}

describe('one click', () => {
  it('is refused to a stranger, and to who belongs to another organisation', async () => {
    for (const from of ['gap', 'step', 'wheel-check', 'resilience']) {
      const by = (person: typeof other.member | null) =>
        startFromElsewhere(
          visit(person),
          form({ from, id: gapId }),
          { organisation: house.slug },
          database(),
        ).catch((why: unknown) => why);
      expect(await by(null)).toMatchObject({ status: 303 });
      expect(await by(other.member)).toMatchObject({ status: 404 });
    }
    expect(await made()).toBeUndefined();
  });
  it('turns a gap into a request, with the hours and the money of its steps', async () => {
    expect(await start({ from: 'gap', id: gapId })).toMatchObject({
      to: expect.stringMatching(/\/questions$/) as string,
    });
    const one = await made();
    expect(one).toMatchObject({ kind: 'request', origin: { from: 'gap', id: gapId } });
    expect(one?.writing).toMatchObject({
      language: 'nl',
      title: 'Jongeren zien niets voor de première',
      needs: [{ text: 'Live ondertiteling', concepts: ['live-captioning'] }],
      gives: [],
      ...{ hours: 80, money: '10000', moneySource: 'project', endsOn: '2027-11-01' },
      audiences: ['young-people'],
    });
    expect(one?.writing.problem).toContain('Zo is het nu: ');
  });
  it('turns a step into a request, with its own dates', async () => {
    await start({ from: 'step', id: stepId });
    expect((await made())?.writing).toMatchObject({
      title: 'Live ondertiteling',
      ...{ hours: 60, money: '10000', startsOn: '2026-12-01', endsOn: '2027-02-01' },
    });
  });
  it('turns a plan that was just asked into a request', async () => {
    const plan = sealedPlan({ plan: 'Wij zoeken een zaal. We hebben 40 uur.' }, now) ?? '';
    await start({ from: 'wheel-check', plan });
    const one = await made();
    expect(one).toMatchObject({ origin: { from: 'wheel-check', id: null } });
    expect(one?.writing).toMatchObject({ needs: [{ text: 'Een zaal' }], hours: 40 });
    expect(one?.writing.problem).toContain('Wij zoeken een zaal.');
  });
  it('turns an action of resilience into a request, without what was found', async () => {
    const id = 'basics:backups-tried';
    await expect(start({ from: 'resilience', id })).rejects.toMatchObject({ status: 404 });
    const { organisationId } = house.asMember;
    await database()
      .insert(basicsAnswer)
      .values({
        ...{ organisationId, statement: 'backups-tried', answer: 'no' },
        ...{ note: 'De schijf van Manu was stuk.', answeredAt: now },
      });
    await start({ from: 'resilience', id });
    const one = await made();
    expect(one).toMatchObject({
      origin: { from: 'resilience', id },
      writing: { title: 'Probeer een back-up terug te zetten', hours: 2 },
    });
    expect(JSON.stringify(one?.writing)).not.toContain('Manu');
    await expect(start({ from: 'resilience', id }, other)).rejects.toMatchObject({ status: 404 });
  });
  it('finds nothing of another organisation, and nothing that does not exist', async () => {
    for (const fields of [
      { from: 'gap', id: gapId },
      { from: 'step', id: stepId },
    ])
      await expect(start(fields, other)).rejects.toMatchObject({ status: 404 });
    for (const fields of [
      { from: 'gap', id: 'x' },
      { from: 'elsewhere', id: gapId },
      { from: 'wheel-check', id: gapId },
      { from: 'wheel-check', plan: 'x' },
    ])
      await expect(start(fields)).rejects.toMatchObject({ status: 404 });
    expect(await made()).toBeUndefined();
  });
});
