import { uint } from './bytes.ts';
import { readerOf } from './bytes.ts';

const KIND_BYTES = 3;
const CHALLENGE_BYTES = 16;

/** The first message of a client of SSL 2.0, asking for these kinds (draft-hickman-netscape-ssl-00, 1.2). */
export function ssl2Hello(kinds: readonly number[], challenge: Uint8Array): Uint8Array {
  const body = [
    1,
    ...uint(0x0002, 2),
    ...uint(kinds.length * KIND_BYTES, 2),
    ...uint(0, 2),
    ...uint(CHALLENGE_BYTES, 2),
    ...kinds.flatMap((kind) => uint(kind, KIND_BYTES)),
    ...challenge.subarray(0, CHALLENGE_BYTES),
  ];
  return Uint8Array.from([...uint(0x8000 + body.length, 2), ...body]);
}

/**
 * The kinds in the answer of a server of SSL 2.0: none when it says something else, undefined when it has not
 * said all yet.
 */
export function ssl2Kinds(bytes: Uint8Array): readonly number[] | undefined {
  const reader = readerOf(bytes);
  const head = reader.number(2);
  if (head === undefined) return undefined;
  // Two bytes of length and no padding, for a message that is not encrypted yet.
  if (head < 0x8000) return [];
  const content = reader.take(head - 0x8000);
  if (!content) return bytes.length >= 3 && bytes[2] !== 4 ? [] : undefined;
  return kindsIn(content);
}

function kindsIn(content: Uint8Array): readonly number[] {
  const reader = readerOf(content);
  // Its type, whether it knew the session, the type of certificate, and the version.
  const [type] = [reader.number(1), reader.number(1), reader.number(1)];
  const version = reader.number(2);
  const lengths = [reader.number(2), reader.number(2), reader.number(2)];
  const [certificate, kinds] = [reader.take(lengths[0] ?? 0), reader.take(lengths[1] ?? 0)];
  if (type !== 4 || version !== 0x0002 || !certificate || !kinds) return [];
  const each = readerOf(kinds);
  const found: number[] = [];
  while (each.left() >= KIND_BYTES) found.push(each.number(KIND_BYTES) ?? 0);
  return found;
}
