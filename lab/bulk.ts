import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import type { Authority } from './certificates.ts';
import type { At } from './servers/plan.ts';
import { writeIdentity } from './web.ts';
import { sharedZone, type Delegation } from './zones.ts';

const PROVIDERS = 10;

/** Many domains that share a few providers, as in real life. All is well with them, but for DNSSEC. */
export type Bulk = {
  readonly names: readonly string[];
  readonly providers: readonly (At & { readonly mx: string })[];
};

/** The names of so many domains, and their providers: one web and mail server each. */
export function bulkOf(count: number, { identityOf }: Authority): Bulk {
  const names = Array.from(
    { length: count },
    (_, at) => `bulk-${String(at).padStart(4, '0')}.example`,
  );
  const providers = Array.from({ length: count > 0 ? PROVIDERS : 0 }, (_, at) => {
    const name = `provider-${at}.example`;
    const mx = `mx.${name}`;
    const addresses = [`145.220.1.${at + 1}`, `2001:67c:2:1::${at + 1}`];
    const { key, chain } = identityOf([mx]);
    return { name, mx, addresses, key, chain };
  });
  return { names, providers };
}

/** Writes their certificates and zone files; the part of nginx that serves them. */
export function writeBulk(
  folder: string,
  { names, providers }: Bulk,
  { identityOf }: Authority,
): string {
  if (names.length === 0) return '';
  for (const name of names)
    writeIdentity(join(folder, 'bulk'), name, identityOf([name, `www.${name}`, `mta-sts.${name}`]));
  for (const { name, mx, addresses } of providers)
    writeFileSync(
      join(folder, `${name}.zone`),
      sharedZone(mx, addresses[0] ?? '', addresses[1] ?? ''),
    );
  const listen = (port: string) =>
    providers
      .flatMap(({ addresses: [v4, v6] }) => [
        `  listen ${v4}:${port};`,
        `  listen [${v6}]:${port};`,
      ])
      .join('\n');
  return `map $ssl_server_name $bulk { default nobody; ~(?<own>bulk-\\d+\\.example)$ $own; }
server {
${listen('80')}
  location / { return 301 https://$host$request_uri; }
}
server {
${listen('443 ssl')}
  ssl_certificate ${folder}/bulk/$bulk.pem;
  ssl_certificate_key ${folder}/bulk/$bulk.key;
  ssl_session_cache none;
  add_header strict-transport-security "max-age=31536000" always;
  location / { default_type text/html; return 200 "<!doctype html><title>Bulk</title><p>$host</p>"; }
}
`;
}

/** Whom they are delegated to, and which zone file each has. */
export function bulkZones({ names, providers }: Bulk) {
  const delegations: Delegation[] = names.map((name) => ({ name, ds: [] }));
  const files = names.map((name, at) => [name, providers[at % PROVIDERS]?.name ?? ''] as const);
  const hosts = providers.flatMap(({ mx, addresses: [v4, v6] }) => [
    `${mx}. 60 IN A ${v4}`,
    `${mx}. 60 IN AAAA ${v6}`,
  ]);
  return { delegations, files, hosts };
}
