import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Person } from '#platform/http/visit.ts';
import { mail } from '#platform/mail/tables.ts';
import { testDatabase } from '#tests/support/database.ts';
import { someMember, someOrganisation } from '#tests/support/organisations.ts';
import { form, somebody, visit } from '#tests/support/visits.ts';
import { leaveEverything, organisationsOnlyDirectedBy } from './departure.store.server.ts';
import {
  changeRoles,
  handOver,
  leaveOrganisation,
  removeMember,
} from './membership.actions.server.ts';
import { membersOf } from './membership.store.server.ts';
import type { Directorship } from './membership.ts';

const database = testDatabase();
const roles = form({ roles: ['maker'] });

async function team() {
  const { director, directorship, slug } = await someOrganisation(database());
  const member = await someMember(database(), directorship);
  return { director, directorship, slug, member };
}

async function rolesOf(directorship: Directorship) {
  const members = await membersOf(database(), directorship);
  return Object.fromEntries(members.map((one) => [one.userId, one.roles]));
}

describe.each([
  ['changing roles', changeRoles],
  ['removing somebody', removeMember],
  ['handing over', handOver],
])('%s', (_, act) => {
  it('refuses strangers, people of another organisation, and members', async () => {
    const { slug, member, director } = await team();
    const other = await someOrganisation(database());
    const params = { organisation: slug, member: director.id };
    const by = (person: Person | null) => act(visit(person), roles, params, database());
    await expect(by(null)).rejects.toMatchObject({ status: 303 });
    await expect(by(other.director)).rejects.toMatchObject({ status: 404 });
    await expect(by(member)).rejects.toMatchObject({ status: 403 });
  });
  it('does not reach people of another organisation, or nobody', async () => {
    const { director, slug } = await team();
    const other = await team();
    for (const member of [other.member.id, other.director.id, 'niemand', '']) {
      const params = { organisation: slug, member };
      const result = act(visit(director), roles, params, database());
      await expect(result).rejects.toMatchObject({ status: 404 });
    }
    expect((await rolesOf(other.directorship))[other.member.id]).toEqual(['member']);
  });
});

