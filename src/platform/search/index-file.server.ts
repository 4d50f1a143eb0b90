import { createHash, type Hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const MAGIC = 'samenspel search index 1\n';
/** What is written or hashed in one go, so that questions get their turn. */
const PIECE = 4_000_000;
const HASH_BYTES = 32;
/** A file that somebody was writing this long ago was left by a process that is gone. */
const ABANDONED = 10 * 60_000;

/** An index as bytes, with what makes it ours. */
export type Snapshot = {
  /** Of the programs and the words with which it was made. */
  readonly mark: string;
  readonly identity: string;
  readonly watermark: bigint;
  readonly parts: { readonly [name: string]: readonly Uint8Array[] };
};

const headerSchema = z.object({
  mark: z.string(),
  identity: z.string(),
  watermark: z.string().regex(/^\d+$/).transform(BigInt),
  parts: z.record(z.string(), z.array(z.int().min(0))),
});

/**
 * Writes a snapshot beside the one that is there, and puts it in its place when all of it is on the
 * disk: whenever we are killed, the file with the name is whole, the old one or the new one.
 */
export async function writeSnapshot(
  folder: string,
  name: string,
  snapshot: Snapshot,
): Promise<void> {
  await removeAbandoned(folder, name);
  const partial = join(folder, `${name}.${process.pid}-${Date.now()}`);
  try {
    await writeWhole(partial, snapshot);
    await rename(partial, join(folder, name));
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  await onDisk(folder);
}

async function writeWhole(file: string, { parts, watermark, ...rest }: Snapshot): Promise<void> {
  const lengths = Object.entries(parts).map(([name, chunks]) => {
    return [name, chunks.map(({ byteLength }) => byteLength)];
  });
  const header = { ...rest, watermark: watermark.toString(), parts: Object.fromEntries(lengths) };
  const hash = createHash('sha256');
  const handle = await open(file, 'wx', 0o600);
  try {
    const chunks = [
      Buffer.from(`${MAGIC}${JSON.stringify(header)}\n`),
      ...Object.values(parts).flat(),
    ];
    for (const chunk of chunks) {
      for (let from = 0; from < chunk.byteLength; from += PIECE) {
        const piece = chunk.subarray(from, from + PIECE);
        hash.update(piece);
        await handle.writeFile(piece);
      }
    }
    await handle.writeFile(hash.digest());
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** After this the new name survives a power cut as well; Windows cannot do it and does not need it. */
async function onDisk(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
}

async function removeAbandoned(folder: string, name: string): Promise<void> {
  for (const other of await readdir(folder)) {
    if (!other.startsWith(`${name}.`)) continue;
    const file = join(folder, other);
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > ABANDONED) await rm(file, { force: true });
  }
}

type Wanted = { readonly mark: string; readonly identity: string; readonly next: bigint };

/** The snapshot in this folder; undefined when there is none, and in words why it is not believed. */
export function readSnapshot(
  folder: string,
  name: string,
  wanted: Wanted,
): Snapshot | string | undefined {
  let file: number;
  try {
    file = openSync(join(folder, name), 'r');
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT'
      ? undefined
      : String(error);
  }
  try {
    return readWhole(file, wanted);
  } catch (error) {
    return `it is damaged (${error instanceof Error ? error.message : String(error)})`;
  } finally {
    closeSync(file);
  }
}

function readWhole(file: number, { mark, identity, next }: Wanted): Snapshot | string {
  const { size } = fstatSync(file);
  const begin = read(file, 0, Math.min(size, 65_536));
  const end = begin.indexOf('\n', MAGIC.length);
  if (begin.toString('latin1', 0, MAGIC.length) !== MAGIC || end < 0) return 'it has another form';
  const header = headerSchema.parse(JSON.parse(begin.toString('utf8', MAGIC.length, end)));
  if (header.mark !== mark) return 'it was made by another version of Samenspel or its lexicon';
  if (header.identity !== identity) return 'it is of another database';
  if (header.watermark > next) return 'the database was put back to an earlier moment';

  const hash = createHash('sha256').update(begin.subarray(0, end + 1));
  let place = end + 1;
  const length = Object.values(header.parts)
    .flat()
    .reduce((sum, bytes) => sum + bytes, 0);
  if (place + length + HASH_BYTES !== size) return 'it is damaged (its length is wrong)';
  const parts: Record<string, Uint8Array[]> = {};
  for (const [name, lengths] of Object.entries(header.parts)) {
    parts[name] = lengths.map((bytes) => {
      const chunk = read(file, place, bytes, hash);
      place += bytes;
      return chunk;
    });
  }
  if (!hash.digest().equals(read(file, place, HASH_BYTES)))
    return 'it is damaged (its sum is wrong)';
  return { ...header, parts };
}

/** Reads into memory of its own, which begins where any typed array may begin. */
function read(file: number, from: number, length: number, hash?: Hash): Buffer {
  const bytes = Buffer.from(new ArrayBuffer(length));
  for (let done = 0; done < length;) {
    const count = readSync(file, bytes, done, Math.min(PIECE, length - done), from + done);
    if (count === 0) throw new Error('it ends too soon');
    hash?.update(bytes.subarray(done, done + count));
    done += count;
  }
  return bytes;
}
