import type { Addresses, Lookup, Measured } from './lookup.ts';
import type { TlsEvidence } from './tls-evidence.ts';

/** `.` is the null MX (RFC 7505): this domain takes no mail. */
export type MxRecord = { readonly preference: number; readonly host: string };

export type TlsaRecord = {
  readonly usage: number;
  readonly selector: number;
  readonly matching: number;
  /** Hexadecimal, lower case. */
  readonly data: string;
};

/** A server that takes mail; measured once for all domains that share it. */
export type MailHost = {
  readonly host: string;
  readonly addresses: Addresses;
  /** At _25._tcp in front of the host. */
  readonly tlsa: Lookup<TlsaRecord>;
  /** `broken`: offered, and then it does not work. */
  readonly starttls: Measured<{ readonly state: 'offered' | 'not-offered' | 'broken' }>;
  readonly tls: Measured<TlsEvidence>;
};

/** Texts in DNS that were read, by their name in lower case: whatever SPF led to, included. */
export type Texts = Readonly<Record<string, Lookup<string>>>;

/** The policy of MTA-STS (RFC 8461), or why whoever sends mail gets none: then there is no status either. */
export type StsPolicy = {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly problem?: 'no-host' | 'no-https' | 'bad-certificate' | 'too-large';
};

/** What the names in SPF lead to, as far as it was asked: to count as a receiver does (RFC 7208, 4.6.4). */
export type SpfPlaces = {
  readonly mx: Readonly<Record<string, Lookup<MxRecord>>>;
  readonly addresses: Readonly<Record<string, Addresses>>;
};

export type MailEvidence = {
  readonly mx: Lookup<MxRecord>;
  readonly hosts: readonly MailHost[];
  readonly texts: Texts;
  readonly spfPlaces?: SpfPlaces;
  /** Names that were tried for DKIM; the answers are in `texts`. */
  readonly dkimNames: readonly string[];
  /** Names where DMARC was looked for, nearest first; the answers are in `texts`. */
  readonly dmarcNames: readonly string[];
  readonly stsPolicy: Measured<StsPolicy>;
};
