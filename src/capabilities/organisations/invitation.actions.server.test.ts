import { describe, expect, it } from 'vitest';
import type { Person } from '#platform/http/visit.ts';
import { testDatabase } from '#tests/support/database.ts';
import { invitations, invited } from '#tests/support/invitations.ts';
import { someMember, someOrganisation } from '#tests/support/organisations.ts';
import { form, somebody, visit } from '#tests/support/visits.ts';
import { MOST_A_DAY } from './invitation.ts';
import {
  inviteByMail,
  makeLink,
  sendAgain,
  withdrawInvitation,
} from './invitation.actions.server.ts';
import { invite } from './invitation.store.server.ts';
import { invitation } from './tables.ts';

const database = testDatabase();
const { listOf, invitedByMail, tokenFor, accept } = invitations(database);
const { now } = visit();
describe.each([
  ['inviting by mail', inviteByMail],
  ['making a link', makeLink],
  ['withdrawing', withdrawInvitation],
  ['sending again', sendAgain],
])('%s', (_, act) => {
  it('refuses strangers, people of another organisation, and members', async () => {
    const { directorship, slug } = await someOrganisation(database());
    const other = await someOrganisation(database());
    const member = await someMember(database(), directorship, ['member', 'maker']);
    const by = (person: Person | null) =>
      act(visit(person), invited('nieuw@voorbeeld.example'), { organisation: slug }, database());
    await expect(by(null)).rejects.toMatchObject({ status: 303 });
    await expect(by(other.director)).rejects.toMatchObject({ status: 404 });
    await expect(by(member)).rejects.toMatchObject({ status: 403 });
  });
});

describe.each([
  ['withdrawing', withdrawInvitation],
  ['sending again', sendAgain],
])('%s', (_, act) => {
  it('does not reach an invitation of another organisation', async () => {
    const person = await somebody(database());
    const other = await invitedByMail(person);
    const { director, slug } = await someOrganisation(database());
    const [theirs] = await listOf(other.directorship);
    for (const id of [theirs?.id ?? '', 'geen-id', '']) {
      const fields = form({ invitation: id });
      const result = await act(visit(director), fields, { organisation: slug }, database());
      expect(result).toMatchObject({ errors: { form: expect.any(String) as string } });
    }
    expect(await listOf(other.directorship)).toMatchObject([{ state: 'open' }]);
    expect(await accept(person, other.token)).toEqual({ to: `/organisations/${other.slug}` });
  });
});

describe('inviting by mail', () => {
  it('sends everybody a link of their own, and keeps only its hash', async () => {
    const { director, directorship, slug } = await someOrganisation(database());
    const addresses = 'een@voorbeeld.example, Twee <TWEE@voorbeeld.example>';
    const params = { organisation: slug };
    const result = await inviteByMail(visit(director), invited(addresses), params, database());
    expect(result).toEqual({ to: `/organisations/${slug}/invitations?sent=2&already=0` });
    const tokens = [
      await tokenFor('een@voorbeeld.example'),
      await tokenFor('twee@voorbeeld.example'),
    ];
    expect(new Set(tokens).size).toBe(2);
    const kept = JSON.stringify(await database().select().from(invitation));
    for (const token of tokens) expect(kept).not.toContain(token);
    expect(await listOf(directorship)).toHaveLength(2);
  });
  it('says which addresses are wrong and sends nothing', async () => {
    const { director, directorship, slug } = await someOrganisation(database());
    const fields = invited('goed@voorbeeld.example, fout@');
    const params = { organisation: slug };
    const result = await inviteByMail(visit(director), fields, params, database());
    expect(result).toMatchObject({
      errors: { addresses: 'Dit is geen e-mailadres: fout@' },
      values: { addresses: 'goed@voorbeeld.example, fout@' },
    });
    expect(await listOf(directorship)).toEqual([]);
  });
  it('skips who already belongs, and says so', async () => {
    const { director, directorship, slug } = await someOrganisation(database());
    const member = await someMember(database(), directorship);
    const params = { organisation: slug };
    const send = (addresses: string) =>
      inviteByMail(visit(director), invited(addresses), params, database());
    expect(await send(`${member.email} nieuw@voorbeeld.example`)).toEqual({
      to: `/organisations/${slug}/invitations?sent=1&already=1`,
    });
    expect(await send(member.email)).toMatchObject({
      errors: { addresses: 'Al deze mensen doen al mee.' },
    });
  });
  it('replaces an invitation that was still open', async () => {
    const person = await somebody(database());
    const { director, directorship, slug, token } = await invitedByMail(person);
    const params = { organisation: slug };
    await inviteByMail(visit(director), invited(person.email), params, database());
    const states = (await listOf(directorship)).map((one) => one.state).toSorted();
    expect(states).toEqual(['open', 'withdrawn']);
    expect(await accept(person, token)).toEqual({ to: `/invitations/${token}` });
  });
  it('stops at the most that an organisation can send in a day', async () => {
    const { director, directorship, slug } = await someOrganisation(database());
    const language = 'nl';
    await database().transaction(async (tx) => {
      for (let number = 0; number < MOST_A_DAY; number++) {
        const email = `nummer${number}@voorbeeld.example`;
        await invite(tx, directorship, { email, roles: ['member'], language }, now);
      }
    });
    const params = { organisation: slug };
    const one = invited('meer@voorbeeld.example');
    expect(await inviteByMail(visit(director), one, params, database())).toMatchObject({
      errors: { addresses: expect.stringContaining(String(MOST_A_DAY)) as string },
    });
  });
});

describe('sending again', () => {
  it('makes a new secret; the old one stops working', async () => {
    const person = await somebody(database());
    const { director, directorship, slug, token } = await invitedByMail(person);
    const fields = form({ invitation: (await listOf(directorship))[0]?.id ?? '' });
    await sendAgain(visit(director), fields, { organisation: slug }, database());
    const renewed = await tokenFor(person.email);
    expect(renewed).not.toBe(token);
    expect(await accept(person, token)).toEqual({ to: `/invitations/${token}` });
    expect(await accept(person, renewed)).toEqual({ to: `/organisations/${slug}` });
  });
  it('is not for an invitation that was accepted', async () => {
    const person = await somebody(database());
    const { director, directorship, slug, token } = await invitedByMail(person);
    await accept(person, token);
    const fields = form({ invitation: (await listOf(directorship))[0]?.id ?? '' });
    const result = await sendAgain(visit(director), fields, { organisation: slug }, database());
    expect(result).toMatchObject({ errors: { form: expect.any(String) as string } });
  });
});
