import type { Lookup, Security } from '../lookup.ts';
import { plainName, type Question, type RawRecord, type Reply } from './dns-message.server.ts';
import type { Reader } from './dns-records.server.ts';

export const NO_ERROR = 0;
export const SERVER_FAILURE = 2;
export const NO_NAME = 3;

/** Aliases after each other that are followed; resolvers do about as many. */
const MOST_ALIASES = 16;
/** Of one name and type; the rest says nothing new. */
const MOST_KEPT = 200;

/** What an answer says about the name and type that were asked. */
export function lookupFrom<T>(
  reply: Reply,
  { name, type }: Question,
  read: Reader<T>,
  security: Security,
): Lookup<T> {
  const owner = type === 'CNAME' ? plainName(name) : ownerOf(plainName(name), reply.answers);
  if (owner === undefined) return { outcome: 'failed', why: 'no-answer' };
  const records = reply.answers
    .filter((one) => one.type === type && one.name === owner)
    .slice(0, MOST_KEPT)
    .map(({ data }) => read(data))
    .filter((record) => record !== undefined);
  if (records.length > 0) return { outcome: 'records', records, security };
  return { outcome: reply.rcode === NO_NAME ? 'no-name' : 'none', security };
}

/** The name at the end of the aliases in an answer (RFC 1034, 4.3.2); undefined when they go round. */
function ownerOf(name: string, answers: readonly RawRecord[]): string | undefined {
  const aliases = new Map<string, string>();
  for (const { name: from, type, data } of answers)
    if (type === 'CNAME' && typeof data === 'string') aliases.set(from, plainName(data));
  let owner = name;
  for (let step = 0; step <= MOST_ALIASES; step += 1) {
    const next = aliases.get(owner);
    if (next === undefined) return owner;
    owner = next;
  }
  return undefined;
}

/** Whether DNS can be asked for it: labels of 1 to 63 bytes, 253 in all (RFC 1035, 2.3.4), that can be seen. */
export function isAskable(name: string): boolean {
  if (name === '.') return true;
  const plain = plainName(name);
  return (
    plain.length <= 253 &&
    /^[\x21-\x5b\x5d-\x7e]+$/.test(plain) &&
    plain.split('.').every((label) => label.length >= 1 && label.length <= 63)
  );
}
