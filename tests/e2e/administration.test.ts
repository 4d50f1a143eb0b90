import { describe, expect } from 'vitest';
import { instituteTexts } from '#capabilities/organisations/institute.messages.ts';
import { membershipTexts } from '#capabilities/organisations/membership.messages.ts';
import { accounts } from '#platform/accounts/messages.ts';
import { demoAdministrator } from '../../demo/administrator.ts';
import { foundOrganisation } from './support/director.ts';
import { expectAccessible, expectGoodPage } from './support/expectations.ts';
import { people, signInAs, somebodyAt } from './support/people.ts';
import { it, visitors } from './support/visitor.ts';

const t = instituteTexts.nl;
const institute = 'Kennislab De Losse Stoel';

describe('the administrator', () => {
  const visitor = visitors();

  it('confirms a new institute, and only then its desk opens', async () => {
    const { page: director } = await visitor({ width: 360 });
    const { page: reader } = await visitor();
    const home = await foundOrganisation(director, reader, institute, 'knowledge');
    await director.getByText(t.own).waitFor();
    expect((await director.goto(`${home}/desk`))?.status()).toBe(403);

    const { page } = await visitor({ width: 360, script: false });
    await signInAs(page, demoAdministrator.name);
    expect(new URL(page.url()).pathname).toBe('/administration');
    await page.getByText(t.waiting(1)).waitFor();
    await page.getByRole('link', { name: t.title }).click();
    const waiting = page.getByRole('listitem').filter({ hasText: institute });
    await waiting.getByText(t.waits).waitFor();
    await expectGoodPage(page, 'nl');
    await waiting.getByRole('button', { name: t.confirm }).click();
    await page.getByText(t.done.confirmed).waitFor();
    await page.getByRole('link', { name: t.back }).click();
    await page.getByRole('heading', { name: accounts.nl.administration.title, level: 1 }).waitFor();
    expect(await page.getByText(t.waiting(1)).count()).toBe(0);

    // The mail about it leads to where a broker is made.
    await signInAs(reader, people[1] ?? null);
    await reader.goto('/outbox');
    const letters = await reader.getByRole('main').innerText();
    expect(letters).toContain(t.didConfirm.subject(institute));
    expect(letters).toContain(`${home}/members`);
    await director.goto(`${home}/members`);
    await director.getByRole('link', { name: /Dirke Voorbeeld/ }).click();
    await director.getByLabel(membershipTexts.nl.role.broker).check();
    await director.getByRole('button', { name: membershipTexts.nl.one.rolesSubmit }).click();
    expect((await director.goto(`${home}/desk`))?.status()).toBe(200);
    await expectAccessible(director);
  });

  it('is nobody else', async () => {
    const { page } = await visitor();
    expect((await page.goto('/administration'))?.url()).toContain('/sign-in');
    await signInAs(page, somebodyAt('kennisinstituut-de-spil', 1).name);
    expect((await page.goto('/administration'))?.status()).toBe(403);
    expect((await page.goto('/administration/institutes'))?.status()).toBe(403);
  });
});
