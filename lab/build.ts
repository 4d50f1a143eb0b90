import { getDiffieHellman } from 'node:crypto';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { bulkOf, bulkZones, writeBulk, type Bulk } from './bulk.ts';
import { authority, privateKey, publicPart, type Identity } from './certificates.ts';
import { integer, pem, sequence } from './der.ts';
import type { Placed } from './domain.ts';
import { writePostfix } from './mail.ts';
import { nsdConfiguration, unboundConfiguration, writeZone } from './names.ts';
import type { Plan } from './servers/plan.ts';
import { nginxConfiguration, siteOf, writeIdentity } from './web.ts';
import { exampleZone, nameservers, policies, rootZone, zoneOf, type Values } from './zones.ts';

/** What was built in a folder, and has to be started. */
export type Built = {
  readonly addresses: readonly string[];
  readonly bulk: Bulk;
  readonly postfix: string;
};

/** Writes everything that the servers of the laboratory need. */
export async function build(
  folder: string,
  domains: readonly Placed[],
  many: number,
): Promise<Built> {
  const ca = authority(Date.now());
  const bulk = bulkOf(many, ca);
  writeFileSync(join(folder, 'authority.pem'), ca.root);
  const weakPrime = sequence(
    integer(getDiffieHellman('modp2').getPrime()),
    integer(Buffer.from([2])),
  );
  writeFileSync(join(folder, 'dh-1024.pem'), pem('DH PARAMETERS', weakPrime));

  const nextYear = new Date(Date.now() + 330 * 86_400_000).toISOString().slice(0, 19);
  const dkim = publicPart(privateKey('rsa-2048')).toString('base64');
  const every = domains.map((domain) => {
    const { name, v4, v6, about } = domain;
    const site = ca.identityOf([name, `www.${name}`], domain.site?.certificate);
    const mail = ca.identityOf([`mx.${name}`], domain.mail?.certificate);
    const policy = ca.identityOf([`mta-sts.${name}`]);
    const { own: certificate, authority: issuer } = mail.tlsa;
    const values: Values = {
      domain: name,
      v4,
      v6,
      about,
      certificate,
      authority: issuer,
      dkim,
      nextyear: `${nextYear}Z`,
    };
    return { domain, site, mail, policy, values };
  });

  const sites = every.map((each) => siteOf(folder, each, each.values)).join('');
  writeFileSync(
    join(folder, 'nginx.conf'),
    nginxConfiguration(folder, sites + writeBulk(folder, bulk, ca)),
  );
  await writeNames(folder, every, bulk);
  for (const { domain, mail } of every) writeIdentity(join(folder, 'mail'), domain.name, mail);
  const byPostfix = every.filter(({ domain }) => domain.mail?.by === 'postfix');
  const postfix = await writePostfix(
    folder,
    byPostfix.map(({ domain, mail }) => {
      const chainFile = join(folder, 'mail', `${domain.name}.both.pem`);
      writeFileSync(chainFile, mail.key + mail.chain, { mode: 0o600 });
      return { ...domain, chainFile };
    }),
  );
  writeFileSync(join(folder, 'plan.json'), JSON.stringify(planOf(folder, every, bulk)));
  const addresses = [
    ...Object.values(nameservers).flat(),
    ...policies,
    ...domains.flatMap(({ v4, v6 }) => [v4, v6]),
    ...bulk.providers.flatMap(({ addresses: own }) => own),
  ];
  return { addresses, bulk, postfix };
}

type Prepared = {
  readonly domain: Placed;
  readonly site: Identity;
  readonly mail: Identity;
  readonly values: Values;
};

async function writeNames(folder: string, every: readonly Prepared[], bulk: Bulk): Promise<void> {
  const own = every.filter(({ domain }) => domain.servers !== 'turning');
  const delegations = await Promise.all(
    every.map(async ({ domain, values }) => {
      const { name, servers, signed = 'yes' } = domain;
      const ds = own.some((each) => each.domain === domain)
        ? await writeZone(folder, name, zoneOf(domain, values), signed)
        : [];
      return { name, ds, ...(servers ? { servers } : {}) };
    }),
  );
  const many = bulkZones(bulk);
  const example = exampleZone([...delegations, ...many.delegations], many.hosts);
  const ds = await writeZone(folder, 'example', example, 'yes');
  await writeZone(folder, '', rootZone(ds), 'yes');
  const zones = ['', 'example', ...own.map(({ domain }) => domain.name)];
  writeFileSync(join(folder, 'nsd.conf'), nsdConfiguration(folder, zones, many.files));
  writeFileSync(join(folder, 'unbound.conf'), unboundConfiguration(folder));
}

function planOf(folder: string, every: readonly Prepared[], bulk: Bulk): Plan {
  const at = ({ name, v4, v6 }: Placed, { key, chain }: Identity) => ({
    name,
    addresses: [v4, v6],
    key,
    chain,
  });
  const turning = every.find(({ domain }) => domain.servers === 'turning')?.domain;
  return {
    mail: [
      ...every.flatMap(({ domain, mail }) => {
        const { by = 'smtp-server', manner = 'well', tls = {} } = domain.mail ?? {};
        return by === 'smtp-server' ? [{ ...at(domain, mail), manner, tls }] : [];
      }),
      ...bulk.providers,
    ],
    sites: every.flatMap(({ domain, site }) => {
      const by = domain.site?.by;
      return by && by !== 'nobody' ? [{ ...at(domain, site), misbehaviour: by }] : [];
    }),
    ...(turning
      ? { turning: { at: nameservers.turning[0], name: turning.name, first: turning.v4 } }
      : {}),
    doors: [
      [policies[0], 443],
      ...every.flatMap(({ domain }) =>
        domain.mail?.by === 'postfix' ? [[domain.v4, 25] as const, [domain.v6, 25] as const] : [],
      ),
    ],
    known: every[0]?.domain.name ?? 'example',
    tripped: join(folder, 'tripped'),
  };
}