describe('changing roles', () => {
  it('gives a colleague the roles that were ticked', async () => {
    const { director, directorship, slug, member } = await team();
    const params = { organisation: slug, member: member.id };
    const ticked = form({ roles: ['maker', 'director', 'maker'] });
    const result = await changeRoles(visit(director), ticked, params, database());
    expect(result).toEqual({ to: `/organisations/${slug}/members?roles` });
    expect((await rolesOf(directorship))[member.id]).toEqual(['director', 'maker']);
  });
  it('does not know brokers where the organisation is no institute', async () => {
    const { director, slug, member } = await team();
    const params = { organisation: slug, member: member.id };
    const ticked = form({ roles: ['broker'] });
    const result = await changeRoles(visit(director), ticked, params, database());
    expect(result).toMatchObject({ errors: { roles: 'Kies minstens één rol.' } });
  });
  it('does not demote the last director', async () => {
    const { director, slug } = await team();
    const params = { organisation: slug, member: director.id };
    const result = await changeRoles(visit(director), roles, params, database());
    expect(result).toMatchObject({ errors: { roles: expect.any(String) as string } });
  });
  it('lets only one of two directors demote the other at the same moment', async () => {
    const { director, directorship, slug } = await team();
    const second = await someMember(database(), directorship, ['director']);
    const demote = (by: Person, whom: Person) =>
      changeRoles(visit(by), roles, { organisation: slug, member: whom.id }, database());
    const results = await Promise.allSettled([demote(director, second), demote(second, director)]);
    expect(results.map((result) => result.status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('removing somebody', () => {
  it('ends the membership and tells them', async () => {
    const { director, directorship, slug, member } = await team();
    const params = { organisation: slug, member: member.id };
    const result = await removeMember(visit(director), form({}), params, database());
    expect(result).toMatchObject({ to: expect.stringContaining('?removed') as string });
    expect(Object.keys(await rolesOf(directorship))).toEqual([director.id]);
    const letters = await database().select().from(mail).where(eq(mail.to, member.email));
    expect(letters).toMatchObject([{ subject: 'Je hoort niet meer bij Theater De Proef' }]);
  });
  it('is not how a director leaves', async () => {
    const { director, directorship, slug } = await team();
    await someMember(database(), directorship, ['director']);
    const params = { organisation: slug, member: director.id };
    const result = await removeMember(visit(director), form({}), params, database());
    expect(result).toMatchObject({ errors: { form: expect.any(String) as string } });
  });
});

it('hands over: the other becomes director, who did it a team member', async () => {
  const { director, directorship, slug, member } = await team();
  const params = { organisation: slug, member: member.id };
  await handOver(visit(director), form({}), params, database());
  expect(await rolesOf(directorship)).toEqual({
    [director.id]: ['member'],
    [member.id]: ['director', 'member'],
  });
});

describe('leaving', () => {
  it('refuses strangers and people of another organisation', async () => {
    const { slug } = await team();
    const other = await team();
    const by = (person: Person | null) =>
      leaveOrganisation(visit(person), form({}), { organisation: slug }, database());
    await expect(by(null)).rejects.toMatchObject({ status: 303 });
    await expect(by(other.director)).rejects.toMatchObject({ status: 404 });
  });
  it('is open to a member', async () => {
    const { slug, member, directorship } = await team();
    await leaveOrganisation(visit(member), form({}), { organisation: slug }, database());
    expect(await rolesOf(directorship)).not.toHaveProperty(member.id);
  });
  it('is not open to the last director', async () => {
    const { slug, director } = await team();
    const params = { organisation: slug };
    const result = await leaveOrganisation(visit(director), form({}), params, database());
    expect(result).toMatchObject({ errors: { form: expect.any(String) as string } });
  });
  it('happens once when a button is pressed twice', async () => {
    const { slug, member } = await team();
    const leave = () =>
      leaveOrganisation(visit(member), form({}), { organisation: slug }, database());
    const results = await Promise.allSettled([leave(), leave()]);
    expect(results.map((result) => result.status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
  it('leaves one of two directors who leave at the same moment, every time', async () => {
    for (let round = 0; round < 10; round++) {
      const { director, directorship, slug } = await team();
      const second = await someMember(database(), directorship, ['director']);
      const params = { organisation: slug };
      await Promise.all(
        [director, second].map((one) =>
          leaveOrganisation(visit(one), form({}), params, database()),
        ),
      );
      const left = Object.values(await rolesOf(directorship)).flat();
      expect(left.filter((role) => role === 'director')).toHaveLength(1);
    }
  });
});

describe('an account that is about to go', () => {
  it('is told which organisations have no other director', async () => {
    const { director, directorship, slug, member } = await team();
    const stuck = [{ slug, name: 'Theater De Proef' }];
    expect(await organisationsOnlyDirectedBy(database(), director.id)).toEqual(stuck);
    expect(await organisationsOnlyDirectedBy(database(), member.id)).toEqual([]);
    await someMember(database(), directorship, ['director']);
    expect(await organisationsOnlyDirectedBy(database(), director.id)).toEqual([]);
  });
  it('is told nothing when it belongs nowhere', async () => {
    const person = await somebody(database());
    expect(await organisationsOnlyDirectedBy(database(), person.id)).toEqual([]);
  });
  it('leaves everywhere or nowhere', async () => {
    const { director, directorship, slug } = await team();
    expect(await leaveEverything(database(), director.id, new Date())).toMatchObject([{ slug }]);
    expect(await rolesOf(directorship)).toHaveProperty(director.id);
    await someMember(database(), directorship, ['director']);
    expect(await leaveEverything(database(), director.id, new Date())).toEqual([]);
    expect(await rolesOf(directorship)).not.toHaveProperty(director.id);
  });
  it('leaves one director when two accounts go at the same moment', async () => {
    const { director, directorship } = await team();
    const second = await someMember(database(), directorship, ['director']);
    const results = await Promise.all(
      [director, second].map((one) => leaveEverything(database(), one.id, new Date())),
    );
    expect(results.map((stuck) => stuck.length).toSorted()).toEqual([0, 1]);
  });
});
