import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { testDatabase } from '#tests/support/database.ts';
import { someMember, someOrganisation } from '#tests/support/organisations.ts';
import { form, somebody, visit } from '#tests/support/visits.ts';
import { auditEvent } from '#platform/audit/tables.ts';
import { changeOrganisation, createOrganisation } from './actions.server.ts';
import { directorOf } from './public.server.ts';
import { organisation } from './tables.ts';

const database = testDatabase();
const typed = {
  name: 'Museum Het Voorbeeld',
  sort: 'museum',
  nature: 'public',
  sizeClass: '6-20',
  region: 'GR',
  website: 'https://www.HetVoorbeeld.example/bezoek',
  languages: ['nl', 'fy'],
  about: ' Wij tonen voorbeelden. ',
};

describe('creating an organisation', () => {
  it('is not for strangers', async () => {
    const result = createOrganisation(visit(), form(typed), {}, database());
    await expect(result).rejects.toMatchObject({ status: 303 });
  });
  it('makes its maker the director and writes it down', async () => {
    const person = await somebody(database());
    const result = await createOrganisation(visit(person), form(typed), {}, database());
    expect(result).toEqual({ to: '/organisations/museum-het-voorbeeld' });
    const directorship = await directorOf(visit(person), 'museum-het-voorbeeld', database());
    const [made] = await database()
      .select()
      .from(organisation)
      .where(eq(organisation.id, directorship.organisationId));
    expect(made).toMatchObject({
      website: 'hetvoorbeeld.example',
      languages: ['nl', 'fy'],
      about: 'Wij tonen voorbeelden.',
    });
    const events = await database().select().from(auditEvent);
    expect(events).toMatchObject([{ action: 'organisation.created', userId: person.id }]);
  });
  it('gives the same name another address, also when two make it at once', async () => {
    const [one, two] = [await somebody(database()), await somebody(database())];
    const twin = { ...typed, name: 'Festival Tweeling' };
    const results = await Promise.all(
      [one, two].map((person) => createOrganisation(visit(person), form(twin), {}, database())),
    );
    expect(results).toContainEqual({ to: '/organisations/festival-tweeling' });
    expect(results).toContainEqual({ to: '/organisations/festival-tweeling-2' });
  });
  it('says per field what is wrong, in the language of the visitor, and keeps what was typed', async () => {
    const person = await somebody(database());
    const wrong = { name: ' ', sort: 'circus', website: 'geen adres', about: 'Blijft staan' };
    const english = visit(person, { language: 'en' });
    const result = await createOrganisation(english, form(wrong), {}, database());
    expect(result).toMatchObject({
      errors: {
        name: 'Fill in the name of your organisation, with 2 to 120 characters.',
        sort: 'Choose what kind of organisation it is.',
        nature: 'Choose public, private or knowledge institution.',
        sizeClass: 'Choose how many people work there.',
        region: 'Choose where the organisation is.',
        website: expect.stringContaining('not the address of a website') as string,
        languages: 'Choose at least one language.',
      },
      values: wrong,
    });
  });
  it('keeps line breaks out of a name, so that they cannot get into a mail', async () => {
    const person = await somebody(database());
    const name = 'Theater\r\nBcc: iedereen@voorbeeld.example';
    await createOrganisation(visit(person), form({ ...typed, name }), {}, database());
    const rows = await database().select().from(organisation);
    expect(rows.map((row) => row.name)).toContain('Theater Bcc: iedereen@voorbeeld.example');
  });
});

describe('changing an organisation', () => {
  it('refuses strangers, people of another organisation, and members', async () => {
    const { directorship, slug } = await someOrganisation(database());
    const other = await someOrganisation(database());
    const member = await someMember(database(), directorship, ['member', 'maker']);
    const change = (person: typeof member | null) =>
      changeOrganisation(visit(person), form(typed), { organisation: slug }, database());
    await expect(change(null)).rejects.toMatchObject({ status: 303 });
    await expect(change(other.director)).rejects.toMatchObject({ status: 404 });
    await expect(change(member)).rejects.toMatchObject({ status: 403 });
  });
  it('keeps the address when the name changes', async () => {
    const { director, slug } = await someOrganisation(database(), { name: 'Oude Naam' });
    const params = { organisation: slug };
    await changeOrganisation(visit(director), form(typed), params, database());
    const directorship = await directorOf(visit(director), 'oude-naam', database());
    expect(directorship.organisationName).toBe('Museum Het Voorbeeld');
  });
  it('stays a place of knowledge as long as it has brokers', async () => {
    const { director, directorship, slug } = await someOrganisation(database(), {
      nature: 'knowledge',
    });
    await someMember(database(), directorship, ['broker']);
    const params = { organisation: slug };
    const result = await changeOrganisation(visit(director), form(typed), params, database());
    expect(result).toMatchObject({ errors: { nature: expect.any(String) as string } });
  });
});
