import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from '#platform/start/home.server.ts';

export { root };

export type Running = {
  pid: number;
  /** Everything it wrote, on both streams. */
  output: () => string;
  /** Waits until it writes this, and gives what the first group matched; fails when it ends first. */
  writes: (pattern: RegExp) => Promise<string>;
  send: (signal: NodeJS.Signals) => void;
  /** Its exit code, or the name of the signal that ended it. */
  ended: Promise<number | NodeJS.Signals | null>;
};

type Circumstances = {
  environment?: Record<string, string>;
  /** Only root can run something as another user. */
  uid?: number | undefined;
};

const running = new Set<ChildProcess>();
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));

/** Runs a program of this checkout on this Node, with no environment but what is given. */
export function run(program: string, args: string[], circumstances: Circumstances = {}): Running {
  const { environment = {}, uid } = circumstances;
  const flag = '--disable-warning=ExperimentalWarning';
  const child = spawn(process.execPath, [flag, join(root, program), ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid !== undefined && { uid, gid: uid }),
  });
  running.add(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  }
  const ended = once(child, 'close').then(([code, signal]: (number | NodeJS.Signals)[]) => {
    running.delete(child);
    return code ?? signal ?? null;
  });
  return {
    pid: child.pid ?? 0,
    output: () => text,
    ended,
    send: (signal) => void child.kill(signal),
    async writes(pattern) {
      for (;;) {
        const found = pattern.exec(text);
        if (found) return found[1] ?? found[0];
        const more = Promise.race([once(child.stdout, 'data'), ended.then(() => 'ended')]);
        if ((await more) === 'ended' && !pattern.test(text)) {
          throw new Error(`It ended without writing ${pattern}:\n${text}`);
        }
      }
    },
  };
}
