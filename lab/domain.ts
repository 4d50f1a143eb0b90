import type { CertificateSetup } from './certificates.ts';
import type { Expected } from './verdicts.ts';

/** `name TYPE` → the values, as in a zone file; the name is relative, @ is the domain itself. */
export type Records = Readonly<Record<string, readonly string[]>>;

/** How a zone is signed, or is said to be. */
export type Signed = 'yes' | 'nsec3' | 'no' | 'other-key' | 'expired' | 'only-at-parent';

/** Where its nameservers are. */
export type Servers = 'two-networks' | 'one-network' | 'ipv4-only' | 'turning';

export type Headers = Readonly<Record<string, string | null>>;

/** A website: what differs from one that is as it should be. In all texts {domain} is its name. */
export type SiteSetup = {
  /** nginx, unless something is needed that nginx does not do. */
  readonly by?: 'nobody' | Misbehaviour;
  readonly certificate?: CertificateSetup;
  /** Directives of nginx for TLS, in place of those of `tlsOfAll`. */
  readonly tls?: Readonly<Record<string, string>>;
  readonly headers?: Headers;
  /** Of www only, on top of `headers`. */
  readonly wwwHeaders?: Headers;
  /** What nginx does with every address: without and with TLS, and on www. */
  readonly http?: string;
  readonly https?: string;
  readonly www?: string;
  /** Path → text; null takes one away. A number makes a file of so many zeros. */
  readonly files?: Readonly<Record<string, string | number | null>>;
};

/** Servers that do what no server should; in servers/misbehaving.ts. */
export const misbehaviours = [
  'slow-loris',
  'endless-header',
  'endless-redirects',
  'reset-in-handshake',
  'silence',
  'renegotiates',
] as const;
export type Misbehaviour = (typeof misbehaviours)[number];

export const mailManners = [
  'well',
  'without-starttls',
  'broken-starttls',
  'slow-greeting',
  'endless-greeting',
  'busy',
] as const;

/** A mail server: what differs from one that is as it should be. */
export type MailSetup = {
  readonly by?: 'smtp-server' | 'postfix' | 'nobody';
  readonly manner?: (typeof mailManners)[number];
  readonly certificate?: CertificateSetup;
  /** Settings of TLS as Node names them, or as Postfix does. */
  readonly tls?: Readonly<Record<string, string>>;
};

/** One configuration of the small internet, and the verdicts that it must get. */
export type Domain = {
  /** The label in front of .example. */
  readonly id: string;
  /** What is there to be seen, in one sentence. */
  readonly about: string;
  readonly signed?: Signed;
  readonly servers?: Servers;
  /** In place of, or besides, those of a domain on which all is well; an empty list takes away. */
  readonly records?: Records;
  readonly site?: SiteSetup;
  readonly mail?: MailSetup;
  /** What differs from `wellVerdicts`. */
  readonly expected: Expected;
};

/** A domain with the addresses where its website and mail are. */
export type Placed = Domain & {
  readonly name: string;
  readonly v4: string;
  readonly v6: string;
};
