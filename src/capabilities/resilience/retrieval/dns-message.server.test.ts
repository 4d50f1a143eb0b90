import { encode, type Answer } from 'dns-packet';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookupFrom } from './dns-answer.server.ts';
import { questionBytes, replyFrom, type Question } from './dns-message.server.ts';
import * as records from './dns-records.server.ts';

const question: Question = { name: 'example.nl', type: 'A' };
const ID = 4711;

const data: Readonly<Record<string, unknown>> = {
  A: '145.220.0.10',
  AAAA: '2001:67c:2::10',
  CNAME: 'www.example.nl',
  MX: { preference: 10, exchange: 'mx.example.nl' },
  TXT: ['v=spf1', ' -all'],
  CAA: { flags: 0, tag: 'issue', value: 'authority.example' },
  DS: { keyTag: 7, algorithm: 13, digestType: 2, digest: Buffer.alloc(32) },
  DNSKEY: { flags: 257, algorithm: 8, key: Buffer.alloc(64, 3) },
  TLSA: { usage: 3, selector: 1, matchingType: 1, certificate: Buffer.alloc(32) },
  NSEC: { nextDomain: 'a.example.nl', rrtypes: ['A', 'RRSIG', 'CAA'] },
  SOA: { mname: 'ns.example.nl', rname: 'root.example.nl' },
};

/** A whole answer, with a record of every type that we read and of some that we do not. */
const whole = encode({
  type: 'response',
  id: ID,
  flags: 0x180,
  questions: [{ ...question, class: 'IN' }],
  answers: Object.entries(data).map(([type, value]): Answer => {
    const made: Answer = { name: 'example.nl', type: 'A', data: '', ttl: 60 };
    return Object.assign(made, { type, data: value });
  }),
});

/** Everything that is done with an answer; it may be anything but a surprise. */
function read(bytes: Buffer) {
  const reply = replyFrom(bytes, question, ID);
  if (typeof reply === 'string') return reply;
  for (const reader of Object.values(records)) {
    lookupFrom<unknown>(reply, question, reader, 'unknown');
    for (const { data: raw } of reply.answers) reader(raw);
  }
  return reply;
}

describe('an answer of DNS', () => {
  it('is read when it is whole', () => {
    expect(read(whole)).toMatchObject({ rcode: 0, truncated: false, authentic: false });
  });

  it('is never more than an answer, whatever was changed on the way', () => {
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), fc.nat(whole.length), (changes, length) => {
        const bytes = Buffer.from(whole);
        for (const [at, byte] of changes) if (at > 1) bytes[at] = byte;
        read(bytes);
        read(bytes.subarray(0, length));
      }),
      { numRuns: 3000 },
    );
  });

  it('is never more than an answer, whatever comes after the question', () => {
    const head = whole.subarray(0, 28);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(1200), (tail, count) => {
        const bytes = Buffer.concat([head, tail]);
        bytes.writeUInt16BE(count, 6);
        bytes.writeUInt16BE(count, 10);
        read(bytes);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes no time when its names point at each other', () => {
    // A record full of pointers, each at the one before it, as far as a pointer can reach; then a thousand
    // records whose name is the last of them.
    const start = 28 + 11;
    const chain = Buffer.alloc(16_383 - start);
    for (let at = 2; at + 2 <= chain.length; at += 2)
      chain.writeUInt16BE(0xc000 | (start + at - 2), at);
    const carrier = Buffer.from([
      0,
      0,
      10,
      0,
      1,
      0,
      0,
      0,
      0,
      chain.length >> 8,
      chain.length & 255,
    ]);
    const last = 0xc000 | (start + chain.length - 2);
    const one = Buffer.from([last >> 8, last & 255, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4, 145, 220, 0, 10]);
    const parts = [whole.subarray(0, 28), carrier, chain, ...Array<Buffer>(999).fill(one)];
    const bytes = Buffer.concat(parts);
    bytes.writeUInt16BE(1000, 6);
    const began = performance.now();
    expect(read(bytes)).toMatchObject({ rcode: 0 });
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it('may only be an answer to this question', () => {
    expect(replyFrom(whole, question, ID + 1)).toBe('not-ours');
    expect(replyFrom(whole, { ...question, type: 'AAAA' }, ID)).toBe('not-ours');
    expect(replyFrom(whole, { ...question, name: 'example.org' }, ID)).toBe('not-ours');
    expect(replyFrom(questionBytes(question, ID, false), question, ID)).toBe('not-ours');
  });
});
