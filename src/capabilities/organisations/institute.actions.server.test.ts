import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { user } from '#platform/accounts/tables.ts';
import { mail } from '#platform/mail/tables.ts';
import { testDatabase } from '#tests/support/database.ts';
import { someMember, someOrganisation } from '#tests/support/organisations.ts';
import { form, somebody, visit } from '#tests/support/visits.ts';
import { changeOrganisation, createOrganisation } from './actions.server.ts';
import {
  confirmInstitute,
  institutesPage,
  unconfirmInstitute,
} from './institute.actions.server.ts';
import {
  brokerOf,
  institutesWithBrokers,
  isConfirmed,
  waitsForConfirmation,
} from './public.server.ts';
import { trailLinesOf } from './trail.store.server.ts';

const database = testDatabase();
const refusal = (work: Promise<unknown>) => work.catch((why: unknown) => why);

async function someInstitute(name: string) {
  const made = await someOrganisation(database(), { name, nature: 'knowledge' });
  return { ...made, id: made.directorship.organisationId };
}

async function newInstitute(name: string) {
  const made = await someInstitute(name);
  return { ...made, broker: await someMember(database(), made.directorship, ['broker']) };
}

async function administrator() {
  const person = { ...(await somebody(database(), 'Ada Beheerder')), administrator: true };
  await database().update(user).set({ administrator: true }).where(eq(user.id, person.id));
  return person;
}

const fields = {
  name: 'Instituut Nieuw',
  ...{ sort: 'heritage', nature: 'knowledge', sizeClass: '6-20', region: 'UT' },
  ...{ website: '', languages: ['nl'], about: '' },
};

describe('a knowledge institution', () => {
  it('is confirmed by nobody but an administrator', async () => {
    const { id, director, broker } = await newInstitute('Instituut Geweigerd');
    for (const act of [confirmInstitute, unconfirmInstitute]) {
      const by = (person: typeof director | null) =>
        refusal(act(visit(person), form({ institute: id }), {}, database()));
      expect(await by(null)).toMatchObject({ status: 303 });
      expect(await by(director)).toMatchObject({ status: 403 });
      expect(await by(broker)).toMatchObject({ status: 403 });
    }
    expect(await refusal(institutesPage(visit(director), database()))).toMatchObject({
      status: 403,
    });
  });

  it('has no brokers and no desk before it is confirmed, nor after that was taken back', async () => {
    const { id, slug, broker, directorship } = await newInstitute('Instituut Wacht');
    const ada = await administrator();
    const begins = () => refusal(brokerOf(visit(broker), slug, database()));
    const isChosen = async () =>
      (await institutesWithBrokers(database())).some((one) => one.id === id);
    const waits = () => waitsForConfirmation(database(), directorship);
    expect(await begins()).toMatchObject({ status: 403 });
    expect([await isChosen(), await waits()]).toEqual([false, true]);

    await confirmInstitute(visit(ada), form({ institute: id }), {}, database());
    expect(await begins()).toMatchObject({ slug });
    expect([await isChosen(), await waits()]).toEqual([true, false]);

    await unconfirmInstitute(visit(ada), form({ institute: id }), {}, database());
    expect(await begins()).toMatchObject({ status: 403 });
    expect(await isChosen()).toBe(false);
    const trail = await trailLinesOf(database(), directorship, 20);
    expect(trail.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['institute.confirmed', 'institute.unconfirmed']),
    );
  });

  it('is confirmed once, also when two press the button; what is none cannot be confirmed', async () => {
    const { id } = await newInstitute('Instituut Dubbel');
    const ada = await administrator();
    const press = (institute: string) =>
      confirmInstitute(visit(ada), form({ institute }), {}, database());
    const both = await Promise.all([press(id), press(id)]);
    expect(both.filter((one) => 'to' in one)).toHaveLength(1);
    const theatre = await someOrganisation(database(), { name: 'Geen instituut' });
    for (const wrong of [theatre.directorship.organisationId, 'x', ''])
      expect(await press(wrong)).toHaveProperty('errors.form');
  });

  it('hears that it was confirmed and that this was taken back, and where a broker is made', async () => {
    const { id, slug, director, broker } = await newInstitute('Instituut Hoort');
    const ada = await administrator();
    const wish = form({ institute: id });
    await confirmInstitute(visit(ada), wish, {}, database());
    await confirmInstitute(visit(ada), wish, {}, database());
    await unconfirmInstitute(visit(ada), wish, {}, database());
    const letters = await database().select().from(mail).where(eq(mail.to, director.email));
    expect(letters.map(({ subject }) => subject).sort()).toEqual([
      'De balie van Instituut Hoort is gesloten',
      'Instituut Hoort is bevestigd als kennisinstituut',
    ]);
    expect(letters[0]?.text).toContain(`/organisations/${slug}/members`);
    expect(await database().$count(mail, eq(mail.to, broker.email))).toBe(0);
  });

  it('stays confirmed under another name, and the administrator hears which', async () => {
    const { id, director, slug } = await someInstitute('Instituut Eerst Zo');
    const ada = await administrator();
    const rename = (name: string) =>
      changeOrganisation(
        visit(director),
        form({ ...fields, name }),
        { organisation: slug },
        database(),
      );
    await rename('Instituut Nog Niet Bevestigd');
    await confirmInstitute(visit(ada), form({ institute: id }), {}, database());
    await rename('Instituut Nu Zus');
    await rename('Instituut Nu Zus');
    const letters = await database().select().from(mail).where(eq(mail.to, ada.email));
    expect(letters.map(({ subject }) => subject)).toEqual([
      'Instituut Nog Niet Bevestigd heet nu Instituut Nu Zus',
    ]);
    expect(await isConfirmed(database(), id)).toBe(true);
  });

  it('is told to every administrator when it is made, and when an organisation becomes one', async () => {
    const ada = await administrator();
    const letters = async () =>
      (await database().select().from(mail).where(eq(mail.to, ada.email))).map(
        ({ subject }) => subject,
      );
    const person = await somebody(database());
    await createOrganisation(visit(person), form(fields), {}, database());
    expect(await letters()).toEqual(['Is Instituut Nieuw een kennisinstituut?']);
    const { director, slug } = await someOrganisation(database(), { name: 'Eerst een theater' });
    const change = (nature: string) =>
      changeOrganisation(
        visit(director),
        form({ ...fields, name: 'Later een instituut', nature }),
        { organisation: slug },
        database(),
      );
    await change('knowledge');
    await change('knowledge');
    expect(await letters()).toHaveLength(2);
  });

  it('begins anew when it was something else in between', async () => {
    const { id, directorship, director, slug } = await someInstitute('Instituut Wisselt');
    const ada = await administrator();
    await confirmInstitute(visit(ada), form({ institute: id }), {}, database());
    for (const nature of ['public', 'knowledge'])
      await changeOrganisation(
        visit(director),
        form({ ...fields, name: 'Instituut Wisselt', nature }),
        { organisation: slug },
        database(),
      );
    expect(await waitsForConfirmation(database(), directorship)).toBe(true);
    const { institutes } = await institutesPage(visit(ada), database());
    expect(institutes.find((one) => one.id === id)).toMatchObject({
      confirmedAt: null,
      directors: [director.name],
    });
  });
});
