import { parse } from 'tldts';
import { recordsOf } from '../lookup.ts';
import type { Alias } from '../names-evidence.ts';
import type { Dns } from './tools.server.ts';

/** Names that suppliers usually ask to make an alias of; each costs one question. */
const USUAL = [
  'www',
  'mail',
  'webmail',
  'autodiscover',
  'autoconfig',
  'mta-sts',
  'shop',
  'tickets',
  'kaarten',
];
const MOST_TARGETS = 16;
const MOST_NAMES = 24;

/** Where the names of a domain lead that are aliases, as far as their names can be guessed or were given. */
export async function aliasesOf(
  domain: string,
  mailHosts: readonly string[],
  dns: Dns,
): Promise<Alias[]> {
  const own = mailHosts.filter((host) => host.endsWith(`.${domain}`));
  const names = new Set([domain, ...USUAL.map((label) => `${label}.${domain}`), ...own]);
  const found = await Promise.all([...names].slice(0, MOST_NAMES).map((one) => aliasAt(one, dns)));
  return found.filter((alias) => alias !== undefined);
}

/** Follows one name; undefined when it is no alias. */
export async function aliasAt(name: string, dns: Dns): Promise<Alias | undefined> {
  const targets: string[] = [];
  const seen = new Set([name]);
  for (let at = name; targets.length < MOST_TARGETS;) {
    const found = await dns.cname(at);
    const [next] = recordsOf(found);
    if (next === undefined) return targets.length > 0 ? ended(name, targets, dns) : undefined;
    targets.push(next);
    if (seen.has(next)) return { name, targets, end: 'loop' };
    seen.add(next);
    at = next;
  }
  return { name, targets, end: 'loop' };
}

async function ended(name: string, targets: readonly string[], dns: Dns): Promise<Alias> {
  const last = targets.at(-1) ?? name;
  const { v4, v6 } = await dns.addresses(last);
  if (v4.outcome === 'records' || v6.outcome === 'records')
    return { name, targets, end: 'addresses' };
  const isSure = [v4, v6].every(({ outcome }) => outcome === 'none' || outcome === 'no-name');
  if (!isSure) return { name, targets, end: 'failed' };
  const registrable =
    v4.outcome === 'no-name' || v6.outcome === 'no-name'
      ? await registrableOf(last, dns)
      : undefined;
  return { name, targets, end: 'nothing', ...(registrable && { registrable }) };
}

/**
 * The name that somebody could register: below a registry (.nl), or below a service that gives out names
 * to whoever asks (the private part of the Public Suffix List). Where the suffix itself does not exist
 * nobody can.
 */
async function registrableOf(host: string, dns: Dns): Promise<Alias['registrable']> {
  const { domain, publicSuffix } = parse(host, { allowPrivateDomains: true });
  if (domain === null || publicSuffix === null) return undefined;
  const [own, above] = await Promise.all([dns.ns(domain), dns.ns(publicSuffix)]);
  const isThere = above.outcome === 'records' || above.outcome === 'none';
  return { name: domain, isGone: isThere && own.outcome === 'no-name' };
}
