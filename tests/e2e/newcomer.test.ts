import { describe, expect } from 'vitest';
import { signUp } from './support/newcomer.ts';
import { it, visitors } from './support/visitor.ts';

describe('a newcomer', () => {
  const visitor = visitors();

  it('makes an account without JavaScript, by the form and the mail, and is signed in', async () => {
    const { page } = await visitor({ width: 360, script: false });
    const { page: reader } = await visitor();
    await signUp(page, reader, { name: 'Wies Nieuwkomer', email: 'wies@nieuwkomer.example' });
    await page.goto('/account');
    expect(new URL(page.url()).pathname).toBe('/account');
    expect(await page.getByRole('main').innerText()).toContain('wies@nieuwkomer.example');
  });
});
