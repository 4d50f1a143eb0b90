import { getServers } from 'node:dns';
import { isIP } from 'node:net';
import { config } from '#platform/config.server.ts';
import { isOwn } from '#platform/http/addresses.ts';
import type { Server } from './dns-exchange.server.ts';

export type Resolver = { readonly servers: readonly Server[]; readonly validates: boolean };

export type ResolverSettings = {
  readonly RESOLVER?: string | undefined;
  readonly RESOLVER_VALIDATES?: 'on' | 'off' | undefined;
};

/**
 * Which resolvers are asked, and whether their word on signatures counts (RFC 4035, 4.9.3): only of one on
 * this machine, or where somebody set that it checks and that the way to it is safe. Those of the system
 * may be anybody's, and count only when they are on this machine and that was set.
 */
export function resolverOf(
  { RESOLVER, RESOLVER_VALIDATES }: ResolverSettings = config(),
  ofSystem: readonly string[] = getServers(),
): Resolver {
  const chosen = RESOLVER === undefined ? undefined : serverOf(RESOLVER);
  const servers = chosen
    ? [chosen]
    : ofSystem.map(serverOf).filter((server) => server !== undefined);
  const isNear = servers.length > 0 && servers.every(({ address }) => isOwn(address));
  if (RESOLVER_VALIDATES === 'off') return { servers, validates: false };
  const isSet = RESOLVER_VALIDATES === 'on';
  return { servers, validates: chosen ? isNear || isSet : isNear && isSet };
}

/** 192.0.2.1, 192.0.2.1:5353, 2001:db8::1 or [2001:db8::1]:5353. */
export function serverOf(text: string): Server | undefined {
  const [, bracketed, plain, port] =
    /^(?:\[([^\]]+)\]|([^:]+|[0-9a-f:.]*:[0-9a-f:.]*:[0-9a-f:.]*))(?::(\d{1,5}))?$/i.exec(text) ??
    [];
  const address = bracketed ?? plain ?? '';
  const number = port === undefined ? 53 : Number(port);
  if (isIP(address) === 0 || number < 1 || number > 65_535) return undefined;
  return { address, port: number };
}
