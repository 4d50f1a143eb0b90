import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { invitation, member } from '#capabilities/organisations/tables.ts';
import { user } from '#platform/accounts/tables.ts';
import { mail } from '#platform/mail/tables.ts';
import { testDatabase } from '#tests/support/database.ts';
import { colleague, openedScan, respond } from '#tests/support/scans.ts';
import { theatre, type Theatre } from '#tests/support/theatres.ts';
import { form, somebody, visit } from '#tests/support/visits.ts';
import { askPeople, remindPeople } from './participants.actions.server.ts';
import { participantsOf, participationIn } from './participants.store.server.ts';
import { scanFor } from './public.server.ts';
import type { Scan } from './scans.store.server.ts';

const database = testDatabase();
const paramsOf = (ours: Theatre, scan: Scan) => ({ organisation: ours.slug, scan: scan.id });
const mailsTo = (to: string) => database().select().from(mail).where(eq(mail.to, to));

async function asking(slug: string) {
  const ours = await theatre(database(), slug);
  const scan = await openedScan(database(), ours);
  const ask = (fields: Record<string, string>, now = visit().now) =>
    askPeople(visit(ours.director, { now }), form(fields), paramsOf(ours, scan), database());
  return { ours, scan, ask };
}

describe('asking people', () => {
  it('mails a member the way to the questions, and others an invitation to the organisation', async () => {
    const { ours, scan, ask } = await asking('asking');
    const done = await ask({
      [`role-${ours.member.id}`]: 'finance',
      addresses: 'Sam@Voorbeeld.example\n noor@voorbeeld.example;sam@voorbeeld.example',
      theirRole: 'board',
    });
    expect(done).toEqual({ to: `/organisations/asking/scans/${scan.id}?asked=3` });
    const [toMember] = await mailsTo(ours.member.email);
    expect(toMember?.text).toContain(`/organisations/asking/scans/${scan.id}/answers`);
    const [toOther] = await mailsTo('sam@voorbeeld.example');
    expect(toOther?.text).toContain('http://localhost:3000/invitations/');
    expect(await database().select().from(invitation)).toHaveLength(2);
  });

  it('asks nobody twice', async () => {
    const { ask } = await asking('twice');
    const fields = { addresses: 'kim@voorbeeld.example', theirRole: 'other' };
    await ask(fields);
    expect(await ask(fields)).toMatchObject({ to: expect.stringContaining('asked=0') });
    expect(await mailsTo('kim@voorbeeld.example')).toHaveLength(1);
  });

  it('says which address is wrong and keeps what was typed', async () => {
    const { ask } = await asking('wrong');
    expect(await ask({ addresses: 'geen adres', theirRole: '' })).toMatchObject({
      errors: { addresses: expect.stringContaining('geen') },
      values: { addresses: 'geen adres' },
    });
    expect(await ask({ addresses: 'a@b.example', theirRole: 'koning' })).toHaveProperty(
      'errors.theirRole',
    );
    expect(await ask({})).toHaveProperty('errors.addresses');
  });

  it('reminds once a day at most, and nobody who handed in', async () => {
    const { ours, scan, ask } = await asking('reminding');
    const start = new Date('2026-11-22T10:00:00Z');
    await ask({ [`role-${ours.member.id}`]: 'finance' }, start);
    const remind = (hours: number) => {
      const now = new Date(start.getTime() + hours * 3_600_000);
      return remindPeople(
        visit(ours.director, { now }),
        form({}),
        paramsOf(ours, scan),
        database(),
      );
    };
    expect(await remind(1)).toMatchObject({ to: expect.stringContaining('reminded=0') });
    expect(await remind(25)).toMatchObject({ to: expect.stringContaining('reminded=1') });
    expect(await remind(26)).toMatchObject({ to: expect.stringContaining('reminded=0') });
    const place = await participationIn(database(), ours.asMember, scan);
    if (!place) throw new Error('There is no place.');
    await respond(database(), place, { 'structural-money': 1 });
    expect(await remind(72)).toMatchObject({ to: expect.stringContaining('reminded=0') });
    const [one] = await participantsOf(database(), scan);
    expect(one).not.toHaveProperty('answers');
  });
});

describe('a place that was kept for a mail address', () => {
  it('goes to the member with that address, once it is verified', async () => {
    const { ours, scan, ask } = await asking('joining');
    const person = await somebody(database());
    await ask({ addresses: person.email.toUpperCase(), theirRole: 'ict' });
    await database()
      .insert(member)
      .values({
        organisationId: ours.asDirector.organisationId,
        userId: person.id,
        roles: ['member'],
        joinedAt: visit().now,
      });
    const placeOf = async (verified: boolean) => {
      const visitor = visit({ ...person, emailVerified: verified });
      const found = await scanFor(visitor, paramsOf(ours, scan), database());
      return participationIn(database(), found.membership, found.scan);
    };
    expect(await placeOf(false)).toBeUndefined();
    expect(await placeOf(true)).toMatchObject({ userId: person.id, role: 'ict' });
  });

  it('does not give the answers of a deleted account to the next owner of the mailbox', async () => {
    const { ours, scan } = await asking('next-owner');
    const { person, place } = await colleague(database(), ours, scan);
    await respond(database(), place, { 'structural-money': 2 });
    await database().delete(user).where(eq(user.id, person.id));
    const { email } = person;
    const next = { ...(await somebody(database())), email };
    await database().update(user).set({ email }).where(eq(user.id, next.id));
    const { organisationId } = ours.asDirector;
    const seat = { organisationId, userId: next.id, roles: ['member'], joinedAt: visit().now };
    await database().insert(member).values(seat);
    const found = await scanFor(visit(next), paramsOf(ours, scan), database());
    expect(await participationIn(database(), found.membership, found.scan)).toBeUndefined();
  });
});
