import { describe, expect } from 'vitest';
import { organisationTexts } from '#capabilities/organisations/messages.ts';
import { answerTexts } from '#capabilities/scan/answers.messages.ts';
import { choiceOf, writeNote } from './support/answering.ts';
import { foundOrganisation, newAddress, openQuickScan } from './support/director.ts';
import { expectAccessible, expectGoodPage } from './support/expectations.ts';
import { signUp } from './support/newcomer.ts';
import { it, visitors } from './support/visitor.ts';

const t = answerTexts.nl;
const [first, second] = ['direction-from-mission', 'structural-money'] as const;

describe('answering', () => {
  const visitor = visitors();

  it('with JavaScript keeps what is given while the network is gone, also on another device', async () => {
    const [director, reader] = [await visitor({ width: 360 }), await visitor()];
    await foundOrganisation(director.page, reader.page, 'Theater De Tunnel');
    const scan = await openQuickScan(director.page);
    const questions = `${scan}/answers/strategy-and-budget`;
    const { page, context } = director;
    const status = page.getByRole('status');

    await page.goto(questions);
    await choiceOf(page, first, 2).check();
    await status.getByText(t.part.saved).waitFor();
    await context.setOffline(true);
    await choiceOf(page, first, 4).check();
    await status.getByText(t.part.waiting).waitFor();
    await expectAccessible(page);
    await context.setOffline(false);
    await status.getByText(t.part.saved).waitFor();
    await page.reload();
    expect(await choiceOf(page, first, 4).isChecked()).toBe(true);

    // The phone is switched off in the tunnel, and on again outside.
    await context.setOffline(true);
    await choiceOf(page, second, 5).check();
    await status.getByText(t.part.waiting).waitFor();
    await page.close();
    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto(questions);
    await again.getByRole('status').getByText(t.part.saved).waitFor();
    expect(await choiceOf(again, second, 5).isChecked()).toBe(true);

    const other = await visitor({ script: false });
    await other.context.addCookies(await context.cookies());
    await other.page.goto(questions);
    expect(await choiceOf(other.page, first, 4).isChecked()).toBe(true);
    expect(await choiceOf(other.page, second, 5).isChecked()).toBe(true);
  });

  it('without JavaScript keeps what was typed on a page that is not right yet', async () => {
    const { page } = await visitor({ width: 360, script: false });
    const { page: reader } = await visitor();
    await foundOrganisation(page, reader, 'Museum De Pen');
    const scan = await openQuickScan(page);

    await page.goto(`${scan}/answers/strategy-and-budget`);
    await choiceOf(page, second, 3).check();
    await writeNote(page, 'Dat hangt af van wie je het vraagt.');
    await page.getByRole('button', { name: t.part.next }).click();
    await page.getByText(t.part.error.noteAlone).first().waitFor();
    expect(await page.getByLabel(t.part.note).first().inputValue()).toMatch(/wie je het vraagt/);
    expect(await choiceOf(page, second, 3).isChecked()).toBe(true);
    await expectGoodPage(page, 'nl');
    await choiceOf(page, first, 1).check();
    await page.getByRole('button', { name: t.part.later }).click();
    await page.goto(`${scan}/answers/strategy-and-budget`);
    expect(await choiceOf(page, first, 1).isChecked()).toBe(true);
    expect(await page.getByLabel(t.part.note).first().inputValue()).toMatch(/wie je het vraagt/);
  });
});

describe('the form of an organisation', () => {
  const visitor = visitors();

  it('without JavaScript keeps what was typed when something is missing', async () => {
    const { page } = await visitor({ width: 360, script: false });
    const { page: reader } = await visitor();
    const o = organisationTexts.nl;
    await signUp(page, reader, { name: 'Noa Voorbeeld', email: newAddress('noa') });
    await page.goto('/organisations/new');
    await page.getByLabel(o.field.name).fill('Festival Half');
    await page.getByLabel(o.field.website).fill('geen adres');
    await page.getByRole('radio', { name: o.nature.private }).check();
    await page.getByRole('button', { name: o.create.submit }).click();
    await page.getByText(o.error.website).first().waitFor();
    expect(await page.getByLabel(o.field.name).inputValue()).toBe('Festival Half');
    expect(await page.getByLabel(o.field.website).inputValue()).toBe('geen adres');
    expect(await page.getByRole('radio', { name: o.nature.private }).isChecked()).toBe(true);
    await expectGoodPage(page, 'nl');
  });
});
