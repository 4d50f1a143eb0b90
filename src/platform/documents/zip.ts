import { inflateRawSync } from 'node:zlib';
import { MAX_ENTRIES, MAX_RATIO, MAX_UNPACKED_BYTES, type Refused } from './document.ts';

/** A file in an archive, as its list at the end says (PKWARE APPNOTE 6.3.10, section 4.3.12). */
export type Entry = {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  readonly method: number;
  readonly isLocked: boolean;
  readonly offset: number;
};

const END = 0x06054b50;
const LISTED = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
/** The end of the list may be followed by a comment of at most this many bytes. */
const MAX_COMMENT = 65_535;
/** Small files may shrink much without being a trap. */
const RATIO_FROM_BYTES = 5 * 1024 * 1024;

/**
 * The files of an archive, when it can be unpacked without harm. The list may lie: every file is
 * unpacked once, with a limit, before anybody else reads the archive.
 */
export function safeEntries(bytes: Uint8Array): { entries: Entry[] } | Refused {
  const listed = entriesOf(bytes);
  if ('problem' in listed) return listed;
  const { entries } = listed;
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (total > MAX_UNPACKED_BYTES) return { problem: 'bomb' };
  if (total > RATIO_FROM_BYTES && total > bytes.length * MAX_RATIO) return { problem: 'bomb' };
  if (entries.some(({ isLocked }) => isLocked)) return { problem: 'locked' };
  for (const entry of entries) {
    const problem = lieOf(bytes, entry);
    if (problem) return { problem };
  }
  return { entries };
}

function entriesOf(bytes: Uint8Array): { entries: Entry[] } | Refused {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return { problem: 'unreadable' };
  const count = view.readUInt16LE(end + 10);
  if (count > MAX_ENTRIES) return { problem: 'bomb' };
  const entries: Entry[] = [];
  let at = view.readUInt32LE(end + 16);
  for (let place = 0; place < count; place++) {
    if (at + 46 > view.length || view.readUInt32LE(at) !== LISTED) return { problem: 'unreadable' };
    const nameLength = view.readUInt16LE(at + 28);
    entries.push({
      name: view.toString('utf8', at + 46, at + 46 + nameLength),
      isLocked: (view.readUInt16LE(at + 8) & 1) === 1,
      method: view.readUInt16LE(at + 10),
      packed: view.readUInt32LE(at + 20),
      unpacked: view.readUInt32LE(at + 24),
      offset: view.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return { entries };
}

function endOf(view: Buffer): number | undefined {
  const from = Math.max(0, view.length - 22 - MAX_COMMENT);
  for (let at = view.length - 22; at >= from; at--) if (view.readUInt32LE(at) === END) return at;
  return undefined;
}

/** What is wrong with a file in an archive when it is really unpacked. */
function lieOf(bytes: Uint8Array, entry: Entry): 'bomb' | 'unreadable' | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packed, unpacked, method } = entry;
  if (offset + 30 > view.length || view.readUInt32LE(offset) !== LOCAL) return 'unreadable';
  const begin = offset + 30 + view.readUInt16LE(offset + 26) + view.readUInt16LE(offset + 28);
  if (begin + packed > view.length) return 'unreadable';
  if (method === STORED) return packed === unpacked ? undefined : 'unreadable';
  if (method !== DEFLATED) return 'unreadable';
  try {
    const out = inflateRawSync(view.subarray(begin, begin + packed), {
      maxOutputLength: Math.max(1, unpacked),
    });
    return out.length === unpacked ? undefined : 'unreadable';
  } catch (fault) {
    const { code } = fault as { readonly code?: unknown };
    return code === 'ERR_BUFFER_TOO_LARGE' ? 'bomb' : 'unreadable';
  }
}
