import { database } from '#platform/database/database.server.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { measuredBatch } from './batch.actions.server.ts';
import { csvHead, csvOf, jsonOf } from './batch-file.ts';
import { allLines, type BatchLine } from './batch-results.store.server.ts';
import { checks } from './checks.ts';

/** The results of a batch as a file that is written while it is read, so that memory stays small. */
export async function batchFile(
  visit: Visit,
  params: Record<string, string>,
  db = database(),
): Promise<Response> {
  const { batch } = await measuredBatch(visit, params, db);
  const lines = () => allLines(db, batch, visit.now);
  const files: Readonly<Record<string, { type: string; parts: () => AsyncGenerator<string> }>> = {
    'results.csv': { type: 'text/csv; charset=utf-8', parts: () => csvParts(lines()) },
    'results.json': { type: 'application/json', parts: () => jsonParts(lines()) },
  };
  const wanted = params.file ?? '';
  const file = (Object.hasOwn(files, wanted) ? files[wanted] : undefined) ?? notFound();
  const day = visit.now.toISOString().slice(0, 10);
  return new Response(streamOf(file.parts()), {
    headers: {
      'Content-Type': file.type,
      'Content-Disposition': `attachment; filename="samenspel-${day}-${wanted}"`,
      'Cache-Control': 'no-store',
    },
  });
}

async function* csvParts(lines: AsyncIterable<BatchLine>): AsyncGenerator<string> {
  const columns = checks.map(({ id }) => id);
  yield csvHead(columns);
  for await (const line of lines) yield csvOf(line, columns);
}

async function* jsonParts(lines: AsyncIterable<BatchLine>): AsyncGenerator<string> {
  let between = '[\n';
  for await (const line of lines) {
    yield between + jsonOf(line);
    between = ',\n';
  }
  yield between === '[\n' ? '[]\n' : '\n]\n';
}

function streamOf(parts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
}
