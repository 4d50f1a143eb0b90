import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eq, sql } from 'drizzle-orm';
import { organisation } from '#capabilities/organisations/tables.ts';
import { auditEvent } from '#platform/audit/tables.ts';
import { testDatabase } from '#tests/support/database.ts';
import { idOf, meetingOf, now, origin } from '#tests/support/introductions.ts';
import type { Theatre } from '#tests/support/theatres.ts';
import { visit } from '#tests/support/visits.ts';
import { card } from './card.tables.ts';
import { withdrawConsent } from './consent.store.server.ts';
import {
  appointment,
  guidePage,
  introductionPage,
  introductionsPage,
} from './introductions.public.server.ts';
import { daysAfter } from './introduction.ts';
import { lookAfterIntroductions } from './introductions.jobs.server.ts';

const database = testDatabase();
const scene = meetingOf(database);
let id: string;

beforeAll(async () => {
  await scene.begin();
  for (const { slug, asMember } of [scene.house, scene.firm])
    await database()
      .update(organisation)
      .set({ website: `${slug}-online.example`, about: `Wij zijn ${slug}` })
      .where(eq(organisation.id, asMember.organisationId));
});
beforeEach(async () => {
  await scene.fresh();
  // Writers who forget themselves: the name stands in the card itself.
  for (const [one, who] of [
    [scene.mine, scene.house],
    [scene.theirs, scene.firm],
  ] as const) {
    const [row] = await database().select().from(card).where(eq(card.id, one));
    if (!row?.content) continue;
    const content = { ...row.content, problem: `Theater ${who.slug}, ${who.director.email}` };
    await database()
      .update(card)
      .set({ content, contactId: who.director.id })
      .where(eq(card.id, one));
  }
  id = idOf(await scene.interest());
});

/** Everything that leads to an organisation or its people. */
const leadsTo = ({ slug, asDirector, director, member }: Theatre) => [
  ...[slug, `Theater ${slug}`, `${slug}-online`, asDirector.organisationId],
  ...[director.id, director.email, member.id, member.email],
];
const at = (who: Theatre) => ({ organisation: who.slug, introduction: id });

/** Everything that the pages of one side load. */
async function pagesOf(who: Theatre): Promise<string> {
  const by = visit(who.member, { now: daysAfter(now, 1) });
  const list = await introductionsPage(by, at(who), database());
  const one = await introductionPage(by, at(who), new URLSearchParams(), database());
  return JSON.stringify([list, one]);
}
const mailsTo = async (who: Theatre) =>
  JSON.stringify(
    (await scene.letters())
      .filter(({ to }) => to === who.director.email || to === who.member.email)
      .map(({ subject, text, calendar }) => [subject, text, calendar]),
  );
const trailOf = async (who: Theatre) =>
  JSON.stringify(
    await database()
      .select()
      .from(auditEvent)
      .where(eq(auditEvent.organisationId, who.asDirector.organisationId)),
  );

async function expectNothingLeads(mails = true) {
  for (const [reader, other] of [
    [scene.house, scene.firm],
    [scene.firm, scene.house],
  ] as const) {
    const told = [await pagesOf(reader), await trailOf(reader), mails ? await mailsTo(reader) : ''];
    for (const lead of leadsTo(other)) for (const one of told) expect(one).not.toContain(lead);
  }
}

describe('before two yeses', () => {
  it('no page, mail or trail holds anything that leads to the other', async () => {
    await expectNothingLeads();
  });
  it('neither does it after a reminder, a no, or an end without an answer', async () => {
    await lookAfterIntroductions(database(), daysAfter(now, 22), origin);
    await expectNothingLeads();
    await lookAfterIntroductions(database(), daysAfter(now, 40), origin);
    await expectNothingLeads();
    await database().execute(sql`truncate introduction cascade`);
    id = idOf(await scene.interest());
    await scene.say(scene.firm, id, 'no');
    await expectNothingLeads();
  });
  it('there is no guide and no appointment', async () => {
    const by = visit(scene.house.director);
    await expect(guidePage(by, at(scene.house), database())).rejects.toMatchObject({ status: 404 });
    await expect(appointment(by, at(scene.house), database())).rejects.toMatchObject({
      status: 404,
    });
  });
  it('a third organisation cannot tell an introduction of others from none', async () => {
    const params = { organisation: scene.firm.slug, introduction: randomUUID() };
    const by = visit(scene.firm.director);
    await expect(
      introductionPage(by, params, new URLSearchParams(), database()),
    ).rejects.toMatchObject({ status: 404 });
  });
});

describe('after two yeses', () => {
  it('the two read names, and no ids', async () => {
    await scene.say(scene.firm, id, 'yes');
    const told = await pagesOf(scene.house);
    expect(told).toContain('Theater de-ondertitelaar');
    expect(told).toContain(scene.firm.director.email);
    expect(told).not.toContain(scene.firm.asDirector.organisationId);
    expect(told).not.toContain(scene.firm.member.email);
  });
  it('a withdrawal takes everything away again, also for who reads at that moment', async () => {
    await scene.say(scene.firm, id, 'yes');
    await withdrawConsent(database(), scene.firm.asDirector, id, { origin, now });
    await expectNothingLeads();
    const by = visit(scene.house.director);
    await expect(guidePage(by, at(scene.house), database())).rejects.toMatchObject({ status: 404 });
  });
});
