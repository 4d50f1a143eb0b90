import { schemes } from '../protocols/tls-hello.ts';
import { hashOfScheme } from '../protocols/tls-messages.ts';
import { allGroups, exchangeOf } from '../protocols/tls-suites.ts';
import type { TlsEvidence } from '../tls-evidence.ts';
import type { Asker } from './tls-asker.server.ts';
import type { Answer } from './tls-probe.server.ts';
import type { Chosen } from './tls-suites.server.ts';

export type Exchanges = Pick<TlsEvidence, 'groups' | 'dhBits' | 'dhGroup' | 'exchangeHash'>;

/** How keys are exchanged: groups (each asked for until there are no more), primes and the hash. */
export async function exchangesOf(
  asker: Asker,
  seen: readonly Chosen[],
  { host, briefly }: { readonly host?: string; readonly briefly: boolean },
): Promise<Exchanges> {
  const found = new Set(briefly ? seen.map(groupOf).filter((group) => group !== undefined) : []);
  const named = host ? { host } : {};
  for (const version of briefly ? [] : (['TLS 1.3', 'TLS 1.2'] as const)) {
    const suites = suitesIn(seen, version).filter(
      (suite) => version === 'TLS 1.3' || exchangeOf(suite) === 'ecdhe',
    );
    if (suites.length === 0) continue;
    for (;;) {
      // Finite-field groups by name change what old versions do (RFC 7919, 4), and are asked for in TLS 1.3 alone.
      const groups = allGroups.filter(
        (one) => !found.has(one) && (version === 'TLS 1.3' || one < 256),
      );
      const answer = await asker.ask({ version, suites, groups, ...named });
      const group = groupOf(answer);
      if (group === undefined || !groups.includes(group)) break;
      found.add(group);
    }
  }
  const hash = await weakestHash(asker, seen, named);
  return {
    groups: [...found],
    ...primeOf(seen),
    ...(hash === undefined ? {} : { exchangeHash: hash }),
  };
}

function suitesIn(seen: readonly Chosen[], version: 'TLS 1.2' | 'TLS 1.3'): readonly number[] {
  const wanted = version === 'TLS 1.3' ? 0x0304 : 0x0303;
  return seen.filter(({ hello }) => hello.version === wanted).map(({ hello }) => hello.suite);
}

function groupOf(answer: Answer): number | undefined {
  if (answer.kind !== 'chosen') return undefined;
  return answer.hello.group ?? answer.exchange?.group;
}

/** The smallest prime that was seen. */
function primeOf(seen: readonly Chosen[]): Pick<Exchanges, 'dhBits' | 'dhGroup'> {
  const [smallest] = seen
    .flatMap(({ exchange }) => (exchange?.dhBits === undefined ? [] : [exchange]))
    .sort((one, other) => (one.dhBits ?? 0) - (other.dhBits ?? 0));
  const { dhBits, dhGroup } = smallest ?? {};
  return {
    ...(dhBits === undefined ? {} : { dhBits }),
    ...(dhGroup === undefined ? {} : { dhGroup }),
  };
}

/** Asks for the weak hashes alone, the weakest first; else the hash that it used by itself. */
async function weakestHash(
  asker: Asker,
  seen: readonly Chosen[],
  named: { readonly host?: string },
): Promise<string | undefined> {
  const signed = seen.filter(({ exchange }) => exchange?.scheme !== undefined);
  const [usual] = signed;
  if (usual?.exchange?.scheme === undefined) return undefined;
  const suites = signed.map(({ hello }) => hello.suite);
  for (const only of [schemes.sha1, schemes.sha224]) {
    const answer = await asker.ask({ version: 'TLS 1.2', suites, schemes: only, ...named });
    const scheme = answer.kind === 'chosen' ? answer.exchange?.scheme : undefined;
    // Some servers do as they always do, and sign with a hash that was not asked for.
    if (scheme !== undefined && [...only].some((one) => one === scheme))
      return hashOfScheme(scheme);
  }
  return hashOfScheme(usual.exchange.scheme);
}
