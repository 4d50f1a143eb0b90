import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { organisation } from '#capabilities/organisations/tables.ts';
import { testDatabase } from '#tests/support/database.ts';
import { theatre, type Theatre } from '#tests/support/theatres.ts';
import { form, visit } from '#tests/support/visits.ts';
import { keepPartners, previewPartners } from './acquaintance-file.actions.server.ts';
import { acquaintancesOf } from './acquaintance.store.server.ts';

const database = testDatabase();
let house: Theatre;
let firm: Theatre;

beforeEach(async () => {
  await database().delete(organisation);
  house = await theatre(database(), 'huis');
  firm = await theatre(database(), 'bedrijf');
  await database().execute(sql`update organisation set website = slug || '.example'`);
});

const params = { organisation: 'huis' };
const preview = (text: string) =>
  previewPartners(visit(house.director), form({ text }), params, database());
const keep = (fields: Record<string, string>) =>
  keepPartners(visit(house.director), form(fields), params, database());
const names = async () =>
  (await acquaintancesOf(database(), house.asMember)).map(({ name }) => name);

describe.each([
  ['previewPartners', previewPartners],
  ['keepPartners', keepPartners],
] as const)('%s', (_, act) => {
  it('sends a stranger to sign in', async () => {
    await expect(act(visit(), form({}), params, database())).rejects.toMatchObject({ status: 303 });
  });
  it('hides the organisation from others', async () => {
    await expect(act(visit(firm.director), form({}), params, database())).rejects.toMatchObject({
      status: 404,
    });
  });
  it('is for directors', async () => {
    await expect(act(visit(house.member), form({}), params, database())).rejects.toMatchObject({
      status: 403,
    });
  });
});

describe('a file with partners', () => {
  it('is shown before anything is kept: what is right, wrong, known, and not read', async () => {
    await keep({ text: 'Naam\nMuseum Oud' });
    const shown = await preview(
      [
        'Organisatie;Contactpersoon;Website;Jaar',
        'Museum Nieuw;Jan;https://www.nieuw.example/over;2024',
        'MUSEUM OUD;Piet;;',
        'Fout;;geen website;3024',
        'Wij;;huis.example;',
      ].join('\r\n'),
    );
    expect(shown).toMatchObject({
      preview: {
        good: [{ name: 'Museum Nieuw', website: 'nieuw.example', lastYear: '2024' }],
        bad: [{ row: 2 }, { row: 3 }],
        known: 1,
        ignored: ['Contactpersoon'],
      },
    });
    expect(await names()).toEqual(['Museum Oud']);
  });
  it('is read as Excel writes it', async () => {
    const bytes = Buffer.from('Naam;Wat\r\nCafé Zoë;één keer', 'latin1');
    const data = form({ text: '' });
    data.set('file', new File([bytes], 'partners.csv'));
    const shown = await previewPartners(visit(house.director), data, params, database());
    expect(shown).toMatchObject({ preview: { good: [{ name: 'Café Zoë', what: 'één keer' }] } });
  });
  it('keeps what is right, and leaves on the page what needs a hand', async () => {
    const shown = await preview('name,website\nGoed,goed.example\nFout,fout');
    if (!('preview' in shown)) throw new Error('Nothing was shown.');
    const { goodText, badText } = shown.preview;
    expect(await keep({ text: goodText, rest: badText })).toMatchObject({
      added: 1,
      preview: { good: [], bad: [{ row: 2 }], badText: 'name,website\nFout,fout' },
    });
    expect(await names()).toEqual(['Goed']);
    expect(await keep({ text: 'name,website\nFout,fout.example' })).toEqual({
      to: '/organisations/huis/known-partners?done=imported',
    });
    expect(await names()).toEqual(['Fout', 'Goed']);
  });
  it('says what is missing', async () => {
    expect(await preview('')).toHaveProperty('errors.text');
    expect(await preview('website\nx.example')).toHaveProperty('errors.text');
    expect(await preview('naam')).toHaveProperty('errors.text');
    expect(await preview(`naam\n${'x'.repeat(10)}\n`.padEnd(300_000, 'y'))).toHaveProperty(
      'errors.text',
    );
  });
});
