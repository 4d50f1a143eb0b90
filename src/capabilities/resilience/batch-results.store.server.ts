import { and, asc, count, eq, gt, isNotNull } from 'drizzle-orm';
import type { Reading } from '#platform/database/database.server.ts';
import { batchDepth, batchOutcome, type BatchDepth, type BatchOutcome } from './batch.ts';
import type { Batch } from './batch.store.server.ts';
import { batchDomain } from './batch.tables.ts';
import type { Finding } from './measurement.ts';
import { openedDomains } from './opened.store.server.ts';
import type { Score } from './score.ts';
import { noSuppliers, type Suppliers } from './suppliers.ts';

/** A domain of a batch, as far as it may be seen now. */
export type BatchLine = {
  readonly name: string;
  readonly line: number;
  readonly depth: BatchDepth;
  readonly outcome: BatchOutcome | null;
  readonly measuredAt: Date | null;
  /** It was measured, and its organisation closed it to brokers since: nothing of it is shown. */
  readonly isClosed: boolean;
  readonly findings: readonly Finding[];
  readonly score: Score;
  readonly suppliers: Suppliers;
};

/** Lines that are read at once, so that memory stays small however many there are. */
const PORTION = 200;

/** So many lines of a batch, in the order of its list, after this line; `Batch` proves that it is theirs. */
export async function linesOf(
  db: Reading,
  { id }: Batch,
  now: Date,
  { after = 0, most = PORTION }: { readonly after?: number; readonly most?: number } = {},
): Promise<BatchLine[]> {
  const rows = await db
    .select()
    .from(batchDomain)
    .where(and(eq(batchDomain.batchId, id), gt(batchDomain.line, after)))
    .orderBy(asc(batchDomain.line))
    .limit(most);
  return shown(db, rows, now);
}

/** A page of them. */
export async function linesOnPage(
  db: Reading,
  { id }: Batch,
  now: Date,
  { page, size }: { readonly page: number; readonly size: number },
): Promise<BatchLine[]> {
  const rows = await db
    .select()
    .from(batchDomain)
    .where(eq(batchDomain.batchId, id))
    .orderBy(asc(batchDomain.line))
    .limit(size)
    .offset((page - 1) * size);
  return shown(db, rows, now);
}

/** All lines of a batch, a portion at a time. */
export async function* allLines(db: Reading, batch: Batch, now: Date): AsyncGenerator<BatchLine> {
  for (let after = 0; ;) {
    const lines = await linesOf(db, batch, now, { after });
    yield* lines;
    const last = lines.at(-1);
    if (last === undefined || lines.length < PORTION) return;
    after = last.line;
  }
}

/** How many domains are in a batch, and how many of them have a result. */
export async function countsOf(
  db: Reading,
  { id }: Batch,
): Promise<{ lines: number; measured: number }> {
  const own = eq(batchDomain.batchId, id);
  const [all] = await db.select({ lines: count() }).from(batchDomain).where(own);
  const measured = await db.$count(batchDomain, and(own, isNotNull(batchDomain.measuredAt)));
  return { lines: all?.lines ?? 0, measured };
}

type Row = typeof batchDomain.$inferSelect;

/** What was measured because its organisation opened it is shown as long as it is open. */
async function shown(db: Reading, rows: readonly Row[], now: Date): Promise<BatchLine[]> {
  const full = rows.flatMap(({ depth, measuredAt, name }) =>
    depth === 'full' && measuredAt !== null ? [name] : [],
  );
  const opened = await openedDomains(db, full, now);
  return rows.map(({ name, line, measuredAt, ...row }) => {
    const depth = batchDepth(row.depth);
    const isClosed = depth === 'full' && measuredAt !== null && !opened.has(name);
    const seen = isClosed ? undefined : row;
    return {
      ...{ name, line, depth, measuredAt, isClosed },
      outcome: batchOutcome(row.outcome),
      findings: seen?.findings ?? [],
      score: seen?.score ?? { overall: undefined, perCategory: {} },
      suppliers: seen?.suppliers ?? noSuppliers,
    };
  });
}
