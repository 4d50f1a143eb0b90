import type { Measured } from './lookup.ts';
import type { MailEvidence } from './mail-evidence.ts';
import type { NamesEvidence } from './names-evidence.ts';
import type { WebEvidence } from './web-evidence.ts';

/** What a validator of RPKI says about one address (RFC 6811). */
export type Route = {
  readonly address: string;
  readonly of: 'web' | 'mail' | 'names';
  readonly state: 'valid' | 'invalid' | 'not-found';
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
