import type { Inside } from '../../lab/attach.ts';

/** What measuring took, in seconds and megabytes. */
export type Spent = {
  readonly seconds: number;
  /** Of the processor, without the start of the program. */
  readonly cpu: number;
  /** Of each domain, in the order in which they ended. */
  readonly each: readonly number[];
  /** Memory after every hundred domains. */
  readonly megabytes: readonly number[];
  readonly most: number;
  /** Domains of which something could be judged. */
  readonly measured: number;
};

/** What a whole program took, its start and its children included, in seconds. */
export type Took = { readonly seconds: number; readonly cpu: number };

const PATIENCE = 15 * 60_000;

/** Runs a program inside the laboratory, and says what it took. It may say no: whoever asks looks what it said. */
export async function took(
  { inside }: Inside,
  program: string,
  args: readonly string[],
): Promise<Took & { readonly out: string }> {
  const timed = 'TIMEFORMAT="took %R %U %S"; time "$@" 2>/dev/null';
  const { out, err } = await inside('bash', ['-c', timed, 'bash', program, ...args], PATIENCE);
  const figures = /^took ([\d.]+) ([\d.]+) ([\d.]+)$/m.exec(err);
  if (!figures) throw new Error(`${program} could not be timed: ${err}`);
  const [seconds = 0, user = 0, system = 0] = figures.slice(1).map(Number);
  return { seconds, cpu: user + system, out };
}
