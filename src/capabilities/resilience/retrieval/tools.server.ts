import type { Socket } from 'node:net';
import type { Addresses, Lookup, Unmeasured } from '../lookup.ts';
import type { MailHost, MxRecord, TlsaRecord } from '../mail-evidence.ts';
import type { CaaRecord, DnskeyRecord, DsRecord } from '../names-evidence.ts';
import type { LookAtServer } from './tls-target.server.ts';

/** Asks DNS, each question once in the life of it. Names in ASCII; it never throws. */
export type Dns = {
  /** Whether what it says about signatures may be believed (`Security`). */
  readonly validates: boolean;
  readonly a: (name: string) => Promise<Lookup<string>>;
  readonly aaaa: (name: string) => Promise<Lookup<string>>;
  readonly addresses: (name: string) => Promise<Addresses>;
  readonly cname: (name: string) => Promise<Lookup<string>>;
  readonly mx: (name: string) => Promise<Lookup<MxRecord>>;
  readonly ns: (name: string) => Promise<Lookup<string>>;
  /** Each record as one text: its parts are joined without anything between (RFC 7208, 3.3). */
  readonly txt: (name: string) => Promise<Lookup<string>>;
  readonly caa: (name: string) => Promise<Lookup<CaaRecord>>;
  readonly ds: (name: string) => Promise<Lookup<DsRecord>>;
  readonly dnskey: (name: string) => Promise<Lookup<DnskeyRecord>>;
  readonly tlsa: (name: string) => Promise<Lookup<TlsaRecord>>;
};

/** A connection to one address, or why there is none. Refuses whatever is not of the outside world. */
export type Dial = (
  address: string,
  port: number,
  signal: AbortSignal,
) => Promise<Socket | Unmeasured>;

/** What a mail host is, asked at most once however many domains share it. */
export type MailHosts = (host: string) => Promise<MailHost>;

/** What retrieval works with. Tests and the laboratory bring their own. */
export type Tools = {
  readonly dns: Dns;
  readonly dial: Dial;
  readonly mailHosts: MailHosts;
  /** `Samenspel (+https://…/measuring)`: who asks, and where that is explained. */
  readonly userAgent: string;
  /** How web servers are asked about TLS when not each by itself, in full (`tls-recognised.server.ts`). */
  readonly lookAtTls?: LookAtServer;
  /** Certificates (PEM) that are believed beside those of the runtime; only the laboratory has some. */
  readonly roots?: readonly string[];
  /** Domains whose owner asked to be left alone: nothing below them is connected to. */
  readonly never?: readonly string[];
  /** Whether a web server may be visited once more, whatever name leads there; without it, always. */
  readonly mayVisit?: (address: string) => boolean;
  /** Where a validator of RPKI answers; without one that is not measured. */
  readonly validator?: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** Bounds of one measurement, in milliseconds and bytes. */
export const limits = {
  connect: 5_000,
  /** One handshake, answer or dialogue. */
  exchange: 10_000,
  /** Greylisting hosts and tarpits let a greeting wait on purpose. */
  greeting: 30_000,
  /** One mail host: shorter than a domain, so that what it showed is not lost. */
  mailHost: 90_000,
  domain: 120_000,
  headerBytes: 64 * 1024,
  pageBytes: 512 * 1024,
  handshakeBytes: 128 * 1024,
  redirects: 10,
} as const;
