import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ended, startInside, type Ended } from './processes.ts';

/** Where a small internet is that is up: all that another process has to know to use it. */
export type Place = { readonly namespace: string; readonly folder: string };

/** What can be done with a small internet that is up. */
export type Inside = {
  /** The root certificate to believe, in PEM. */
  readonly authority: string;
  /** Starts a program inside, where the resolver is ours and the authority is believed. */
  readonly start: (
    program: string,
    args: readonly string[],
    options?: SpawnOptions,
  ) => ChildProcess;
  /** Runs a program inside to its end; it is killed after so many milliseconds. */
  readonly inside: (program: string, args: readonly string[], patience?: number) => Promise<Ended>;
  /** Where somebody came who should have stayed outside: address and port. */
  readonly tripped: () => readonly string[];
};

/** A small internet that somebody started. */
export function attach({ namespace, folder }: Place): Inside {
  const authority = join(folder, 'authority.pem');
  const believing = {
    NODE_EXTRA_CA_CERTS: authority,
    SSL_CERT_FILE: authority,
    CURL_CA_BUNDLE: authority,
    ADDITIONAL_CA_FILES: authority,
  };
  const start: Inside['start'] = (program, args, options = {}) =>
    startInside(namespace, program, args, {
      ...options,
      env: { ...process.env, ...options.env, ...believing },
    });
  return {
    authority,
    start,
    inside: (program, args, patience = 60_000) =>
      ended(start(program, args, { timeout: patience, killSignal: 'SIGKILL' })),
    tripped: () => {
      const file = join(folder, 'tripped');
      return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
    },
  };
}
