import { execFile, spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { promisify } from 'node:util';
import { withPlaces } from '../tests/support/debian.ts';

const execute = promisify(execFile);

/** What a program said, and with which code it ended. */
export type Ended = { readonly code: number; readonly out: string; readonly err: string };

/** Runs a program that has to end well; what it said. */
export async function run(program: string, args: readonly string[], cwd?: string): Promise<string> {
  const { stdout } = await execute(program, args, {
    ...{ maxBuffer: BYTES, env: withPlaces() },
    ...(cwd ? { cwd } : {}),
  });
  return stdout;
}

/** Runs a program to its end, however that is; `signal` ends it before. */
export function ended(child: ChildProcess, input?: string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    let [out, err] = ['', ''];
    child.stdout?.on('data', (chunk: Buffer) => (out = (out + chunk.toString()).slice(-BYTES)));
    child.stderr?.on('data', (chunk: Buffer) => (err = (err + chunk.toString()).slice(-BYTES)));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? -1, out, err }));
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/** Starts a program in a namespace, with the resolver of that namespace. */
export function startInside(
  namespace: string,
  program: string,
  args: readonly string[],
  options: SpawnOptions = {},
): ChildProcess {
  const env = withPlaces(options.env);
  return spawn('ip', ['netns', 'exec', namespace, program, ...args], { ...options, env });
}

const BYTES = 64 * 1024 * 1024;
