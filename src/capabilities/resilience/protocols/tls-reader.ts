import { joined, readerOf } from './bytes.ts';

/** What comes from a server before anything is encrypted. */
export type TlsMessage =
  | { readonly kind: 'handshake'; readonly type: number; readonly body: Uint8Array }
  | { readonly kind: 'alert'; readonly level: number; readonly description: number }
  | { readonly kind: 'encrypted' }
  /** This is not TLS, or goes against it; nothing after it is read. */
  | { readonly kind: 'garbage' };

/** Reads the records of a server as they come in; gives what is complete. */
export type RecordReader = { readonly push: (bytes: Uint8Array) => readonly TlsMessage[] };

const HEAD = 5;
/** A record holds 16 kB, and some more when it is encrypted (RFC 8446, 5.2). */
const MOST = 16_384 + 2_048;
/** Type and length of a message of the handshake. */
const MESSAGE_HEAD = 4;

/**
 * A reader of records (RFC 8446, 5.1; the same since SSL 3.0). Messages may be spread over records, and records
 * over packets; the work grows with the bytes, however small the parts. Whoever pushes bounds the bytes.
 */
export function recordReader(): RecordReader {
  const records = gathered();
  const messages = gathered();
  let over = false;
  const end = (found: TlsMessage): readonly TlsMessage[] => {
    over = true;
    return [found];
  };

  function next(): readonly TlsMessage[] | undefined {
    const head = records.peek(HEAD);
    if (!head) return undefined;
    const reader = readerOf(head);
    const [type = 0, version = 0, length = 0] = [
      reader.number(1),
      reader.number(2),
      reader.number(2),
    ];
    if (type < 20 || type > 24 || version >> 8 !== 3 || length > MOST)
      return end({ kind: 'garbage' });
    const record = records.take(HEAD + length)?.subarray(HEAD);
    return record && opened(type, record);
  }

  function opened(type: number, record: Uint8Array): readonly TlsMessage[] {
    if (type === 22) return inHandshake(record);
    if (type === 21) {
      const [level, description] = record;
      if (record.length !== 2 || level === undefined || description === undefined)
        return end({ kind: 'garbage' });
      return [{ kind: 'alert', level, description }];
    }
    // After a change of cipher (which TLS 1.3 sends for show) everything is encrypted.
    return type === 23 || type === 20 ? end({ kind: 'encrypted' }) : [];
  }

  function inHandshake(record: Uint8Array): readonly TlsMessage[] {
    messages.add(record);
    const found: TlsMessage[] = [];
    for (;;) {
      const head = messages.peek(MESSAGE_HEAD);
      if (!head) return found;
      const reader = readerOf(head);
      const [type = 0, length = 0] = [reader.number(1), reader.number(3)];
      const message = messages.take(MESSAGE_HEAD + length);
      if (!message) return found;
      found.push({ kind: 'handshake', type, body: message.subarray(MESSAGE_HEAD) });
    }
  }

  return {
    push(bytes) {
      if (!over) records.add(bytes);
      const found: TlsMessage[] = [];
      while (!over) {
        const more = next();
        if (!more) break;
        for (const one of more) found.push(one);
      }
      return found;
    },
  };
}

/** Bytes in parts, put together only when enough are there. */
function gathered() {
  let parts: Uint8Array[] = [];
  let length = 0;
  const whole = () => {
    const all = parts.length === 1 ? (parts[0] ?? joined(parts)) : joined(parts);
    parts = [all];
    return all;
  };
  /** The first bytes, without putting together what is behind them. */
  const first = (wanted: number) => {
    const front: number[] = [];
    for (const part of parts)
      for (const one of part) {
        front.push(one);
        if (front.length === wanted) return Uint8Array.from(front);
      }
    return undefined;
  };
  return {
    add(bytes: Uint8Array) {
      if (bytes.length === 0) return;
      parts.push(bytes);
      length += bytes.length;
    },
    peek: (wanted: number) => (length < wanted ? undefined : first(wanted)),
    take(wanted: number) {
      if (length < wanted) return undefined;
      const all = whole();
      parts = wanted < all.length ? [all.subarray(wanted)] : [];
      length -= wanted;
      return all.subarray(0, wanted);
    },
  };
}
