import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { importOrganisation } from '#capabilities/organisations/export.actions.server.ts';
import { DamagedExport } from '#capabilities/organisations/export.public.server.ts';
import { member } from '#capabilities/organisations/tables.ts';
import { testDatabase } from '#tests/support/database.ts';
import {
  concludedScan,
  resultFromElsewhere,
  theatre,
  type Theatre,
} from '#tests/support/theatres.ts';
import { form, somebody, visit } from '#tests/support/visits.ts';
import { exportScan } from './export.store.server.ts';
import { chooseGap, closeGapAction } from './gaps.actions.server.ts';
import { gapsOf } from './gaps.store.server.ts';
import { importScan } from './import.store.server.ts';
import { askDueChecks } from './step-check.jobs.server.ts';
import { addStep, stepsOf } from './steps.store.server.ts';
import { answer, participant, reportShare, scan } from './tables.ts';

const database = testDatabase();
const now = new Date('2027-02-21T06:00:00Z');
let made = 0;
const newTheatre = () => theatre(database(), `export-${++made}`);
const exported = ({ asDirector }: Theatre) => exportScan(database(), asDirector);
const imported = ({ asDirector }: Theatre, data: unknown) =>
  database().transaction((tx) => importScan(tx, asDirector, data, now));

/** A theatre with a scan, a result from elsewhere, two gaps, a step that was asked about. */
async function atWork() {
  const house = await newTheatre();
  const earlier = await resultFromElsewhere(database(), house);
  const scanId = await concludedScan(database(), house, { 'structural-money': 1 });
  let minute = 0;
  const choose = (from: string, about: string, title: string) =>
    chooseGap(
      visit(house.director, { now: new Date(Date.UTC(2026, 10, 22, 10, minute++)) }),
      form({ from, about, title, target: '3', date: '2027-11-22' }),
      { organisation: house.slug },
      database(),
    );
  await choose(`earlier:${earlier}`, 'part:audience-and-value', '=Jongeren');
  await choose(`scan:${scanId}`, 'indicator:structural-money', 'Geld');
  const [first, second] = await gapsOf(database(), house.asMember);
  if (!first || !second) throw new Error('no gaps');
  const close = form({ closing: 'reached' });
  const params = { organisation: house.slug, gap: second.id };
  await closeGapAction(visit(house.director), close, params, database());
  const wish = {
    title: 'Stap',
    parts: ['audience-and-value', 'data-and-technology'] as const,
    ownerId: house.director.id,
    hours: 8,
    euros: 600,
    money: 'project' as const,
    remains: 'Een werkwijze',
    partnerNeeded: true,
    startsOn: '2026-11-22',
    dueOn: '2027-02-20',
  };
  await addStep(database(), house.asMember, first, wish, new Date('2026-11-22T10:00:00Z'));
  await askDueChecks(database(), now, 'https://samenspel.example');
  return { house, scanId };
}

/** Lets some people answer the one question of a scan, each with a level and a note. */
async function answers(scanId: string, people: { id: string; email: string }[]) {
  for (const [place, { id, email }] of people.entries()) {
    const at = new Date('2026-11-10T10:00:00Z');
    const [taken] = await database()
      .insert(participant)
      .values({ scanId, email, userId: id, role: 'marketing', invitedAt: at, submittedAt: at })
      .returning();
    if (!taken) throw new Error('no participant');
    await database()
      .insert(answer)
      .values({
        participantId: taken.id,
        indicator: 'structural-money',
        kind: 'level',
        level: place + 1,
        note: `Geheim van ${place}`,
        answeredAt: at,
      });
  }
}

/** What of an export is meant to come back. */
function comesBack(all: Awaited<ReturnType<typeof exported>>) {
  const { outcomes, earlierResults, gaps, steps, checks } = all;
  const scans = all.scans.map(({ importedAt: _when, ...one }) => one);
  return { scans, outcomes, earlierResults, gaps, steps, checks };
}

