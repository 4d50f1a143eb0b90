import type { Measured } from './lookup.ts';
import type { MailEvidence } from './mail-evidence.ts';
import type { NamesEvidence } from './names-evidence.ts';
import type { WebEvidence } from './web-evidence.ts';

/**
 * Whether owners of address space said who may announce a route to an address (RPKI, RFC 6811). Which route
 * is really used cannot be seen without a router, so this is not the validity of that route. `covered`: some
 * network may announce it; `nobody`: it is said that none may (RFC 6483, 4), so that every route is invalid.
 */
export type Route = {
  readonly address: string;
  readonly of: 'web' | 'mail' | 'names';
  readonly state: 'covered' | 'nobody' | 'not-found';
  /** Numbers of the networks (AS) that may; none unless covered. */
  readonly origins: readonly number[];
};

/**
 * All that was seen of one domain from outside, as data: judging it needs nothing else, and gives the
 * same verdicts every time.
 */
export type Evidence = {
  /** In ASCII (RFC 5891), lower case, without the dot at the end. */
  readonly domain: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly names: NamesEvidence;
  readonly web: WebEvidence;
  readonly mail: MailEvidence;
  readonly routes: Measured<{ readonly found: readonly Route[] }>;
};
