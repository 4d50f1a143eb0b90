import { fileURLToPath } from 'node:url';
import { checks } from '#capabilities/resilience/checks.ts';
import type { Evidence } from '#capabilities/resilience/evidence.ts';
import { isMeasured } from '#capabilities/resilience/lookup.ts';
import { findingsOf, type Finding } from '#capabilities/resilience/measurement.ts';
import type { TlsEvidence } from '#capabilities/resilience/tls-evidence.ts';
import type { Inside } from './attach.ts';
import type { Server } from './peers.ts';

/** What we saw and say of one domain, and how long it took. */
export type Measured = {
  readonly evidence: Evidence;
  readonly findings: readonly Finding[];
  readonly milliseconds: number;
};

/** One line that measuring.ts writes. */
export type Line = { readonly evidence: Evidence; readonly milliseconds: number };

const program = fileURLToPath(new URL('measuring.ts', import.meta.url));
const PATIENCE = 15 * 60_000;

/** Measures these domains inside the laboratory, and judges them here. */
export async function measured(
  { inside }: Inside,
  names: readonly string[],
): Promise<ReadonlyMap<string, Measured>> {
  const args = ['--disable-warning=ExperimentalWarning', program, ...names];
  const { code, out, err } = await inside(process.execPath, args, PATIENCE);
  if (code !== 0) throw new Error(`Measuring ended with ${code}.\n${err}`);
  const lines = out.split('\n').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const { evidence, milliseconds }: Line = JSON.parse(line);
      return [evidence.domain, { evidence, milliseconds, findings: findingsOf(checks, evidence) }];
    }),
  );
}

/** What we saw of TLS at one address of a domain. */
export function tlsAt(
  found: Measured | undefined,
  { name, address, port }: Server,
): TlsEvidence | undefined {
  if (!found) return undefined;
  const { web, mail } = found.evidence;
  const seen =
    port === 25
      ? mail.hosts.filter(({ host }) => host === name).map(({ tls }) => tls)
      : web.hosts.filter(({ host }) => host === name).flatMap(({ tls }) => tls);
  return seen.filter(isMeasured).find((each) => port === 25 || each.address === address);
}
