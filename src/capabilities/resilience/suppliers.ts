/** Who serves a domain, as registrable domains or networks: what many domains may share. */
export type Suppliers = {
  /** Of the hosts that take its mail. */
  readonly mail: readonly string[];
  /** Where its website is: the operator of the addresses, as far as names tell. */
  readonly web: readonly string[];
  /** Of the servers that answer for its names. */
  readonly names: readonly string[];
  /** Other origins that its first page leads to or loads from, such as a ticket shop. */
  readonly origins: readonly string[];
};
