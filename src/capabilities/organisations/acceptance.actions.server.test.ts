import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Person } from '#platform/http/visit.ts';
import { testDatabase } from '#tests/support/database.ts';
import { invitations, later } from '#tests/support/invitations.ts';
import { someOrganisation } from '#tests/support/organisations.ts';
import { form, somebody, visit } from '#tests/support/visits.ts';
import { acceptAsNewcomer } from './acceptance.actions.server.ts';
import { LINK_PLACES } from './invitation.ts';
import { makeLink, withdrawInvitation } from './invitation.actions.server.ts';
import { invitationPage } from './invitation.public.server.ts';
import { invite } from './invitation.store.server.ts';
import { removeMember } from './membership.actions.server.ts';
import { membersOf } from './membership.store.server.ts';
import { invitation } from './tables.ts';

const database = testDatabase();
const { listOf, invitedByMail, linked, accept } = invitations(database);
const { now } = visit();

describe('accepting an invitation by mail', () => {
  it('sends a stranger to sign in first', async () => {
    const { token } = await invitedByMail({ email: 'vreemd@voorbeeld.example' });
    await expect(accept(null, token)).rejects.toMatchObject({ status: 303 });
  });
  it('makes the person a member in the roles that were given', async () => {
    const person = await somebody(database());
    const { directorship, slug, token } = await invitedByMail(person, ['maker', 'director']);
    expect(await accept(person, token)).toEqual({ to: `/organisations/${slug}` });
    const members = await membersOf(database(), directorship);
    const seat = members.find((one) => one.userId === person.id);
    expect(seat?.roles).toEqual(['director', 'maker']);
  });
  it('is refused to somebody with another address, who is told whose it is in part', async () => {
    const { directorship, token } = await invitedByMail({ email: 'bedoeld@voorbeeld.example' });
    const other = await somebody(database());
    const result = await accept(other, token);
    expect(result).toMatchObject({
      errors: { form: expect.stringContaining('b…@voorbeeld.example') as string },
    });
    expect(JSON.stringify(result)).not.toContain('bedoeld');
    expect(await membersOf(database(), directorship)).toHaveLength(1);
  });
  it('once, twice or many times at once is the same', async () => {
    const person = await somebody(database());
    const { directorship, slug, token } = await invitedByMail(person);
    const results = await Promise.all(Array.from({ length: 5 }, () => accept(person, token)));
    expect(results).toEqual(results.map(() => ({ to: `/organisations/${slug}` })));
    expect(await membersOf(database(), directorship)).toHaveLength(2);
    expect(await listOf(directorship)).toMatchObject([{ state: 'accepted', uses: 1 }]);
  });
  it('adds roles to what somebody had, and never takes any away', async () => {
    const person = await somebody(database());
    const first = await invitedByMail(person, ['maker']);
    await accept(person, first.token);
    const token = await database().transaction(async (tx) => {
      const letter = { email: person.email, roles: ['member'], language: 'nl' } as const;
      const path = await invite(tx, first.directorship, letter, now);
      return /invitations\/([\w-]+)/.exec(path)?.[1] ?? '';
    });
    await accept(person, token);
    const members = await membersOf(database(), first.directorship);
    expect(members.find((one) => one.userId === person.id)?.roles).toEqual(['member', 'maker']);
  });
  it.each([
    ['expired', later(14)],
    ['withdrawn', now],
  ])('that is %s changes nothing and leads to the page that says so', async (state, at) => {
    const person = await somebody(database());
    const { director, directorship, slug, token } = await invitedByMail(person);
    if (state === 'withdrawn') {
      const fields = form({ invitation: (await listOf(directorship))[0]?.id ?? '' });
      await withdrawInvitation(visit(director), fields, { organisation: slug }, database());
    }
    expect(await accept(person, token, at)).toEqual({ to: `/invitations/${token}` });
    const page = await invitationPage(visit(person, { now: at }), token, database());
    expect(page).toEqual({ state });
    expect(await membersOf(database(), directorship)).toHaveLength(1);
  });
  it('that does not exist leads to the page that says so', async () => {
    const person = await somebody(database());
    expect(await accept(person, 'onzin')).toEqual({ to: '/invitations/onzin' });
    expect(await invitationPage(visit(person), 'onzin', database())).toEqual({ state: 'unknown' });
  });
});

