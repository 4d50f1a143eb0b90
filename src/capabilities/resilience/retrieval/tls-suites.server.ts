import { suiteLevel, tlsLevels } from '../protocols/tls-classes.ts';
import { suiteName, suitesBefore13, suitesOfTls13 } from '../protocols/tls-suites.ts';
import type { OfferedVersion, TlsVersion } from '../tls-evidence.ts';
import type { Asker } from './tls-asker.server.ts';
import type { Answer } from './tls-probe.server.ts';

export type Chosen = Extract<Answer, { kind: 'chosen' }>;

/** What was found of one version: nothing when it was refused; what was seen besides is for others. */
export type FoundVersion = {
  readonly offered?: OfferedVersion;
  readonly unheard?: Extract<Answer, { kind: 'unheard' }>;
  /** Whether the server said no in the words of TLS. */
  readonly spoke: boolean;
  readonly seen: readonly Chosen[];
};

export type Version = Exclude<TlsVersion, 'SSL 2.0'>;
export type Looking = {
  readonly asker: Asker;
  readonly host?: string;
  /** Suites in one question. */
  readonly chunk: number;
  /** Only whether the version is there. */
  readonly briefly: boolean;
};

/** An alert that says that it is the version, not the suites (RFC 8446, 6.2). */
const OF_THE_VERSION = 70;

/**
 * Everything that a server takes in one version: it chooses from what is offered, and what it chose is not
 * offered again, until it refuses. A part at a time, because long lists make old servers stumble.
 */
export async function suitesOf(version: Version, looking: Looking): Promise<FoundVersion> {
  const all = version === 'TLS 1.3' ? suitesOfTls13 : suitesBefore13;
  const seen: Chosen[] = [];
  let partial = false;
  let spoke = false;
  for (let start = 0; start < all.length && !partial; start += looking.chunk) {
    let left = all.slice(start, start + looking.chunk);
    while (left.length > 0) {
      const answer = await asked(version, left, looking);
      if (answer.kind === 'refused') {
        spoke ||= answer.alert !== undefined;
        if (seen.length === 0 && (answer.alert === OF_THE_VERSION || answer.alert === undefined))
          return { seen, spoke };
        break;
      }
      if (answer.kind === 'unheard') {
        if (seen.length === 0) return { seen, spoke, unheard: answer };
        partial = true;
        break;
      }
      const { suite } = answer.hello;
      // It chose what was not offered: what it says means nothing.
      if (!left.includes(suite)) return { seen, spoke };
      seen.push(answer);
      left = left.filter((one) => one !== suite);
      if (looking.briefly) partial = true;
      if (partial) break;
    }
  }
  return seen.length === 0
    ? { seen, spoke }
    : { seen, spoke: true, offered: await inOrder(version, seen, partial, looking) };
}

function asked(version: Version, suites: readonly number[], { asker, host }: Looking) {
  return asker.ask({ version, suites, ...(host ? { host } : {}) });
}

/** Whether it keeps its own order, and what it chooses when the weakest comes first. */
async function inOrder(
  version: Version,
  seen: readonly Chosen[],
  partial: boolean,
  looking: Looking,
): Promise<OfferedVersion> {
  const suites = seen.map(({ hello }) => hello.suite);
  const offered = { version, suites, ...(partial ? { partial } : {}) };
  if (suites.length < 2) return offered;
  const weakFirst = [...suites].sort((one, other) => strength(one) - strength(other));
  const first = await asked(version, weakFirst, looking);
  if (first.kind !== 'chosen') return offered;
  const whenWeakFirst = first.hello.suite;
  if (whenWeakFirst !== weakFirst[0]) return { ...offered, whenWeakFirst, ownOrder: true };
  const second = await asked(version, weakFirst.toReversed(), looking);
  if (second.kind !== 'chosen') return { ...offered, whenWeakFirst };
  return { ...offered, whenWeakFirst, ownOrder: second.hello.suite === whenWeakFirst };
}

/**
 * For ordering. ChaCha20 is never the first of its level, because a server may rightly follow a client that
 * wants it most, for lack of hardware.
 */
function strength(suite: number): number {
  return tlsLevels.indexOf(suiteLevel(suite)) + (suiteName(suite).includes('CHACHA20') ? 0.5 : 0);
}
