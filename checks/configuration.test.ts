import { expect, it } from 'vitest';
import { settings } from '../src/platform/settings.ts';
import { configurationPage } from './configuration.ts';

it('the page about the settings names every setting, with what it does and its default', () => {
  const page = configurationPage();
  for (const name of Object.keys(settings)) expect(page).toContain(`\n### \`${name}\`\n`);
  expect(page).toContain('The port of the web server.\n\nWhen nobody sets it: `3000`.');
  expect(page).toContain('When nobody sets it: (none).');
});
