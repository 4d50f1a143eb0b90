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

/** What a page answers, without what differs on every request: the id that was asked for, and nonces. */
export async function answerAt(context: BrowserContext, path: string, id: string) {
  const answer = await context.request.get(path, { maxRedirects: 0 });
  const same = (text: string) =>
    text.replaceAll(id, 'ID').replace(/nonce(-|=")[\w+/=]+/g, 'nonce');
  const { date: _, etag: __, ...headers } = answer.headers();
  return {
    status: answer.status(),
    headers: same(JSON.stringify(headers)),
    body: same(await answer.text()),
  };
}

type Pair = { readonly hidden: string; readonly missing: string };

/** How long a page takes for either address: the middle of many, asked for in turn. */
export async function medianTimes(
  context: BrowserContext,
  { hidden, missing }: Pair,
  rounds = 25,
): Promise<Record<keyof Pair, number>> {
  const times: Record<keyof Pair, number[]> = { hidden: [], missing: [] };
  for (let round = 0; round < rounds; round += 1) {
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
