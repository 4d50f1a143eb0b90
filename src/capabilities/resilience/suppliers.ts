import type { Evidence } from './evidence.ts';
import { isMeasured, recordsOf } from './lookup.ts';
import { leadsOf } from './protocols/page.ts';

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

/** Nobody that we know of. */
export const noSuppliers: Suppliers = { mail: [], web: [], names: [], origins: [] };

/** A page that names more others than this is a list, and says nothing about suppliers. */
const MOST = 50;

/**
 * Who serves this domain. `registrable` gives the domain that somebody can register (`example.nl` of
 * `mx.example.nl`), as the Public Suffix List has it; whatever is the domain's own is no supplier.
 */
export function suppliersOf(
  { domain, names, web, mail }: Evidence,
  registrable: (host: string) => string | null,
): Suppliers {
  const own = registrable(domain) ?? domain;
  const others = (hosts: readonly string[]) =>
    [...new Set(hosts.flatMap((host) => registrable(host.toLowerCase()) ?? []))]
      .filter((one) => one !== own)
      .sort()
      .slice(0, MOST);
  const sites = new Set([domain, `www.${domain}`]);
  const pages = web.hosts.flatMap(({ secure, plain }) =>
    isMeasured(secure) ? secure : isMeasured(plain) ? plain : [],
  );
  return {
    mail: others(recordsOf(mail.mx).map(({ host }) => host)),
    web: others(names.aliases.flatMap(({ name, targets }) => (sites.has(name) ? targets : []))),
    names: others(recordsOf(names.nameservers).map(({ host }) => host)),
    origins: others(
      pages.flatMap((page) => {
        const { loaded, linked } = leadsOf(page);
        return [...loaded, ...linked].map(({ hostname }) => hostname);
      }),
    ),
  };
}
