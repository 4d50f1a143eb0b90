import type { Addresses, Measured } from './lookup.ts';
import type { TlsEvidence } from './tls-evidence.ts';

/** A header as it was sent; the name in lower case. */
export type Header = readonly [name: string, value: string];

/** One answer on the way to a page. */
export type Hop = {
  readonly url: string;
  readonly status: number;
  readonly headers: readonly Header[];
};

/** What a visitor gets who types an address. */
export type Visit = {
  readonly hops: readonly Hop[];
  readonly end:
    | 'page'
    | 'loop'
    | 'too-many'
    | 'not-public'
    | 'no-answer'
    | 'too-slow'
    | 'bad-certificate'
    | 'broken'
    | 'error-status';
  /** The beginning of the page at the end; empty unless it is HTML. */
  readonly html: string;
};

/** Whether a port answers. `unreachable` says nothing about it: this machine cannot or may not go there. */
export type Knock = 'open' | 'closed' | 'too-slow' | 'unreachable';

/** One address of a host: whether its web ports answer. */
export type Door = { readonly address: string; readonly http: Knock; readonly https: Knock };

/** The domain itself, or www in front of it. */
export type WebHost = {
  readonly host: string;
  readonly addresses: Addresses;
  /** At most one of each family. */
  readonly doors: readonly Door[];
  /** From http:// and from https://. */
  readonly plain: Measured<Visit>;
  readonly secure: Measured<Visit>;
  /** At most one address of each family. */
  readonly tls: readonly Measured<TlsEvidence>[];
};

/** What lies at /.well-known/security.txt (RFC 9116), or at /security.txt where it used to. */
export type FoundFile = {
  readonly url: string;
  readonly status: number;
  readonly type: string;
  readonly body: string;
};

export type WebEvidence = {
  /** Those that exist. None: the domain has no website. */
  readonly hosts: readonly WebHost[];
  readonly securityText: Measured<FoundFile>;
};
