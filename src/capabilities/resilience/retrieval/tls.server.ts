import { isIP } from 'node:net';
import type { Measured, Unmeasured } from '../lookup.ts';
import { suitesOfSsl2 } from '../protocols/tls-suites.ts';
import type { OfferedVersion, TlsEvidence, TlsVersion } from '../tls-evidence.ts';
import { certificateEvidence } from './certificates.server.ts';
import { asker as askerOf, manners, type Asker } from './tls-asker.server.ts';
import { exchangesOf } from './tls-exchange.server.ts';
import { askSsl2 } from './tls-probe.server.ts';
import { session, type Session } from './tls-session.server.ts';
import { suitesOf, type FoundVersion, type Version } from './tls-suites.server.ts';
import type { TlsTarget } from './tls-target.server.ts';

const newest: readonly Version[] = ['TLS 1.3', 'TLS 1.2'];
const old: readonly Version[] = ['TLS 1.1', 'TLS 1.0', 'SSL 3.0'];
const inTime: readonly TlsVersion[] = [
  'SSL 2.0',
  'SSL 3.0',
  'TLS 1.0',
  'TLS 1.1',
  'TLS 1.2',
  'TLS 1.3',
];

/** How one address speaks TLS. Never throws; bounded in time, bytes and connections. */
export async function tlsEvidence(target: TlsTarget): Promise<Measured<TlsEvidence>> {
  const { host, address, port, open, signal, gently = false, briefly = false } = target;
  const manner = manners[gently ? 'gentle' : 'web'];
  const asker = askerOf(() => open(signal), signal, manner);
  const looking = { asker, chunk: manner.suites, ...(isIP(host) ? {} : { host }) };

  const found = new Map<TlsVersion, FoundVersion>();
  const look = async (version: Version) => {
    const isBrief = briefly || (gently && !newest.includes(version));
    found.set(version, await suitesOf(version, { ...looking, briefly: isBrief }));
  };
  await Promise.all(newest.map(look));
  // Silence on both says enough; older versions are not waited for.
  if (newest.some((version) => !found.get(version)?.unheard)) await Promise.all(old.map(look));
  const ssl2 = await ofSsl2(asker, signal, [...found.values()]);

  const offered = [...found.values()].flatMap((one) => (one.offered ? [one.offered] : []));
  if (ssl2.offered) offered.push(ssl2.offered);
  if (offered.length === 0) return nothing([...found.values()]);

  const seen = [...found.values()].flatMap((one) => one.seen);
  const sessions = await sessionsOf(target, asker, offered);
  const exchanges = await exchangesOf(asker, seen, { ...looking, briefly });
  const before13 = seen.filter(({ hello }) => hello.version < 0x0304);
  const chain = before13.find((one) => one.chain.length > 0)?.chain ?? sessions[0]?.chain ?? [];
  const early = sessions.find((one) => one.earlyData !== undefined)?.earlyData;
  const again = sessions.find((one) => one.clientRenegotiation !== undefined)?.clientRenegotiation;
  const silent = [...found].flatMap(([version, { unheard }]) => (unheard ? [version] : []));
  return {
    address,
    port,
    versions: offered.sort((one, other) => place(one.version) - place(other.version)),
    unsure: [...silent, ...(ssl2.unsure ? ['SSL 2.0' as const] : [])],
    ...exchanges,
    compression: before13.some(({ hello }) => hello.compression !== 0),
    // There is none in TLS 1.3 (RFC 8446, 4.1.2), so nothing that could be unsafe.
    secureRenegotiation: before13.every(({ hello }) => hello.extensions.has(0xff01)),
    ...(again === undefined ? {} : { clientRenegotiation: again }),
    ...(early === undefined ? {} : { earlyData: early }),
    ...(before13.length === 0
      ? {}
      : { extendedMasterSecret: before13.every(({ hello }) => hello.extensions.has(23)) }),
    certificates: certificateEvidence(chain, host, target.now, sessions[0]?.fault),
  };
}

const place = (version: TlsVersion) => inTime.indexOf(version);

/** Only asked of a server that was heard: one connection. */
async function ofSsl2(
  asker: Asker,
  signal: AbortSignal,
  found: readonly FoundVersion[],
): Promise<{ readonly offered?: OfferedVersion; readonly unsure: boolean }> {
  if (found.every((one) => one.unheard)) return { unsure: true };
  const kinds = await asker.with((open) => askSsl2(open, suitesOfSsl2, signal));
  if ('unmeasured' in kinds) return { unsure: true };
  if (kinds.length === 0) return { unsure: false };
  return { offered: { version: 'SSL 2.0', suites: kinds }, unsure: false };
}

/** Whole handshakes: in TLS 1.3, for what a ticket promises, and in the best before it, for renegotiation. */
async function sessionsOf(
  { host, extraRoots = [], signal }: TlsTarget,
  asker: Asker,
  offered: readonly OfferedVersion[],
): Promise<readonly Session[]> {
  const has = (version: TlsVersion) => offered.some((one) => one.version === version);
  const wanted = [
    ...(has('TLS 1.3') ? (['TLSv1.3'] as const) : []),
    ...(has('TLS 1.2') || has('TLS 1.1') || has('TLS 1.0') ? (['TLSv1.2'] as const) : []),
  ];
  const all = wanted.map((version) =>
    asker.with((open) => session(open, { host, newest: version, extraRoots }, signal)),
  );
  return (await Promise.all(all)).filter((one) => one !== undefined);
}

/** Why nothing was seen: it was silent, it said no, or it does not speak TLS. */
function nothing(found: readonly FoundVersion[]): Unmeasured {
  const silent = found.find((one) => one.unheard)?.unheard;
  if (silent) return { unmeasured: silent.why };
  return { unmeasured: found.some((one) => one.spoke) ? 'refused' : 'no-answer' };
}
