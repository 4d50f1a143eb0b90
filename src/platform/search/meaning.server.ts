import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { readSnapshot, writeSnapshot } from './index-file.server.ts';
import { type Model, TextRefused } from './model.ts';
import { type Change, readVersions } from './reading.server.ts';
import type { Question } from './search.ts';
import { type Near, vectorsOf } from './vectors.ts';

const FILE = 'search-vectors';
/** Texts that the model gets at once. */
const TOGETHER = 16;
/** Of a text the model reads the beginning: most read no more than some hundreds of words. */
const MOST_CHARACTERS = 2_000;
/** Texts near in meaning that take part in an answer. */
const NEAR = 50;
/** After a failure the model is left alone: twice as long each time, in milliseconds. */
const FIRST_REST = 1_000;
const LAST_REST = 5 * 60_000;
/** Vectors are written again after so long, when there are new ones. */
const WRITING = 10 * 60_000;

type Place = {
  readonly model: Model;
  readonly databaseUrl: string;
  readonly folder?: string | undefined;
};
type Key = Pick<Change, 'collection' | 'id' | 'language'>;

/** Finds texts by what they mean. It never fails: without a model that answers it finds nothing. */
export function meaningOf({ model, databaseUrl, folder }: Place) {
  const vectors = vectorsOf();
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  pool.on('error', () => {});
  /** Texts whose vector has to be made, or forgotten. Only `work` changes vectors. */
  const waiting = new Map<string, Key & { readonly removed: boolean }>();
  let identity: string | undefined;
  let working: Promise<void> | undefined;
  let isStopping = false;
  let [rest, restUntil] = [0, 0];
  let [unwritten, writtenAt] = [0, Date.now()];
  const stopped = new AbortController();

  function hear({ collection, id, language }: Key, writtenBy: string, removed: boolean): void {
    const known = vectors.version(collection, id, language);
    if (removed ? known === undefined : known === writtenBy) return;
    waiting.set(keyOf({ collection, id, language }), { collection, id, language, removed });
  }

  function begin(): void {
    if (waiting.size > 0 && !isStopping) working ??= work().finally(() => (working = undefined));
  }

  async function work(): Promise<void> {
    while (waiting.size > 0 && !isStopping) {
      try {
        await makeSome();
        rest = 0;
        if (Date.now() - writtenAt > WRITING) await write();
      } catch (error) {
        failed(error);
        await pause(rest, undefined, { signal: stopped.signal, ref: false }).catch(() => {});
      }
    }
    if (!isStopping) await write();
  }

  async function makeSome(): Promise<void> {
    const some = [...waiting].slice(0, TOGETHER);
    for (const [, { collection, id, language }] of some.filter(([, { removed }]) => removed))
      vectors.remove(collection, id, language);
    const keys = some.filter(([, { removed }]) => !removed).map(([, key]) => key);
    const rows = keys.length === 0 ? [] : await textsOf(pool, keys);
    const made = await embedded(model, rows.map(words));
    for (const [place, { collection, id, language, writtenBy }] of rows.entries()) {
      const vector = made[place];
      if (vector) vectors.put({ collection, id, language, writtenBy }, vector);
    }
    unwritten += some.length;
    // What changed again in the meantime waits once more.
    for (const [key, was] of some) if (waiting.get(key) === was) waiting.delete(key);
  }

  /** Said at the first failure only; search goes on with words. */
  function failed(error: unknown): void {
    if (rest === 0) console.error(`search: words only, because ${reason(error)}.`);
    rest = Math.min(Math.max(rest * 2, FIRST_REST), LAST_REST);
    restUntil = Date.now() + rest;
  }

  async function write(): Promise<void> {
    if (folder === undefined || identity === undefined || unwritten === 0) return;
    [unwritten, writtenAt] = [0, Date.now()];
    const snapshot = {
      mark: model.name,
      identity,
      watermark: 0n,
      parts: { vectors: vectors.save() },
    };
    await writeSnapshot(folder, FILE, snapshot).catch((error: unknown) =>
      console.error('search: the vectors could not be written to the data folder:', error),
    );
  }

  return {
    /** A text changed, after `compare`. */
    changed(change: Change): void {
      if (identity === undefined) return;
      hear(change, change.writtenBy, change.removed);
      begin();
    },

    /** Compares the vectors with all texts of a database, on a new connection. */
    async compare(client: pg.Client, now: string): Promise<void> {
      if (identity !== now) {
        await working;
        vectors.clear();
        waiting.clear();
        const wanted = { mark: model.name, identity: now, next: 0n };
        const read = folder === undefined ? undefined : readSnapshot(folder, FILE, wanted);
        if (typeof read === 'object') vectors.restore(read.parts.vectors ?? []);
        else if (read) console.error(`search: the vectors of last time are not used: ${read}.`);
        identity = now;
      }
      const there = new Set<string>();
      await readVersions(client, (texts) => {
        for (const text of texts) {
          there.add(keyOf(text));
          hear(text, text.writtenBy, false);
        }
      });
      for (const key of vectors.keys()) if (!there.has(keyOf(key))) hear(key, '', true);
      begin();
    },

    /** The texts nearest to a question in meaning; none while somebody types or the model rests. */
    async nearest({ text, collection, targets, isTyping }: Question): Promise<Near[]> {
      if (isTyping || Date.now() < restUntil || text.trim() === '') return [];
      try {
        const [vector] = await model.embed([text.slice(0, MOST_CHARACTERS)], 'question');
        if (!vector) return [];
        const near = vectors.nearest(collection, targets ?? ['nl', 'en'], vector, NEAR);
        return near.filter((one) => waiting.get(keyOf({ ...one, collection }))?.removed !== true);
      } catch (error) {
        failed(error);
        return [];
      }
    },

    /** Ends making vectors, and writes those that there are. */
    async stop(): Promise<void> {
      isStopping = true;
      stopped.abort();
      await Promise.race([working, pause(2_000, undefined, { ref: false })]);
      if (working === undefined) await write();
      void pool.end();
    },
  };
}

const keyOf = ({
  collection,
  id,
  language,
}: {
  collection: string;
  id: string;
  language: string;
}) => JSON.stringify([collection, id, language]);

const words = ({ title, text }: Change) => `${title}\n${text}`.slice(0, MOST_CHARACTERS);

async function textsOf(pool: pg.Pool, keys: readonly Key[]): Promise<Change[]> {
  const { rows } = await pool.query<Change>(
    `select collection, id, language, title, text, removed, written_by::text as "writtenBy"
      from search_text join unnest($1::text[], $2::text[], $3::text[]) as wanted (c, i, l)
      on collection = c and id = i and language = l where not removed`,
    [keys.map((k) => k.collection), keys.map((k) => k.id), keys.map((k) => k.language)],
  );
  return rows;
}

/** A vector per text; none for a text that the model refuses by itself. */
async function embedded(
  model: Model,
  texts: readonly string[],
): Promise<(Float32Array | undefined)[]> {
  if (texts.length === 0) return [];
  try {
    return await model.embed(texts, 'text');
  } catch (error) {
    if (!(error instanceof TextRefused)) throw error;
    if (texts.length === 1) return [undefined];
  }
  const each: (Float32Array | undefined)[] = [];
  for (const text of texts) each.push(...(await embedded(model, [text])));
  return each;
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}
