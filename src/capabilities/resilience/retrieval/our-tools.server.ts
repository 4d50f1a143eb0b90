import { hostname } from 'node:os';
import { config } from '#platform/config.server.ts';
import { userAgentOf } from '../user-agent.ts';
import { dial } from './dial.server.ts';
import { dnsOf } from './dns.server.ts';
import type { LookAtTls } from './mail-host.server.ts';
import { anewOf, mailHostsOf } from './mail-hosts.server.ts';
import { rationOf } from './ration.server.ts';
import { resolverOf } from './resolver.server.ts';
import { tlsEvidence } from './tls.server.ts';
import type { Dns, MailHosts, Tools } from './tools.server.ts';
import { turnsWith, type Turns } from './turns.server.ts';

/** A DNS that asks the resolver of the settings. It remembers: make one for each measurement. */
export function ourDns(): Dns {
  return dnsOf(resolverOf());
}

let hosts: MailHosts | undefined;
let anew: MailHosts | undefined;
/** Between two looks at hosts of one provider, also anew. */
const providers = turnsWith(250);

/**
 * Whoever owns a name can let it lead to somebody else's web server: an hour it bears so many visits, of all names
 * together. A domain and its `www` are two.
 */
const mayVisit = rationOf({ most: 120, milliseconds: 60 * 60_000, now: Date.now });

type Wishes = {
  /** Looks anew at mail hosts, for who just mended one. */
  readonly again?: boolean;
  /** Measures many domains, at a pace of its own. */
  readonly many?: boolean;
};

/**
 * What measurements of this process work with. Mail hosts are remembered for an hour, because many domains share
 * them.
 */
export function ourTools({ again = false, many = false }: Wishes = {}): Tools {
  const { ORIGIN, RPKI_VALIDATOR, MEASURE_NEVER: never = [] } = config();
  const dns = ourDns();
  const now = Date.now;
  const name = ORIGIN ? new URL(ORIGIN).hostname : hostname();
  const made = (more: { providers?: Turns } = {}) =>
    mailHostsOf({ dns: ourDns(), dial, now, name, tls: tlsOfMail(), ...more });
  const mailHosts = again ? (anew ??= anewOf(() => made({ providers }))) : (hosts ??= made());
  const userAgent = userAgentOf(ORIGIN);
  const validator = RPKI_VALIDATOR === undefined ? {} : { validator: RPKI_VALIDATOR };
  return {
    dns,
    dial,
    mailHosts,
    userAgent,
    now,
    never,
    ...validator,
    ...(many ? {} : { mayVisit }),
  };
}

/** How mail hosts are asked about TLS. `roots` are believed besides those of the runtime. */
export function tlsOfMail(roots: readonly string[] = []): LookAtTls {
  return (asked) => tlsEvidence({ ...asked, extraRoots: roots });
}
