import { describe, expect, it } from 'vitest';
import type { Person } from '#platform/http/visit.ts';
import { mail } from '#platform/mail/tables.ts';
import { testDatabase } from '#tests/support/database.ts';
import { someMember, someOrganisation } from '#tests/support/organisations.ts';
import { form, somebody, visit } from '#tests/support/visits.ts';
import { closeOrganisation } from './deletion.actions.server.ts';
import { importOrganisation, type Restore } from './export.actions.server.ts';
import { exportedFile, exportPage, type Rest } from './export.public.server.ts';
import { invitationsOf } from './invitation.store.server.ts';
import { inviteByMail } from './invitation.actions.server.ts';
import { directorOf, membersOf, membershipsOf } from './public.server.ts';
import { detailsOf } from './store.server.ts';
import { trailLinesOf } from './trail.store.server.ts';

const database = testDatabase();
const rest: Rest = { scan: async () => ({ scans: [{ id: 'scan-1', level: 2 }] }) };
const nothing: Restore = async () => {};
const { now } = visit();

async function exported(file: string, person: Person | null, slug: string) {
  return exportedFile(visit(person), slug, file, rest, database());
}

async function importing(
  person: Person | null,
  content: unknown,
  people = 'names',
  restore = nothing,
) {
  const fields = form({ people });
  const body = typeof content === 'string' ? content : JSON.stringify(content);
  fields.set('file', new File([body], 'export.json', { type: 'application/json' }));
  return importOrganisation(restore)(visit(person), fields, {}, database());
}

async function someExport() {
  const made = await someOrganisation(database(), {
    website: 'theaterdeproef.example',
    about: '=SOM(1)',
  });
  const member = await someMember(database(), made.directorship, ['maker']);
  const { body } = await exported('samenspel.json', made.director, made.slug);
  return { ...made, member, content: JSON.parse(body) as Record<string, unknown> };
}

describe('an export', () => {
  it('refuses strangers, people of another organisation, and members', async () => {
    const { member, slug } = await someExport();
    const other = await someOrganisation(database());
    for (const read of [
      (person: Person | null) => exported('samenspel.json', person, slug),
      (person: Person | null) => exported('people.csv', person, slug),
      (person: Person | null) => exportPage(visit(person), slug, rest, database()),
    ]) {
      await expect(read(null)).rejects.toMatchObject({ status: 303 });
      await expect(read(other.director)).rejects.toMatchObject({ status: 404 });
      await expect(read(member)).rejects.toMatchObject({ status: 403 });
    }
  });
  it('holds what every capability has, and no secrets', async () => {
    const { director, slug } = await someExport();
    const fields = form({ addresses: 'nieuw@voorbeeld.example', roles: ['member'] });
    await inviteByMail(visit(director), fields, { organisation: slug }, database());
    const { name, body } = await exported('samenspel.json', director, slug);
    expect(name).toBe(`samenspel-${slug}-2026-11-22.json`);
    const all = JSON.parse(body) as Record<string, unknown>;
    expect(all).toMatchObject({
      format: 'samenspel-export',
      version: 1,
      organisation: { name: 'Theater De Proef', website: 'theaterdeproef.example' },
      invitations: [{ email: 'nieuw@voorbeeld.example' }],
      scan: { scans: [{ id: 'scan-1' }] },
    });
    expect(body).not.toMatch(/token/i);
  });
  it('has a CSV per table, safe for a spreadsheet', async () => {
    const { director, slug } = await someExport();
    const page = await exportPage(visit(director), slug, rest, database());
    const names = page.tables.map((table) => table.name);
    expect(names).toEqual(['organisation', 'people', 'invitations', 'trail', 'scan-scans']);
    const { body } = await exported('organisation.csv', director, slug);
    expect(body).toContain("'=SOM(1)");
    for (const file of ['geheim.csv', 'constructor.csv', '../people.csv', 'people']) {
      await expect(exported(file, director, slug)).rejects.toMatchObject({ status: 404 });
    }
  });
  it('is written in the trail, and works while the organisation is closed', async () => {
    const { director, directorship, slug } = await someExport();
    await closeOrganisation(visit(director), form({}), { organisation: slug }, database());
    await exported('people.csv', director, slug);
    const lines = await trailLinesOf(database(), directorship);
    expect(lines).toContainEqual(
      expect.objectContaining({ action: 'organisation.exported', details: { file: 'people.csv' } }),
    );
  });
});

describe('bringing an export in', () => {
  it('is not for strangers', async () => {
    const { content } = await someExport();
    await expect(importing(null, content)).rejects.toMatchObject({ status: 303 });
  });
  it('makes a new organisation of the visitor, with what was in it', async () => {
    const { content, member } = await someExport();
    const person = await somebody(database());
    const result = await importing(person, content);
    const [membership] = await membershipsOf(database(), person);
    if (!membership) throw new Error('not a member');
    expect(result).toEqual({ to: `/organisations/${membership.slug}` });
    const directorship = await directorOf(visit(person), membership.slug, database());
    expect(await membersOf(database(), directorship)).toHaveLength(1);
    expect(await detailsOf(database(), directorship)).toMatchObject({
      name: 'Theater De Proef',
      website: 'theaterdeproef.example',
      about: '=SOM(1)',
    });
    const [line] = await trailLinesOf(database(), directorship);
    expect(line?.details.people).toContain(member.name);
    expect(await invitationsOf(database(), directorship, now)).toEqual([]);
  });
  it('invites the people when that was asked, in the roles that they had', async () => {
    const { content, director, member } = await someExport();
    const person = await somebody(database());
    await importing(person, content, 'invite');
    const [membership] = await membershipsOf(database(), person);
    const directorship = await directorOf(visit(person), membership?.slug ?? '', database());
    const invited = await invitationsOf(database(), directorship, now);
    const byMail = Object.fromEntries(invited.map((one) => [one.email, one.roles]));
    expect(byMail).toEqual({ [director.email]: ['director'], [member.email]: ['maker'] });
    const letters = (await database().select().from(mail)).map((letter) => letter.to);
    expect(letters).toEqual(expect.arrayContaining([director.email, member.email]));
  });
  it('changes nothing at all when a part of it fails', async () => {
    const { content } = await someExport();
    const person = await somebody(database());
    const failing: Restore = () => Promise.reject(new Error('scan is wrong'));
    await expect(importing(person, content, 'invite', failing)).rejects.toThrow('scan is wrong');
    expect(await membershipsOf(database(), person)).toEqual([]);
  });
  it.each([
    ['{"format":', 'Dit is geen export van Samenspel.'],
    ['null', 'Dit is geen export van Samenspel.'],
    ['[]', 'Dit is geen export van Samenspel.'],
    [{ format: 'samenspel-export', version: 2 }, 'een andere versie (2)'],
    [{ format: 'samenspel-export', version: 1 }, 'Dit onderdeel klopt niet: organisation.'],
    ['', 'Kies het bestand met de export.'],
  ])('says what is wrong with %j', async (content, message) => {
    const result = await importing(await somebody(database()), content);
    expect(result).toMatchObject({
      errors: { file: expect.stringContaining(message) as string },
    });
  });
  it('does not take more than 5 MB', async () => {
    const result = await importing(await somebody(database()), 'x'.repeat(5 * 1024 * 1024 + 1));
    expect(result).toMatchObject({ errors: { file: expect.stringContaining('5 MB') as string } });
  });
});
