import { quantile } from '../support/quantile.ts';

/** A text to search in, as a line of a corpus. */
export type Line = { id: string; lang: 'nl' | 'en'; text: string };
/** A question with its right answers; its kind stands before the colon of its id. */
export type Query = {
  id: string;
  lang: 'nl' | 'en';
  text: string;
  target: 'nl' | 'en';
  relevant: string[];
};

/** What every engine that is compared can do. The answers are ids, the best first. */
export type Engine = {
  add: (lines: readonly Line[]) => Promise<void>;
  ask: (query: Query) => Promise<string[]>;
  /** The size of table and index, in bytes, of an engine that keeps them in files and not in memory. */
  sizeOnDisk?: () => Promise<number>;
  close?: () => Promise<void>;
};

/** Figures of one engine on one kind of question. */
export type Figures = {
  engine: string;
  kind: string;
  questions: number;
  r1: number;
  r10: number;
  ndcg10: number;
  p50: number;
  p95: number;
  build: number;
  /** In MB, of what `kept` says: the memory of the process, or the size of files. */
  memory: number;
  kept: 'memory' | 'on disk';
  texts: number;
};

const WARM = 50;

/** Builds, asks everything, and counts. */
export async function measure(
  name: string,
  engine: Engine,
  lines: readonly Line[],
  queries: readonly Query[],
): Promise<Figures[]> {
  collect();
  const before = process.memoryUsage.rss();
  const started = performance.now();
  await engine.add(lines);
  const build = (performance.now() - started) / 1000;
  collect();
  const own = process.memoryUsage.rss() - before;
  const memory = ((await engine.sizeOnDisk?.()) ?? own) / 1e6;
  for (const query of queries.slice(0, WARM)) await engine.ask(query);
  const kinds = new Map<string, { ranks: number[][]; times: number[]; wanted: number[] }>();
  for (const query of queries) {
    const kind = query.id.split(':')[0] ?? '';
    const tally = kinds.get(kind) ?? { ranks: [], times: [], wanted: [] };
    kinds.set(kind, tally);
    const asked = performance.now();
    const ids = await engine.ask(query);
    tally.times.push(performance.now() - asked);
    tally.ranks.push(
      query.relevant.map((id) => ids.slice(0, 10).indexOf(id)).filter((at) => at >= 0),
    );
    tally.wanted.push(query.relevant.length);
  }
  await engine.close?.();
  return Array.from(kinds, ([kind, { ranks, times, wanted }]) => ({
    engine: name,
    kind,
    questions: times.length,
    r1: mean(ranks.map((places) => Number(places.includes(0)))),
    r10: mean(ranks.map((places, index) => places.length / Math.max(1, wanted[index] ?? 1))),
    ndcg10: mean(ranks.map((places, index) => gain(places) / ideal(wanted[index] ?? 1))),
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    build,
    memory,
    kept: engine.sizeOnDisk === undefined ? 'memory' : 'on disk',
    texts: lines.length,
  }));
}

function gain(places: readonly number[]): number {
  return places.reduce((sum, place) => sum + 1 / Math.log2(place + 2), 0);
}

function ideal(wanted: number): number {
  return gain(Array.from({ length: Math.min(10, Math.max(1, wanted)) }, (_, place) => place));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function collect(): void {
  globalThis.gc?.();
}
