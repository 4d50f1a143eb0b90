import { describe, expect } from 'vitest';
import { it, visitors } from './support/visitor.ts';

describe('the home page', () => {
  const visitor = visitors();

  it('speaks the language of the browser, and the other one on request', async () => {
    const { page } = await visitor({ language: 'nl', script: false });
    await page.goto('/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/samen/i);
    await page.getByRole('link', { name: 'English' }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/together/i);
    await page.goto('/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/together/i);
  });

  it('loads no script', async () => {
    const { page } = await visitor();
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.goto('/');
    expect(scripts).toEqual([]);
  });

  it.each(['/there-is-nothing-here', '/knowledge/nothing-here', '/knowledge/nothing%00-here'])(
    'answers the unknown address %s with a page that says so',
    async (address) => {
      const { page } = await visitor();
      const answer = await page.goto(address);
      expect(answer?.status()).toBe(404);
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    },
  );
});
