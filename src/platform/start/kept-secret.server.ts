import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../start-error.ts';

/** The secret that signs cookies, made once and kept in the data folder, which is there. */
export function keptSecret(dataDir: string): string {
  const file = join(dataDir, 'secret');
  try {
    return readFileSync(file, 'utf8').trim() || made(file);
  } catch (error) {
    if (isMissing(error)) return made(file);
    throw new StartError(
      `The secret in ${file} cannot be read or made by this user: make this user the owner of the folder, or set SECRET.`,
      { cause: error },
    );
  }
}

/** Written whole before it gets its name, so that neither a kill nor a second start spoils it. */
function made(file: string): string {
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, randomBytes(32).toString('base64url'), { mode: 0o600, flush: true });
  try {
    linkSync(partial, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(partial, { force: true });
  }
  return readFileSync(file, 'utf8').trim();
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
