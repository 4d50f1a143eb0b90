import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { config } from '../config.server.ts';

let known: string | undefined;

/** What signs cookies and encrypts second factors. Whoever loses it loses those, nothing else. */
export function secret(): string {
  return (known ??= config().SECRET ?? keptIn(config().DATA_DIR ?? '.data'));
}

/** Reads the secret of a data folder, and makes one the first time. */
function keptIn(folder: string): string {
  const file = join(folder, 'secret');
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readFileSync(file, 'utf8').trim();
}
