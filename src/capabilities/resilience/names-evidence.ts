import type { Addresses, ExtendedError, Lookup } from './lookup.ts';

export type CaaRecord = {
  readonly critical: boolean;
  readonly tag: string;
  readonly value: string;
};
export type DsRecord = {
  readonly keyTag: number;
  readonly algorithm: number;
  readonly digestType: number;
};
export type DnskeyRecord = {
  readonly flags: number;
  readonly algorithm: number;
  /** Of the public key; undefined for an algorithm that we do not know. */
  readonly bits?: number;
};

/** A server that answers for the domain. */
export type Nameserver = {
  readonly host: string;
  /** Its registrable domain: as far as names tell, who runs it. */
  readonly operator?: string;
  readonly addresses: Addresses;
};

/** Where a name of the domain leads by CNAME, and whether there is something at the end. */
export type Alias = {
  readonly name: string;
  /** Every name on the way, the last one included. */
  readonly targets: readonly string[];
  readonly end: 'addresses' | 'nothing' | 'loop' | 'failed';
  /**
   * When there is nothing at the end: the name above it that somebody could register, at a registry or at a
   * service that gives out names, and whether DNS is sure that nobody has it now.
   */
  readonly registrable?: { readonly name: string; readonly isGone: boolean };
};

/** How the domain is signed (RFC 4033–4035). */
export type Signing = {
  /** `unknown` without a validating resolver that may be believed. */
  readonly state: 'secure' | 'insecure' | 'bogus' | 'unknown';
  readonly extended?: ExtendedError;
  /** At the parent. */
  readonly ds: Lookup<DsRecord>;
  readonly keys: Lookup<DnskeyRecord>;
};

export type NamesEvidence = {
  /** The name at which the zone begins that the domain is in; usually the domain itself. */
  readonly zone?: string;
  readonly signing: Signing;
  readonly nameservers: Lookup<Nameserver>;
  /** Of the domain itself or the nearest name above it that has one (RFC 8659, 3). */
  readonly caa: Lookup<CaaRecord>;
  /** Of the names that were looked at: the domain, www, and where its mail is. */
  readonly aliases: readonly Alias[];
};
