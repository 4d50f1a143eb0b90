import { decode, encode, type Packet, type RecordType } from 'dns-packet';
import type { ExtendedError } from '../lookup.ts';

export type Question = { readonly name: string; readonly type: RecordType };

/** A record as it came in: its data is not to be trusted to have any shape. */
export type RawRecord = { readonly name: string; readonly type: string; readonly data: unknown };

/** What a resolver answered to this very question. */
export type Reply = {
  readonly rcode: number;
  readonly truncated: boolean;
  readonly authentic: boolean;
  readonly answers: readonly RawRecord[];
  readonly extended?: ExtendedError;
};

/** What fits through nearly every network in one piece (DNS flag day 2020; RFC 9715). */
const UDP_BYTES = 1232;
const RECURSION_DESIRED = 1 << 8;
const CHECKING_DISABLED = 1 << 4;
/** The DO bit (RFC 3225): also tell the signatures, and what is wrong with them. */
const DNSSEC_OK = 1 << 15;
/** Nothing that a domain needs has more; reading more costs time that whoever answers chooses. */
const MOST_RECORDS = 1000;
const EXTENDED_ERROR = 15;
const MOST_TEXT = 200;

/** A question, to be sent. */
export function questionBytes(question: Question, id: number, unchecked: boolean): Buffer {
  const packet: Packet = {
    type: 'query',
    id,
    flags: RECURSION_DESIRED | (unchecked ? CHECKING_DISABLED : 0),
    questions: [{ ...question, class: 'IN' }],
    additionals: [
      {
        type: 'OPT',
        name: '.',
        udpPayloadSize: UDP_BYTES,
        extendedRcode: 0,
        ednsVersion: 0,
        flags: DNSSEC_OK,
        flag_do: true,
        options: [],
      },
    ],
  };
  return encode(packet);
}

/** Reads an answer; `not-ours` when it is none, or to another question; `too-large` to read. */
export function replyFrom(
  bytes: Buffer,
  question: Question,
  id: number,
): Reply | 'not-ours' | 'too-large' {
  if (bytes.length < 12 || bytes.readUInt16BE(0) !== id || bytes.readUInt16BE(4) !== 1)
    return 'not-ours';
  if ([6, 8, 10].reduce((sum, at) => sum + bytes.readUInt16BE(at), 0) > MOST_RECORDS)
    return 'too-large';
  const packet = decoded(bytes);
  const [asked] = packet?.questions ?? [];
  if (!packet || !asked || packet.type !== 'response') return 'not-ours';
  if (asked.type !== question.type || asked.class !== 'IN') return 'not-ours';
  if (plainName(asked.name) !== plainName(question.name)) return 'not-ours';
  const opt = (packet.additionals ?? []).find(({ type }) => type === 'OPT');
  const extended = extendedOf(opt);
  return {
    // The upper eight bits are in OPT (RFC 6891, 6.1.3).
    rcode: ((packet.flags ?? 0) & 0xf) | (numberIn(opt, 'extendedRcode') << 4),
    truncated: packet.flag_tc,
    authentic: packet.flag_ad,
    answers: (packet.answers ?? []).map((one) => ({
      name: plainName(one.name),
      type: one.type,
      data: 'data' in one ? one.data : undefined,
    })),
    ...(extended && { extended }),
  };
}

/** A name in lower case, without the dot at the end; the root stays a dot. */
export function plainName(name: string): string {
  const plain = name.toLowerCase().replace(/\.$/, '');
  return plain === '' ? '.' : plain;
}

/** A value of something whose shape nobody promised. */
export function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null && field in value
    ? Object.getOwnPropertyDescriptor(value, field)?.value
    : undefined;
}

function decoded(bytes: Buffer) {
  try {
    return decode(bytes);
  } catch {
    return undefined;
  }
}

function numberIn(value: unknown, field: string): number {
  const found = fieldOf(value, field);
  return typeof found === 'number' ? found : 0;
}

/** The first extended error (RFC 8914); what follows is rarely the cause. */
function extendedOf(opt: unknown): ExtendedError | undefined {
  const options = fieldOf(opt, 'options');
  if (!Array.isArray(options)) return undefined;
  for (const option of options) {
    const data = fieldOf(option, 'data');
    if (fieldOf(option, 'code') !== EXTENDED_ERROR || !Buffer.isBuffer(data) || data.length < 2)
      continue;
    const text = data.toString('utf8', 2, 2 + MOST_TEXT).replace(/[\p{C}\uFFFD]/gu, '');
    return { code: data.readUInt16BE(0), text };
  }
  return undefined;
}
