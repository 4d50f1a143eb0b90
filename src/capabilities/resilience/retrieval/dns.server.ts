import type { Lookup } from '../lookup.ts';
import { NO_ERROR, NO_NAME, SERVER_FAILURE, isAskable, lookupFrom } from './dns-answer.server.ts';
import { exchange, type Failed, type Server } from './dns-exchange.server.ts';
import { plainName, type Question, type Reply } from './dns-message.server.ts';
import * as records from './dns-records.server.ts';
import { gateOf } from './gate.server.ts';
import { rememberedOf } from './remembered.server.ts';
import type { Dns } from './tools.server.ts';

export type DnsSetup = {
  readonly servers: readonly Server[];
  /** Whether what they say about signatures may be believed (resolver.server.ts). */
  readonly validates: boolean;
  readonly signal?: AbortSignal;
  /** Milliseconds for the first, second and third time that a question is asked. */
  readonly patience?: readonly number[];
};

const PATIENCE = [2_000, 3_000, 5_000];
/** Of all measurements of this process together: one socket each. */
const gate = gateOf(64);

/**
 * A `Dns` that asks these resolvers, and remembers each answer for as long as a measurement may take. Make one
 * for each measurement, or for measurements that are made together.
 */
export function dnsOf({ servers, validates, signal, patience = PATIENCE }: DnsSetup): Dns {
  const halt = signal ?? new AbortController().signal;
  const asked = (question: Question) => gate(() => persist(question));

  /** Asks until there is an answer; each time another server when there are several. */
  async function persist(question: Question): Promise<Reply | Failed | Bogus> {
    let last: Failed = 'no-answer';
    for (const [turn, milliseconds] of patience.entries()) {
      const server = servers[turn % servers.length];
      if (!server || halt.aborted) break;
      const ask = { question, milliseconds, signal: halt };
      const reply = await exchange(server, { ...ask, unchecked: false });
      if (typeof reply === 'string') last = reply;
      else if (isAnswer(reply)) return reply;
      else if (validates && reply.rcode === SERVER_FAILURE) {
        const unchecked = await exchange(server, { ...ask, unchecked: true });
        if (typeof unchecked === 'object' && isAnswer(unchecked)) {
          // A resolver that is still gathering keys fails just so, once. The first reason is the clearest.
          const again = await exchange(server, { ...ask, unchecked: false });
          if (typeof again === 'object' && again.rcode === SERVER_FAILURE)
            return { bogus: reply.extended ? reply : again };
          if (typeof again === 'object' && isAnswer(again)) return again;
        }
      } else last = 'no-answer';
    }
    return halt.aborted ? 'too-slow' : last;
  }

  /** Whoever checks signatures can show it: the root has been signed since 2010. */
  const proof = rememberedOf<boolean>();
  const proves = () =>
    proof('.', async () => {
      const reply = await asked({ name: '.', type: 'NS' });
      return typeof reply === 'object' && 'authentic' in reply && reply.authentic;
    });

  function each<T>(type: Question['type'], read: records.Reader<T>) {
    const remembered = rememberedOf<Lookup<T>>();
    return (wanted: string): Promise<Lookup<T>> => {
      const name = plainName(wanted);
      return remembered(name, () => lookUp({ name, type }, read));
    };
  }

  async function lookUp<T>(question: Question, read: records.Reader<T>): Promise<Lookup<T>> {
    if (!isAskable(question.name)) return { outcome: 'no-name', security: 'unknown' };
    if (servers.length === 0) return { outcome: 'failed', why: 'not-configured' };
    const reply = await asked(question);
    if (typeof reply === 'string') return { outcome: 'failed', why: reply };
    if ('bogus' in reply) {
      const { extended } = reply.bogus;
      return { outcome: 'bogus', ...(extended && { extended }) };
    }
    const unsigned = async () => ((await proves()) ? 'insecure' : 'unknown');
    const security = !validates ? 'unknown' : reply.authentic ? 'secure' : await unsigned();
    return lookupFrom(reply, question, read, security);
  }

  const a = each('A', records.readV4);
  const aaaa = each('AAAA', records.readV6);
  return {
    validates,
    a,
    aaaa,
    addresses: async (name) => {
      const [v4, v6] = await Promise.all([a(name), aaaa(name)]);
      return { v4, v6 };
    },
    cname: each('CNAME', records.readName),
    mx: each('MX', records.readMx),
    ns: each('NS', records.readName),
    txt: each('TXT', records.readText),
    caa: each('CAA', records.readCaa),
    ds: each('DS', records.readDs),
    dnskey: each('DNSKEY', records.readDnskey),
    tlsa: each('TLSA', records.readTlsa),
  };
}

/** The question was answered, and the signature is wrong: what was said about that. */
type Bogus = { readonly bogus: Reply };

function isAnswer({ rcode }: Reply): boolean {
  return rcode === NO_ERROR || rcode === NO_NAME;
}
