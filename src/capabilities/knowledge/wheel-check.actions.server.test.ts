import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { limits } from '#platform/accounts/limits.server.ts';
import { auditEvent } from '#platform/audit/tables.ts';
import type { Visit } from '#platform/http/visit.ts';
import { testDatabase } from '#tests/support/database.ts';
import { searchIn } from '#tests/support/search.ts';
import { theatre, type Theatre } from '#tests/support/theatres.ts';
import { form, somebody, visit } from '#tests/support/visits.ts';
import { plan, someCase, someGap, withoutCases } from '#tests/support/wheel-checks.ts';
import { askPlan, decideOn, keep, remove, repeat } from './wheel-check.actions.server.ts';
import {
  answerPage,
  askPage,
  checkPage,
  checksOfGap,
  checksPage,
} from './wheel-check.public.server.ts';
import { wheelCheck, wheelCheckRun } from './wheel-check.tables.ts';

const database = testDatabase();
const nobody = '203.0.113.7';
const MINUTE = 60_000;

beforeEach(() => withoutCases(database()));

const refusal = (acting: Promise<unknown>) => acting.catch((refused: unknown) => refused);

async function asked(who: Visit, fields: Record<string, string> = {}): Promise<{ plan: string }> {
  const answer = await askPlan(who, form({ plan, ...fields }), nobody, database());
  if (!('to' in answer)) throw new Error(JSON.stringify(answer));
  return { plan: answer.to.replace('/wheel-check/', '') };
}

