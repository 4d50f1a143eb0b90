import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { settings } from '../src/platform/settings.ts';
import { root } from './sources.ts';

const file = join(root, 'docs/configuration.md');

/** The page about the settings, written from the settings themselves. */
export function configurationPage(): string {
  const rows = Object.entries(settings).map(([name, setting]) => {
    const unset = z.safeParse(setting, undefined).data;
    const value = unset === undefined ? '(none)' : `\`${unset}\``;
    return `### \`${name}\`\n\n${setting.description ?? ''}\n\nWhen nobody sets it: ${value}.`;
  });
  return (
    [
      '# Configuration',
      '<!-- Written from src/platform/settings.ts by `npm run ci fix`. Do not edit. -->',
      'Every setting is an environment variable, and none has to be set. All are read once, at the start. A wrong value stops the start with one sentence that says which setting it is and what it must be.',
      ...rows,
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

/** Whether the page still says what the settings say. */
export function configuration(): string[] {
  const current = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (current === configurationPage()) return [];
  return ['docs/configuration.md is not what src/platform/settings.ts says: run "npm run ci fix"'];
}

/** Writes the page; there is nothing that can be wrong with that. */
export function writeConfiguration(): string[] {
  writeFileSync(file, configurationPage());
  return [];
}
