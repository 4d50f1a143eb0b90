import type { MailSetup, Misbehaviour } from '../domain.ts';

/** A server of ours on both addresses of a domain. */
export type At = {
  readonly name: string;
  readonly addresses: readonly string[];
  readonly key: string;
  readonly chain: string;
};

/** What servers.ts has to serve; it gets it as JSON. */
export type Plan = {
  readonly mail: readonly (At & Pick<MailSetup, 'manner' | 'tls'>)[];
  readonly sites: readonly (At & { readonly misbehaviour: Misbehaviour })[];
  /** A nameserver whose answers turn, and what they turn from. */
  readonly turning?: { readonly at: string; readonly name: string; readonly first: string };
  /** Servers of others that have to answer before the laboratory is ready, and a name that has to be there. */
  readonly doors: readonly (readonly [address: string, port: number])[];
  readonly known: string;
  /** Whatever touched an address that nobody may touch is written here, one line each time. */
  readonly tripped: string;
};
