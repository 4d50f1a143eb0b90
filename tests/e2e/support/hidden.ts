import type { BrowserContext } from 'playwright-core';
import { expect } from 'vitest';

/** A page, and the same as data: what is not drawn can still be told. */
const forms = (path: string) => {
  const [address = '', query] = path.split('?');
  const data = `${address.replace(/\/$/, '')}/__data.json`;
  return [path, query === undefined ? data : `${data}?${query}`];
};

/** Everything that leads to somebody and stands in a text. */
export const leadsIn = (text: string, leads: readonly string[]): string[] =>
  leads.filter((lead) => text.toLowerCase().includes(lead.toLowerCase()));

/**
 * Reads pages, whatever they answer, and fails with what leads to somebody: in the page, in its data, in
 * where it sends its reader, and in what else stands above it.
 */
export async function expectHidden(
  context: BrowserContext,
  paths: readonly string[],
  leads: readonly string[],
): Promise<void> {
  const told: string[] = [];
  for (const path of paths.flatMap(forms)) {
    const answer = await context.request.get(path, { maxRedirects: 0 });
    const heads = JSON.stringify(answer.headers());
    const found = leadsIn(`${heads}\n${await answer.text()}`, leads);
    told.push(...found.map((lead) => `${lead} in ${path} (${answer.status()})`));
  }
  expect(told, 'what leads to somebody who did not say yes').toEqual([]);
}

/** The moment of an answer, and the hash of a page that holds the id which was asked for. */
const OWN_HEADERS: ReadonlySet<string> = new Set(['date', 'etag']);

/** What a page answers, without what differs on every request: the id that was asked for, and nonces. */
export async function answerAt(context: BrowserContext, path: string, id: string) {
  const answer = await context.request.get(path, { maxRedirects: 0 });
  const same = (text: string) => text.replaceAll(id, 'ID').replace(/nonce(-|=")[\w+/=]+/g, 'nonce');
  const heads = Object.entries(answer.headers()).filter(([name]) => !OWN_HEADERS.has(name));
  return {
    status: answer.status(),
    headers: same(JSON.stringify(heads)),
    body: same(await answer.text()),
  };
}

type Pair = { readonly hidden: string; readonly missing: string };

/** Medians that differ less than this say nothing: a slow moment of the machine is more. */
const RATIO = 1.7;
/** In milliseconds; of a page that takes a few of them, one is a lot. */
const LITTLE = 4;
const ROUNDS = 15;
/** A real difference is there every time; a busy machine is not. */
const ATTEMPTS = 4;

/** Fails when it takes another time to hide something than to find nothing, whichever is longer. */
export async function expectSameTime(context: BrowserContext, pair: Pair): Promise<void> {
  const seen: string[] = [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { hidden, missing } = await medianTimes(context, pair);
    const [short, long] = [Math.min(hidden, missing), Math.max(hidden, missing)];
    if (long < short * RATIO || long - short < LITTLE) return;
    seen.push(`${hidden.toFixed(1)} ms hidden, ${missing.toFixed(1)} ms missing`);
  }
  expect(seen, `the time of ${pair.hidden}`).toEqual([]);
}

/** How long a page takes for either address: the middle of many, asked for in turn. */
async function medianTimes(
  context: BrowserContext,
  { hidden, missing }: Pair,
): Promise<Record<keyof Pair, number>> {
  const times: Record<keyof Pair, number[]> = { hidden: [], missing: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const both = [['hidden', hidden] as const, ['missing', missing] as const];
    for (const [which, path] of round % 2 ? both : both.toReversed()) {
      const start = performance.now();
      await context.request.get(path, { maxRedirects: 0 });
      times[which].push(performance.now() - start);
    }
  }
  return { hidden: middle(times.hidden), missing: middle(times.missing) };
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
