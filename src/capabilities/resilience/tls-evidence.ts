import type { Measured } from './lookup.ts';

export const tlsVersions = [
  'SSL 2.0',
  'SSL 3.0',
  'TLS 1.0',
  'TLS 1.1',
  'TLS 1.2',
  'TLS 1.3',
] as const;
export type TlsVersion = (typeof tlsVersions)[number];

/**
 * What a server takes in one version: suites by their number at IANA (of three bytes in SSL 2.0), in the order it
 * was found to choose.
 */
export type OfferedVersion = {
  readonly version: TlsVersion;
  readonly suites: readonly number[];
  /** Whether the server keeps its own order; undefined when it has one suite, or we could not tell. */
  readonly ownOrder?: boolean;
  /** What it chose of all these when the client put the weakest in front; not asked of one suite. */
  readonly whenWeakFirst?: number;
  /** There may be more suites: the server stopped answering, or enough was asked. */
  readonly partial?: true;
};

/** One certificate, as it was served. */
export type Certificate = {
  /** The common name, or the whole subject when there is none. */
  readonly subject: string;
  readonly issuer: string;
  /** DNS names in subjectAltName, lower case; addresses are not in it. */
  readonly names: readonly string[];
  /** Milliseconds since 1970. */
  readonly notBefore: number;
  readonly notAfter: number;
  readonly key: { readonly type: string; readonly bits?: number; readonly curve?: string };
  /** The hash of the signature, such as sha256; the empty text for one without (Ed25519). */
  readonly signatureHash: string;
  readonly isCa: boolean;
  readonly isSelfIssued: boolean;
  /** Hexadecimal, lower case, of the whole certificate and of its public key: what TLSA may match. */
  readonly certificate: { readonly full: string; readonly sha256: string; readonly sha512: string };
  readonly publicKey: { readonly full: string; readonly sha256: string; readonly sha512: string };
};

/** Whether a browser of today would believe the chain, at the moment of measuring. */
export type Trust =
  | 'trusted'
  | 'incomplete'
  | 'unknown-issuer'
  | 'self-signed'
  | 'expired'
  | 'not-yet-valid'
  | 'broken';

export type CertificateEvidence = {
  /** As served: the server's own first. */
  readonly chain: readonly Certificate[];
  readonly trust: Trust;
  /** Whether the first certificate is for the host that was asked for (RFC 9525). */
  readonly namesHost: boolean;
};

/** How one address speaks TLS on one port. */
export type TlsEvidence = {
  readonly address: string;
  readonly port: number;
  /** The versions that were accepted; one that is not here was refused. */
  readonly versions: readonly OfferedVersion[];
  /** Versions that were not measured, because nothing came back. */
  readonly unsure: readonly TlsVersion[];
  /** Numbers at IANA (TLS Supported Groups) that the server took. */
  readonly groups: readonly number[];
  /** Of the prime that it uses for finite-field Diffie-Hellman without a named group. */
  readonly dhBits?: number;
  /** The number at IANA of that prime, when it is one of RFC 7919. */
  readonly dhGroup?: number;
  /** The weakest hash with which it signs the key exchange in TLS 1.2, such as sha1; undefined when not seen. */
  readonly exchangeHash?: string;
  readonly compression: boolean;
  readonly secureRenegotiation: boolean;
  /** Whether a client may start again on the same connection (TLS 1.2 and before). */
  readonly clientRenegotiation?: boolean;
  /**
   * Whether it promises to take data before the handshake is done, which others can send again (RFC 8446, 8): what
   * its ticket says. No ticket within a second: no promise.
   */
  readonly earlyData?: boolean;
  readonly extendedMasterSecret?: boolean;
  readonly certificates: Measured<CertificateEvidence>;
};
