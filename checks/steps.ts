import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './sources.ts';

/** What a step found; `said` is shown when something failed or was skipped. */
export type Outcome = { passed: number; failed: number; skipped: number; said: string };

/** One line of `npm run ci`. */
export type Step = { readonly name: string; readonly run: () => Promise<Outcome> };

const programs: Readonly<Record<string, string>> = {
  prettier: 'prettier/bin/prettier.cjs',
  eslint: 'eslint/bin/eslint.js',
  'svelte-kit': '@sveltejs/kit/svelte-kit.js',
  'svelte-check': 'svelte-check/bin/svelte-check',
  knip: 'knip/bin/knip.js',
  vite: 'vite/bin/vite.js',
  vitest: 'vitest/vitest.mjs',
};

/** A program from node_modules that has to end well. */
export function tool(name: string, program: string, ...args: string[]): Step {
  return {
    name,
    run: async () => {
      const { code, said } = await node(program, args, {});
      return { ...verdict(code === 0), said: code === 0 ? '' : said };
    },
  };
}

/** Something of ours that throws when it does not succeed. */
export function work(name: string, act: () => Promise<void>): Step {
  return {
    name,
    run: async () => {
      await act();
      return { ...verdict(true), said: '' };
    },
  };
}

/**
 * One of our own checks: it names what is wrong, and is content with an empty list. `more` is
 * said in any case.
 */
export function check(name: string, faults: () => string[], more = () => ''): Step {
  return {
    name,
    run: async () => {
      const found = faults();
      return { ...verdict(found.length === 0), said: [more(), ...found].join('\n').trim() };
    },
  };
}

/** What tests are run with, or one sentence on why they cannot run here. */
export type Surroundings = NodeJS.ProcessEnv | string;

/** How many tests a project had when it last ran: so many are skipped where it cannot run. */
const lastCount = new Map<string, number>();

/** The tests of one project of vitest.config.ts, counted one by one. */
export function tests(name: string, project: string, around?: () => Promise<Surroundings>): Step {
  return {
    name,
    run: async () => {
      const surroundings = (await around?.()) ?? {};
      if (typeof surroundings === 'string') {
        const skipped = lastCount.get(project) ?? 1;
        return { passed: 0, failed: 0, skipped, said: surroundings };
      }
      const folder = mkdtempSync(join(tmpdir(), 'samenspel-report-'));
      const report = join(folder, 'report.json');
      const args = ['run', `--project=${project}`, '--reporter=default', '--reporter=json'];
      const output = `--outputFile.json=${report}`;
      const { code, said } = await node('vitest', [...args, output], surroundings);
      const counted = countedIn(report);
      rmSync(folder, { recursive: true, force: true });
      lastCount.set(project, counted.passed + counted.failed + counted.skipped);
      // A run that broke outside its tests has no failed test, but has failed.
      const failed = code === 0 ? counted.failed : Math.max(1, counted.failed);
      return { ...counted, failed, said: failed > 0 ? said : '' };
    },
  };
}

/** Runs all steps, also after a failure, and ends the process with the sum as its last line. */
export async function runAll(steps: readonly Step[]): Promise<void> {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  const began = Date.now();
  for (const step of steps) {
    const started = Date.now();
    process.stdout.write(`· ${step.name} …${process.stdout.isTTY ? '' : '\n'}`);
    const outcome = await step.run().catch(broken);
    for (const kind of ['passed', 'failed', 'skipped'] as const) sum[kind] += outcome[kind];
    process.stdout.write(
      `${process.stdout.isTTY ? '\r' : ''}${line(step.name, outcome, started)}\n`,
    );
    if (outcome.said) console.log(`\n${outcome.said.trimEnd()}\n`);
  }
  const skipped = sum.skipped > 0 ? `, with ${sum.skipped} skipped` : '';
  console.log(`\nIn ${seconds(began)}${skipped}:`);
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  process.exitCode = sum.failed > 0 ? 1 : 0;
}

function line(name: string, { passed, failed, skipped }: Outcome, started: number): string {
  const mark = failed > 0 ? '✗' : passed > 0 ? '✓' : '–';
  const counts = [
    passed + failed + skipped > 1 || failed > 0 ? `${passed} passed` : '',
    failed > 0 ? `${failed} failed` : '',
    skipped > 0 ? `${skipped} skipped` : '',
  ];
  const details = counts.filter(Boolean).join(', ');
  return `${mark} ${name.padEnd(36)} ${seconds(started).padStart(8)}   ${details}`.trimEnd();
}

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

function verdict(isGood: boolean): Omit<Outcome, 'said'> {
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 };
}

function broken(error: unknown): Outcome {
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { ...verdict(false), said };
}

function countedIn(report: string): Omit<Outcome, 'said'> {
  try {
    const counts = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
    const { numPassedTests = 0, numFailedTests = 0 } = counts;
    const { numPendingTests = 0, numTodoTests = 0 } = counts;
    return {
      passed: numPassedTests,
      failed: numFailedTests,
      skipped: numPendingTests + numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

type Ended = { code: number | null; said: string };

function node(program: string, args: readonly string[], more: NodeJS.ProcessEnv): Promise<Ended> {
  const file = join(root, 'node_modules', programs[program] ?? program);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...process.execArgv, file, ...args], {
      cwd: root,
      env: { ...process.env, ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, said }));
  });
}