describe('an export', () => {
  it('has everything of the organisation, and nothing of another', async () => {
    const { house } = await atWork();
    await atWork();
    const all = await exported(house);
    expect(all).toMatchObject({
      version: 1,
      scans: [{ scan: 'scan-1', instrument: 'samenspel' }],
      outcomes: [{ scan: 'scan-1', indicator: 'structural-money', level: 1 }],
      earlierResults: [{ 'strategy-and-budget': 1.7, instrument: 'DEN' }],
      gaps: [
        { gap: 'gap-1', earlierResult: 'earlier-1', scan: null, closedAs: null },
        { gap: 'gap-2', earlierResult: null, scan: 'scan-1', closedAs: 'reached' },
      ],
      steps: [{ step: 'step-1', gap: 'gap-1', owner: house.director.email }],
      checks: [{ step: 'step-1', result: null }],
    });
  });
  it('has no ids, no links and no secrets', async () => {
    const { house, scanId } = await atWork();
    await database()
      .insert(reportShare)
      .values({
        ...{ scanId, tokenHash: 'f'.repeat(64), language: 'nl' },
        ...{ createdAt: now, expiresAt: now },
      });
    const text = JSON.stringify(await exported(house));
    expect(text).toContain('"shares":[{"scan":"scan-1"');
    const person = new RegExp(`${house.director.id}@`, 'g');
    expect(text.replace(person, '')).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-|[0-9a-f]{64}/);
  });
  it('has no answers of others when fewer than three answered', async () => {
    const { house, scanId } = await atWork();
    await answers(scanId, [house.director, house.member]);
    const all = await exported(house);
    expect(all.answerCounts).toEqual([]);
    expect(all.yourAnswers).toMatchObject([{ level: 1, note: 'Geheim van 0' }]);
    expect(JSON.stringify(all)).not.toContain('Geheim van 1');
  });
  it('has counts from three on, and notes of the exporting director alone', async () => {
    const { house, scanId } = await atWork();
    await answers(scanId, [house.director, house.member, await somebody(database())]);
    const all = await exported(house);
    expect(all.answerCounts).toMatchObject([
      { scan: 'scan-1', indicator: 'structural-money', level1: 1, level2: 1, level3: 1 },
    ]);
    expect(JSON.stringify(all)).not.toMatch(/Geheim van [12]/);
  });
  it('has no counts while people still answer: two exports would tell what came in between', async () => {
    const { house, scanId } = await atWork();
    await answers(scanId, [house.director, house.member, await somebody(database())]);
    await database()
      .update(scan)
      .set({ answersClosedAt: null, concludedAt: null })
      .where(eq(scan.id, scanId));
    expect((await exported(house)).answerCounts).toEqual([]);
  });
});

describe('an import', () => {
  it('of an export gives the same export again', async () => {
    const { house } = await atWork();
    const all = await exported(house);
    const elsewhere = await newTheatre();
    await database()
      .insert(member)
      .values({
        organisationId: elsewhere.asDirector.organisationId,
        userId: house.director.id,
        roles: ['member'],
        joinedAt: now,
      });
    await imported(elsewhere, JSON.parse(JSON.stringify(all)));
    const again = await exported(elsewhere);
    expect(comesBack(again)).toEqual(comesBack(all));
    expect(again.scans[0]?.importedAt).toBe(now.toISOString());
  });
  it('gives a step to nobody when its owner is not a member here', async () => {
    const { house } = await atWork();
    const elsewhere = await newTheatre();
    await imported(elsewhere, await exported(house));
    expect(await stepsOf(database(), elsewhere.asMember)).toMatchObject([{ ownerId: null }]);
  });
  it('stays in the organisation of the director, whatever ids the file holds', async () => {
    const { house } = await atWork();
    const before = await exported(house);
    const elsewhere = await newTheatre();
    const { organisationId } = house.asDirector;
    const scans = before.scans.map((one) => ({ ...one, id: organisationId, organisationId }));
    await imported(elsewhere, { ...before, organisationId, scans });
    expect(await exported(house)).toEqual(before);
    expect((await exported(elsewhere)).scans).toHaveLength(1);
  });
  it('says where an uploaded file is damaged, and makes no organisation of it', async () => {
    const person = await somebody(database());
    const file = {
      ...{ format: 'samenspel-export', version: 1, people: [], scan: { version: 9 } },
      organisation: { name: 'Kopie', sizeClass: '51-100' },
    };
    const upload = form({ people: 'names' });
    upload.set('file', new File([JSON.stringify(file)], 'samenspel.json'));
    const act = importOrganisation((tx, director, { scan: part }, at) =>
      importScan(tx, director, part, at),
    );
    expect(await act(visit(person), upload, {}, database())).toMatchObject({
      errors: { file: expect.stringContaining('scan.version') },
    });
    const kept = await database().select().from(member).where(eq(member.userId, person.id));
    expect(kept).toEqual([]);
  });
  it('refuses a file that was damaged, and keeps nothing of it', async () => {
    const { house } = await atWork();
    const all = await exported(house);
    const elsewhere = await newTheatre();
    const [open] = all.gaps;
    const [first] = all.outcomes;
    for (const damaged of [
      null,
      {},
      { ...all, version: 2 },
      { ...all, steps: [{ ...all.steps[0], gap: 'gap-9' }] },
      { ...all, steps: [{ ...all.steps[0], hours: 1e12 }] },
      { ...all, outcomes: [first, first] },
      { ...all, outcomes: [{ ...first, level: 9 }] },
      { ...all, outcomes: [{ ...first, decidedAt: '0000-01-01T00:00:00Z' }] },
      { ...all, outcomes: [{ ...first, decidedAt: '9999-12-31T23:59:59-14:00' }] },
      { ...all, outcomes: [{ ...first, decidedAt: 'yesterday' }] },
      { ...all, gaps: [{ ...open, targetDate: '0000-01-01' }] },
      { ...all, gaps: [1, 2, 3, 4].map((n) => ({ ...open, gap: `gap-${n}` })) },
      { ...all, gaps: all.gaps.map((one) => ({ ...one, title: 'x'.repeat(1000) })) },
    ])
      await expect(imported(elsewhere, damaged)).rejects.toThrow(DamagedExport);
    expect((await exported(elsewhere)).scans).toEqual([]);
  });
});
