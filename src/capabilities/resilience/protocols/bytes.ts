/** Reads bytes from front to back, big-endian; undefined when there are too few left. */
export type Reader = {
  readonly left: () => number;
  readonly number: (bytes: 1 | 2 | 3 | 4) => number | undefined;
  readonly take: (length: number) => Uint8Array | undefined;
  /** Bytes with their length in front of them, as TLS writes them (RFC 8446, 3.4). */
  readonly vector: (lengthBytes: 1 | 2 | 3) => Uint8Array | undefined;
};

/** A reader of these bytes; what it gives are views, not copies. */
export function readerOf(bytes: Uint8Array): Reader {
  let at = 0;
  const take = (length: number) => {
    if (at + length > bytes.length) return undefined;
    at += length;
    return bytes.subarray(at - length, at);
  };
  const number = (length: number) => take(length)?.reduce((sum, one) => sum * 256 + one, 0);
  return {
    left: () => bytes.length - at,
    number,
    take,
    vector: (lengthBytes) => {
      const length = number(lengthBytes);
      return length === undefined ? undefined : take(length);
    },
  };
}

/** A number in so many bytes, big-endian. */
export function uint(value: number, bytes: 1 | 2 | 3 | 4): number[] {
  return Array.from({ length: bytes }, (_, place) =>
    Math.floor((value / 256 ** (bytes - 1 - place)) % 256),
  );
}

/** Bytes with their length in front of them. */
export function vector(content: readonly number[], lengthBytes: 1 | 2 | 3): number[] {
  return [...uint(content.length, lengthBytes), ...content];
}

/** Everything in one; the length is known before. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
