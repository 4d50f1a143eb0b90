import { getDomain } from 'tldts';
import { recordsOf, type ExtendedError, type Lookup } from '../lookup.ts';
import type { CaaRecord, NamesEvidence, Nameserver, Signing } from '../names-evidence.ts';
import { aliasesOf } from './aliases.server.ts';
import type { Dns, Tools } from './tools.server.ts';

/** More than the root has. */
const MOST_SERVERS = 13;

/** What DNS says about the names of a domain. It never throws, and ends when the signal says so. */
export async function namesEvidence(
  domain: string,
  { dns }: Pick<Tools, 'dns'>,
  signal: AbortSignal,
): Promise<NamesEvidence> {
  const work = lookedUp(domain, dns);
  return new Promise((resolve) => {
    const late = () => resolve(unseen);
    if (signal.aborted) late();
    signal.addEventListener('abort', late, { once: true });
    work.then(resolve, late).finally(() => signal.removeEventListener('abort', late));
  });
}

async function lookedUp(domain: string, dns: Dns): Promise<NamesEvidence> {
  const { zone, servers } = await delegationOf(domain, dns);
  const [signing, nameservers, caa, aliases] = await Promise.all([
    signingOf(domain, zone, servers, dns),
    addressed(servers, dns),
    caaOf(domain, dns),
    dns.mx(domain).then((mx) =>
      aliasesOf(
        domain,
        recordsOf(mx).map(({ host }) => host),
        dns,
      ),
    ),
  ]);
  return { zone, signing, nameservers, caa, aliases };
}

/** Where the zone begins that the domain is in, and its nameservers: a name below may have none itself. */
async function delegationOf(domain: string, dns: Dns) {
  for (const name of upFrom(domain, getDomain(domain) ?? domain)) {
    const servers = await dns.ns(name);
    if (servers.outcome !== 'none' && servers.outcome !== 'no-name') return { zone: name, servers };
  }
  return { zone: domain, servers: await dns.ns(domain) };
}

/** The name and those above it, the last one included. */
function upFrom(name: string, last: string): string[] {
  const labels = name.split('.');
  const all = labels.map((_, at) => labels.slice(at).join('.'));
  const end = all.indexOf(last);
  return end < 0 ? all : all.slice(0, end + 1);
}

async function addressed(servers: Lookup<string>, dns: Dns): Promise<Lookup<Nameserver>> {
  if (servers.outcome !== 'records') return servers;
  const hosts = [...new Set(servers.records)].slice(0, MOST_SERVERS);
  const records = await Promise.all(
    hosts.map(async (host): Promise<Nameserver> => {
      const operator = getDomain(host);
      const addresses = await dns.addresses(host);
      return { host, addresses, ...(operator !== null && { operator }) };
    }),
  );
  return { ...servers, records };
}

/** RFC 8659, 3: the nearest name, from the domain up to just below the root, that has records. */
async function caaOf(domain: string, dns: Dns): Promise<Lookup<CaaRecord>> {
  let last: Lookup<CaaRecord> = { outcome: 'none', security: 'unknown' };
  for (const name of upFrom(domain, domain.split('.').at(-1) ?? domain)) {
    last = await dns.caa(name);
    if (last.outcome !== 'none' && last.outcome !== 'no-name') return last;
  }
  return last.outcome === 'no-name' ? { ...last, outcome: 'none' } : last;
}

async function signingOf(
  domain: string,
  zone: string,
  servers: Lookup<string>,
  dns: Dns,
): Promise<Signing> {
  const [ds, keys, own] = await Promise.all([dns.ds(zone), dns.dnskey(zone), ownOf(domain, dns)]);
  const wrong = [servers, keys, own, ds].filter((one) => one.outcome === 'bogus');
  if (wrong.length > 0) {
    const extended = clearest(wrong.map((one) => one.extended));
    return { state: 'bogus', ds, keys, ...(extended && { extended }) };
  }
  const told = [servers, keys].flatMap((one) => ('security' in one ? [one.security] : []));
  // What cannot be proven of one answer is not proven of the domain.
  const state = (['unknown', 'insecure', 'secure'] as const).find((each) => told.includes(each));
  return { state: state ?? 'unknown', ds, keys };
}

/** What the zone says of the name itself: behind an alias the addresses are in somebody else's zone. */
async function ownOf(domain: string, dns: Dns): Promise<Lookup<string>> {
  const alias = await dns.cname(domain);
  return alias.outcome === 'none' ? dns.a(domain) : alias;
}

/** A resolver that asks again from memory says only that it is wrong (6); others say why. */
const ONLY_WRONG = 6;

function clearest(errors: readonly (ExtendedError | undefined)[]): ExtendedError | undefined {
  const known = errors.filter((error) => error !== undefined);
  return known.find(({ code }) => code !== ONLY_WRONG) ?? known[0];
}

const failed = { outcome: 'failed', why: 'too-slow' } as const;
const unseen: NamesEvidence = {
  signing: { state: 'unknown', ds: failed, keys: failed },
  nameservers: failed,
  caa: failed,
  aliases: [],
};
