import type { Evidence } from '#capabilities/resilience/evidence.ts';
import { isMeasured } from '#capabilities/resilience/lookup.ts';
import type { Finding } from '#capabilities/resilience/measurement.ts';
import type { TlsEvidence } from '#capabilities/resilience/tls-evidence.ts';

import type { Server } from './peers.ts';

/** What we saw and say of one domain. */
export type Measured = { readonly evidence: Evidence; readonly findings: readonly Finding[] };

/** What we saw of TLS at one address of a domain. */
export function tlsAt(
  measured: Measured | undefined,
  { name, address, port }: Server,
): TlsEvidence | undefined {
  if (!measured) return undefined;
  const { web, mail } = measured.evidence;
  const seen =
    port === 25
      ? mail.hosts.filter(({ host }) => host === name).map(({ tls }) => tls)
      : web.hosts.filter(({ host }) => host === name).flatMap(({ tls }) => tls);
  return seen.filter(isMeasured).find((each) => port === 25 || each.address === address);
}