async function kept(ours: Theatre, fields: Record<string, string> = {}) {
  const address = await asked(visit(ours.member), fields);
  const organisation = form({ organisation: ours.slug });
  const done = await keep(visit(ours.member), organisation, address, database());
  if (!('to' in done)) throw new Error(JSON.stringify(done));
  return { organisation: ours.slug, check: done.to.replace(/.*\//, '') };
}

describe('asking a plan', () => {
  it('is refused at a gap to a stranger and to another organisation', async () => {
    const [ours, theirs] = [
      await theatre(database(), 'ask-ours'),
      await theatre(database(), 'ask-theirs'),
    ];
    const gap = await someGap(database(), ours);
    const at = (who: Visit, slug: string) =>
      refusal(askPlan(who, form({ plan, organisation: slug, gap }), nobody, database()));
    expect(await at(visit(), ours.slug)).toMatchObject({ status: 303 });
    expect(await at(visit(theirs.director), ours.slug)).toMatchObject({ status: 404 });
    expect(await at(visit(theirs.director), theirs.slug)).toMatchObject({ status: 404 });
    const filled = new URLSearchParams({ organisation: theirs.slug, gap });
    expect(await refusal(askPage(visit(theirs.director), filled, database()))).toMatchObject({
      status: 404,
    });
    expect(
      await askPage(
        visit(ours.member),
        new URLSearchParams({ organisation: ours.slug, gap }),
        database(),
      ),
    ).toMatchObject({
      plan: 'Jongeren zien nooit iets voor de première',
      gap: { part: 'audience-and-value' },
    });
  });

  it('is for everybody, so often from one address; what was typed stays', async () => {
    const address = '203.0.113.99';
    const once = () => askPlan(visit(), form({ plan }), address, database());
    for (let time = 0; time < limits.wheelCheckPerAddress.tries; time++)
      expect(await once()).toHaveProperty('to');
    expect(await once()).toMatchObject({
      errors: { form: expect.stringMatching(/kwartier/) as string },
      values: { plan },
    });
    const person = await somebody(database());
    const again = () => askPlan(visit(person), form({ plan }), address, database());
    for (let time = 0; time < limits.wheelCheckPerPerson.tries; time++)
      expect(await again()).toHaveProperty('to');
    expect(await again()).toHaveProperty('errors.form');
  });

  it('says what is wrong with a plan, and keeps it', async () => {
    const wrong = (text: string) => askPlan(visit(), form({ plan: text }), nobody, database());
    for (const text of ['', 'podium', '12345 67890 12345', 'ja nee ja nee '.repeat(400)])
      expect(await wrong(text)).toMatchObject({
        errors: { plan: expect.any(String) as string },
        values: { plan: text },
      });
  });

  it('leaves nothing readable in the address, which works for a day', async () => {
    const address = await asked(visit());
    expect(address.plan).not.toMatch(/jongeren/i);
    expect(await answerPage(visit(), address, database())).toMatchObject({ answer: { plan } });
    const later = visit(null, { now: new Date(visit().now.getTime() + 25 * 60 * MINUTE) });
    expect(await answerPage(later, address, database())).toBeNull();
    expect(await answerPage(visit(), { plan: 'made-up' }, database())).toBeNull();
  });
});

describe('keeping a check', () => {
  it('is refused to a stranger and at an organisation of others', async () => {
    await searchIn(database());
    const [ours, theirs] = [
      await theatre(database(), 'keep-ours'),
      await theatre(database(), 'keep-theirs'),
    ];
    await someCase(database(), ours, 'watching');
    const address = await asked(visit());
    const at = (who: Visit) =>
      refusal(keep(who, form({ organisation: ours.slug }), address, database()));
    expect(await at(visit())).toMatchObject({ status: 303 });
    expect(await at(visit(theirs.director))).toMatchObject({ status: 404 });
    const gap = await someGap(database(), ours);
    const ofOurs = await asked(visit(ours.member), { organisation: ours.slug, gap });
    const elsewhere = form({ organisation: theirs.slug });
    expect(
      await refusal(keep(visit(theirs.director), elsewhere, ofOurs, database())),
    ).toMatchObject({ status: 404 });
    expect(await database().$count(wheelCheck)).toBe(0);
  });

  it('asks for the organisation, and refuses when nothing could be searched', async () => {
    const ours = await theatre(database(), 'keep-none');
    const address = await asked(visit(ours.member));
    expect(await keep(visit(ours.member), form({}), address, database())).toMatchObject({
      errors: { organisation: expect.any(String) as string },
    });
    const organisation = form({ organisation: ours.slug });
    expect(await keep(visit(ours.member), organisation, address, database())).toMatchObject({
      errors: { form: expect.any(String) as string },
    });
  });

  it('keeps what was found, at the gap where it began, and writes down who did', async () => {
    await searchIn(database());
    const ours = await theatre(database(), 'keep-gap');
    await someCase(database(), ours, 'watching');
    const gap = await someGap(database(), ours);
    const params = await kept(ours, { organisation: ours.slug, gap });
    const page = await checkPage(visit(ours.director), params, database());
    expect(page).toMatchObject({
      gap: { id: gap },
      answer: { plan, shown: [{ words: [{}, {}, {}, {}, {}, {}, {}, {}] }] },
    });
    expect(await checksOfGap(visit(ours.member), { ...params, gap }, database())).toHaveLength(1);
    const [event] = await database()
      .select()
      .from(auditEvent)
      .where(eq(auditEvent.subject, params.check));
    expect(event).toMatchObject({ action: 'wheel-check.kept', userId: ours.member.id });
  });
});

describe('a kept check', () => {
  it('is refused to strangers and others, whatever they want to do with it', async () => {
    await searchIn(database());
    const [ours, theirs] = [
      await theatre(database(), 'kept-ours'),
      await theatre(database(), 'kept-theirs'),
    ];
    await someCase(database(), ours, 'watching');
    const params = await kept(ours);
    const crossed = { ...params, organisation: theirs.slug };
    for (const act of [repeat, decideOn, remove]) {
      const by = (who: Visit, where = params) =>
        refusal(act(who, form({ entry: 'x' }), where, database()));
      expect(await by(visit())).toMatchObject({ status: 303 });
      expect(await by(visit(theirs.director))).toMatchObject({ status: 404 });
      expect(await by(visit(theirs.director), crossed)).toMatchObject({ status: 404 });
    }
    for (const look of [checkPage, checksPage])
      expect(await refusal(look(visit(theirs.director), params, database()))).toMatchObject({
        status: 404,
      });
    expect(await refusal(remove(visit(ours.member), form({}), params, database()))).toMatchObject({
      status: 403,
    });
  });

  it('says what is new and what is gone when it is repeated', async () => {
    await searchIn(database());
    const ours = await theatre(database(), 'repeated');
    await someCase(database(), ours, 'watching');
    const params = await kept(ours);
    const fresh = await someCase(database(), ours, 'watching', 'care');
    const later = (minutes: number) =>
      visit(ours.member, { now: new Date(visit().now.getTime() + minutes * MINUTE) });
    await repeat(later(5), form({}), params, database());
    const page = await checkPage(later(6), params, database());
    expect(page.changes).toMatchObject([{ change: 'new', shown: { entryId: fresh } }]);
    expect(page.earlier).toHaveLength(1);
  });

  it('is written once when two repeat it at once', async () => {
    await searchIn(database());
    const ours = await theatre(database(), 'at-once');
    await someCase(database(), ours, 'watching');
    const params = await kept(ours);
    const now = new Date(visit().now.getTime() + 5 * MINUTE);
    const again = (person: Theatre['director']) =>
      repeat(visit(person, { now }), form({}), params, database());
    await Promise.all([again(ours.director), again(ours.member), again(ours.director)]);
    const runs = await database()
      .select()
      .from(wheelCheckRun)
      .where(eq(wheelCheckRun.checkId, params.check));
    expect(runs.map(({ number }) => number).sort()).toEqual([1, 2]);
  });

  it('keeps what is done with what was found, and asks why when it does not fit', async () => {
    await searchIn(database());
    const ours = await theatre(database(), 'decided');
    const entry = await someCase(database(), ours, 'watching');
    const params = await kept(ours);
    const decide = (fields: Record<string, string>) =>
      decideOn(visit(ours.member), form({ entry, ...fields }), params, database());
    expect(await decide({ decision: 'does-not-fit', note: ' ' })).toMatchObject({
      errors: { note: expect.any(String) as string },
    });
    expect(await decide({ decision: 'maybe' })).toHaveProperty('errors.decision');
    await decide({ decision: 'called', note: 'In mei.' });
    await decide({ decision: 'build-on', note: 'Hun formulier.' });
    const { decisions } = await checkPage(visit(ours.director), params, database());
    expect(decisions).toMatchObject([{ entryId: entry, decision: 'build-on' }]);
    const strange = form({ entry: params.check, decision: 'called' });
    expect(await refusal(decideOn(visit(ours.member), strange, params, database()))).toMatchObject({
      status: 404,
    });
  });

  it('can be thrown away by a director', async () => {
    await searchIn(database());
    const ours = await theatre(database(), 'thrown-away');
    await someCase(database(), ours, 'watching');
    const params = await kept(ours);
    await remove(visit(ours.director), form({}), params, database());
    expect(await checksPage(visit(ours.director), params, database())).toMatchObject({
      checks: [],
    });
  });
});
