import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { noContent, type Content } from '#capabilities/partners/card.ts';
import { matchesOf } from '#capabilities/partners/matches.store.server.ts';
import { publishCard } from '#capabilities/partners/publish-card.store.server.ts';
import { organisation } from '#capabilities/organisations/tables.ts';
import { connect, type Database } from '#platform/database/database.server.ts';
import { startEmbedded } from '#platform/database/embedded.server.ts';
import { migrate } from '#platform/database/migrate.server.ts';
import { searchProgress, startSearch, stopSearch } from '#platform/search/search.server.ts';
import { madeUpMarket } from './made-up-market.ts';
import type { Organisation, Text } from './market.ts';
import { quantile } from '../support/quantile.ts';
import type { Tell } from './telling.ts';

/** Planted pairs in a market of any size: those are asked. */
const PAIRS = 150;
const WARM = 20;
/** Cards that are written in one transaction. */
const BATCH = 500;

/**
 * The matches of a card as its page asks for them, among so many cards of as many organisations in a real
 * database: search, what has to be known of each card that is found, gates, order and words.
 */
export async function reportStored(sizes: readonly number[], tell: Tell): Promise<void> {
  for (const size of sizes) {
    tell.heading(`the matches of a card among ${size} cards in PostgreSQL`);
    const folder = mkdtempSync(join(tmpdir(), 'samenspel-bench-'));
    chmodSync(folder, 0o755);
    const server = await startEmbedded({ dataDir: folder, say: () => {} });
    try {
      await migrate(server.url);
      const { db, pool } = connect(server.url, 5);
      const market = madeUpMarket(PAIRS, { size });
      const ids = await publish(db, market);
      startSearch({ databaseUrl: server.url, folder });
      while (searchProgress() < 1) await pause(50);
      const figures = await asked(db, market, ids);
      await stopSearch();
      await pool.end();
      tell.row(
        { kind: 'stored', cards: market.length, ...figures },
        `p50 ${figures.p50.toFixed(0)} ms  p95 ${figures.p95.toFixed(0)} ms  processor of the web server ${figures.cpu50.toFixed(0)} ms  counterpart first ${figures.r1.toFixed(2)}  asked ${figures.asked}`,
      );
    } finally {
      await stopSearch();
      await server.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 9, retryDelay: 500 });
    }
  }
}

/** Writes an organisation and its card for each; gives the id of the card by that of the organisation. */
async function publish(db: Database, market: readonly Organisation[]) {
  const ids = new Map(market.map(({ id }) => [id, randomUUID()]));
  const at = new Date();
  for (let from = 0; from < market.length; from += BATCH) {
    await db.transaction(async (tx) => {
      for (const one of market.slice(from, from + BATCH)) {
        const id = ids.get(one.id) ?? '';
        await tx.insert(organisation).values({
          ...{ id, slug: id, name: `Organisatie ${one.id}`, about: '', createdAt: at },
          ...{ sort: 'stage', nature: 'private', sizeClass: '6-20', region: 'UT' },
          languages: ['nl', 'en'],
        });
        await publishCard(tx, {
          ...{ id, kind: 'request', organisationId: id, visibility: 'public', at },
          ...{ content: contentOf(one), writtenBy: null, approvedBy: null },
        });
      }
    });
  }
  await db.execute('analyze');
  return ids;
}

function contentOf({ needs, offers }: Organisation): Content {
  const lines = (letter: string, texts: readonly Text[]) =>
    texts.map(({ text }, place) => ({ id: `${letter}${place + 1}`, text, concepts: [] }));
  return {
    ...noContent,
    title: needs[0]?.text.slice(0, 80) ?? '',
    language: needs[0]?.language ?? 'nl',
    languages: ['nl', 'en'],
    ...{ needs: lines('n', needs), gives: lines('g', offers) },
  };
}

async function asked(
  db: Database,
  market: readonly Organisation[],
  ids: ReadonlyMap<string, string>,
) {
  const paired = market.filter(({ mate }) => mate !== null);
  const ask = (id: string) =>
    matchesOf(db, ids.get(id) ?? '', { reader: 'organisation', now: new Date(), crossing: 'any' });
  for (const { id } of paired.slice(0, WARM)) await ask(id);
  const [times, spent]: [number[], number[]] = [[], []];
  let right = 0;
  for (const { id, mate } of paired.slice(WARM)) {
    const cpu = process.threadCpuUsage();
    const began = performance.now();
    const found = await ask(id);
    times.push(performance.now() - began);
    const { user, system } = process.threadCpuUsage(cpu);
    spent.push((user + system) / 1000);
    right += Number(found?.matches[0]?.cardId === ids.get(mate ?? ''));
  }
  return {
    ...{ asked: times.length, r1: right / times.length },
    ...{ p50: quantile(times, 0.5), p95: quantile(times, 0.95) },
    ...{ cpu50: quantile(spent, 0.5), cpu95: quantile(spent, 0.95) },
  };
}