describe('a link', () => {
  it('lets several people join, and counts them', async () => {
    const { directorship, slug, token } = await linked();
    for (const person of [await somebody(database()), await somebody(database())]) {
      expect(await accept(person, token)).toEqual({ to: `/organisations/${slug}` });
      await accept(person, token);
    }
    expect(await listOf(directorship)).toMatchObject([{ state: 'open', uses: 2 }]);
  });
  it('never makes a director', async () => {
    const { director, slug } = await someOrganisation(database());
    const asked = form({ days: '14', linkRoles: ['director'] });
    const params = { organisation: slug };
    const result = await makeLink(visit(director), asked, params, database());
    expect(result).toMatchObject({ errors: { linkRoles: expect.any(String) as string } });
  });
  it.each(['0', '31', '1.5', 'veel', ''])('cannot work for %j days', async (days) => {
    const { director, slug } = await someOrganisation(database());
    const asked = form({ days, linkRoles: ['member'] });
    const params = { organisation: slug };
    const result = await makeLink(visit(director), asked, params, database());
    expect(result).toMatchObject({ errors: { days: 'Kies een getal van 1 tot en met 30.' } });
  });
  it('works for as long as was asked', async () => {
    const { token, slug } = await linked(1);
    const [early, late] = [await somebody(database()), await somebody(database())];
    expect(await accept(late, token, later(1))).toEqual({ to: `/invitations/${token}` });
    expect(await accept(early, token, later(0.99))).toEqual({ to: `/organisations/${slug}` });
  });
  it('is full at last, also when many come at once', async () => {
    const { directorship, token } = await linked();
    await database()
      .update(invitation)
      .set({ uses: LINK_PLACES - 2 })
      .where(eq(invitation.organisationId, directorship.organisationId));
    const people = await Promise.all(Array.from({ length: 5 }, () => somebody(database())));
    await Promise.all(people.map((person) => accept(person, token)));
    expect(await membersOf(database(), directorship)).toHaveLength(3);
    expect(await listOf(directorship)).toMatchObject([{ state: 'full' }]);
  });
  it('stops working for everybody when somebody is removed, who may know it', async () => {
    const { director, directorship, slug, token } = await linked();
    const person = await somebody(database());
    await accept(person, token);
    const params = { organisation: slug, member: person.id };
    const result = await removeMember(visit(director), form({}), params, database());
    expect(result).toEqual({ to: `/organisations/${slug}/members?removed&links=1` });
    expect(await accept(person, token)).toEqual({ to: `/invitations/${token}` });
    expect(await membersOf(database(), directorship)).toHaveLength(1);
  });
});

describe('the page of an invitation', () => {
  it('tells a stranger who invites to what, without the address', async () => {
    const { token } = await invitedByMail({ email: 'geheim@voorbeeld.example' });
    const page = await invitationPage(visit(), token, database());
    expect(page).toMatchObject({
      viewer: 'stranger',
      organisation: 'Theater De Proef',
      inviter: 'Dirk Directeur',
      masked: 'g…@voorbeeld.example',
    });
    expect(JSON.stringify(page)).not.toContain('geheim');
  });
  it('knows the person it is for, another one, and who already belongs', async () => {
    const person = await somebody(database());
    const { token } = await invitedByMail(person);
    const link = await linked();
    const viewer = async (who: Person, secret: string) =>
      (await invitationPage(visit(who), secret, database())) as { viewer?: string };
    expect(await viewer(person, token)).toMatchObject({ viewer: 'addressed' });
    expect(await viewer(await somebody(database()), token)).toMatchObject({ viewer: 'other' });
    expect(await viewer(person, link.token)).toMatchObject({ viewer: 'addressed' });
    expect(await viewer(link.director, link.token)).toMatchObject({ viewer: 'member' });
  });
});

describe('accepting without an account', () => {
  const caller = (person: Person | null = null) => ({
    request: { headers: new Headers() },
    cookies: { set: () => undefined },
    locals: { visit: visit(person), address: '127.0.0.1', session: null },
  });
  const enter = (by: ReturnType<typeof caller>, token: string, name = 'Nina Nieuw') =>
    acceptAsNewcomer(by, form({ name }), { token }, database());

  it('makes an account for the address that was invited, and a member of it', async () => {
    const email = 'nina@nieuw.example';
    const { directorship, slug, token } = await invitedByMail({ email });
    const newcomer = caller();
    expect(await enter(newcomer, token)).toEqual({ to: `/organisations/${slug}` });
    expect(newcomer.locals.visit.person).toMatchObject({ email, emailVerified: true });
    const members = await membersOf(database(), directorship);
    expect(members).toContainEqual(expect.objectContaining({ name: 'Nina Nieuw', email }));
  });
  it('sends who has an account to sign in, and changes nothing', async () => {
    const person = await somebody(database());
    const { directorship, token } = await invitedByMail(person);
    expect(await enter(caller(), token)).toMatchObject({
      errors: { form: expect.stringContaining('al een account') as string },
    });
    expect(await membersOf(database(), directorship)).toHaveLength(1);
  });
  it('is not possible by a link, which proves no mailbox', async () => {
    const { token } = await linked();
    const newcomer = caller();
    expect(await enter(newcomer, token)).toEqual({ to: `/invitations/${token}` });
    expect(newcomer.locals.visit.person).toBeNull();
  });
  it('is not possible twice, nor with an invitation that was withdrawn', async () => {
    const { token } = await invitedByMail({ email: 'eenmaal@nieuw.example' });
    await enter(caller(), token);
    const again = caller();
    expect(await enter(again, token)).toEqual({ to: `/invitations/${token}` });
    expect(again.locals.visit.person).toBeNull();
  });
  it('asks for a name', async () => {
    const { token } = await invitedByMail({ email: 'naamloos@nieuw.example' });
    expect(await enter(caller(), token, ' ')).toMatchObject({
      errors: { name: 'Vul je naam in.' },
    });
  });
});
