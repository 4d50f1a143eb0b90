import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { OURS } from './matchers.ts';
import type { Tell } from './telling.ts';

type Cost = Record<
  'cards' | 'asked' | 'build' | 'memory' | 'rss' | 'r1' | 'p50' | 'p95' | 'cpu50' | 'cpu95',
  number
>;

const compared = [OURS, 'bm25, both ways', 'profile similarity'];

/** What a top ten and the index cost in made-up markets of these sizes, ours and others. */
export function reportCosts(sizes: readonly number[], tell: Tell): void {
  for (const size of sizes) {
    tell.heading(`a top ten among ${size} made-up cards`);
    let reference: number | undefined;
    for (const matcher of compared) {
      const cost = costOf(matcher, size);
      if (!cost) continue;
      reference ??= cost.p95;
      const ratio = cost.p95 / reference;
      const { p50, p95, cpu95, memory, rss, build, r1 } = cost;
      tell.row(
        { kind: 'cost', matcher, ...cost, ratio },
        `${matcher.padEnd(24)} p50 ${p50.toFixed(1)} ms  p95 ${p95.toFixed(1)} ms (×${ratio.toFixed(2)}; processor ${cpu95.toFixed(1)})  index ${memory.toFixed(0)} MB  process ${rss.toFixed(0)} MB  build ${build.toFixed(1)} s  R@1 ${r1.toFixed(2)}`,
      );
    }
  }
}

function costOf(matcher: string, size: number): Cost | undefined {
  const worker = fileURLToPath(new URL('worker.ts', import.meta.url));
  const flags = ['--disable-warning=ExperimentalWarning', '--expose-gc'];
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    [...flags, worker, matcher, String(size)],
    { encoding: 'utf8' },
  );
  if (status === 0) return JSON.parse(stdout);
  const why = /^\w*Error: (.*)$/m.exec(stderr)?.[1] ?? stderr.trim().split('\n').at(-1);
  console.error(`${matcher} did not finish: ${why ?? ''}`);
  process.exitCode = 1;
  return undefined;
}
