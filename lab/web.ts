import { mkdirSync, openSync, closeSync, ftruncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Identity } from './certificates.ts';
import type { Headers, Placed } from './domain.ts';
import { filled, policies, type Values } from './zones.ts';

const suites = ['AES256-GCM-SHA384', 'CHACHA20-POLY1305', 'AES128-GCM-SHA256'];

/** The suites of a server on which all is well, as OpenSSL names them. */
export const goodSuites = ['ECDSA', 'RSA']
  .flatMap((kind) => suites.map((suite) => `ECDHE-${kind}-${suite}`))
  .join(':');

/** With which it signs the exchange of keys. */
export const goodSignatures = ['ECDSA', 'RSA-PSS', 'RSA']
  .flatMap((kind) => ['SHA512', 'SHA384', 'SHA256'].map((hash) => `${kind}+${hash}`))
  .join(':');

/** Directives of a server on which all is well. */
const wellDirectives: Readonly<Record<string, string>> = {
  ssl_protocols: 'TLSv1.2 TLSv1.3',
  ssl_ciphers: `"${goodSuites}:@SECLEVEL=2"`,
  ssl_prefer_server_ciphers: 'on',
  ssl_ecdh_curve: 'X25519:prime256v1:secp384r1',
  // Without this OpenSSL still signs with SHA-224, which NCSC-NL is phasing out.
  ssl_conf_command: `SignatureAlgorithms ${goodSignatures}`,
  ssl_session_cache: 'none',
  server_tokens: 'off',
};

const wellHeaders: Headers = {
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'content-security-policy':
    "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
};

const wellFiles: Readonly<Record<string, string>> = {
  '/index.html':
    '<!doctype html><html lang="en"><title>{domain}</title><h1>{domain}</h1><p>{about}</p></html>\n',
  '/.well-known/security.txt':
    'Contact: mailto:security@{domain}\nExpires: {nextyear}\nPreferred-Languages: nl, en\nCanonical: https://{domain}/.well-known/security.txt\n',
  '/.well-known/mta-sts.txt': 'version: STSv1\nmode: enforce\nmx: mx.{domain}\nmax_age: 604800\n',
};

/** A website that nginx serves: its certificate, and the one of its policy for mail. */
export type Served = {
  readonly domain: Placed;
  readonly site: Identity;
  readonly policy: Identity;
};

/** Writes the files of a website, and gives the part of the configuration of nginx that serves it. */
export function siteOf(folder: string, { domain, site, policy }: Served, given: Values): string {
  const { name, v4, v6 } = domain;
  const setup = domain.site ?? {};
  const root = join(folder, 'sites', name);
  const values = { ...given, root, folder };
  const files = { ...wellFiles, ...setup.files };
  for (const [path, content] of Object.entries(files)) writeContent(root, path, content, values);
  writeIdentity(join(folder, 'sites', name), 'site', site);
  writeIdentity(join(folder, 'sites', name), 'policy', policy);
  const block = blockWith(values);
  const own = { v4, v6, directives: { ...wellDirectives, ...setup.tls } };
  const headers = { ...wellHeaders, ...setup.headers };
  const wwwHeaders = { ...headers, ...setup.wwwHeaders };
  const names = [name, `www.${name}`] as const;
  const { http = 'return 301 https://$host$request_uri;', https = 'root {root};' } = setup;
  const { www = 'return 301 https://{domain}$request_uri;' } = setup;
  const blocks = [
    block({
      v4: policies[0],
      v6: policies[1],
      names: [`mta-sts.${name}`],
      secure: 'policy',
      location: 'root {root};',
      directives: wellDirectives,
    }),
    ...(setup.by !== undefined
      ? []
      : [
          block({ ...own, names, location: http }),
          ...(https === 'none'
            ? []
            : [
                block({ ...own, names: [names[0]], secure: 'site', headers, location: https }),
                block({
                  ...own,
                  names: [names[1]],
                  secure: 'site',
                  headers: wwwHeaders,
                  location: www,
                }),
              ]),
        ]),
  ];
  return blocks.join('');
}

type Block = {
  readonly v4: string;
  readonly v6: string;
  readonly names: readonly string[];
  readonly directives: Readonly<Record<string, string>>;
  readonly headers?: Headers;
  readonly location: string;
  readonly secure?: 'site' | 'policy';
};

function blockWith(values: Values) {
  return ({ v4, v6, names, directives, headers = {}, location, secure }: Block): string => {
    const [port, more] = secure ? ['443', ' ssl'] : ['80', ''];
    const lines = [
      `listen ${v4}:${port}${more};`,
      `listen [${v6}]:${port}${more};`,
      `server_name ${names.join(' ')};`,
      ...(secure
        ? [`ssl_certificate {root}/${secure}.pem;`, `ssl_certificate_key {root}/${secure}.key;`]
        : []),
      ...Object.entries(directives).map(([name, value]) => `${name} ${value};`),
      ...Object.entries(headers).flatMap(([name, value]) =>
        value === null ? [] : [`add_header ${name} ${quoted(value)} always;`],
      ),
      // What is in /.well-known is there whatever the pages do.
      ...(secure ? ['location /.well-known/ { root {root}; }'] : []),
      `location / { ${location} }`,
    ];
    return filled(`server {\n${lines.map((each) => `  ${each}\n`).join('')}}\n`, values);
  };
}

function quoted(value: string): string {
  return value.includes('"') ? `'${value}'` : `"${value}"`;
}

function writeContent(root: string, path: string, content: string | number | null, values: Values) {
  if (content === null) return;
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  if (typeof content === 'string') return writeFileSync(file, filled(content, values));
  const descriptor = openSync(file, 'w');
  ftruncateSync(descriptor, content);
  closeSync(descriptor);
}

/** Writes a key and its chain as `<name>.key` and `<name>.pem`. */
export function writeIdentity(folder: string, name: string, { key, chain }: Identity): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.key`), key);
  writeFileSync(join(folder, `${name}.pem`), chain);
}

/** The whole configuration of nginx, around its servers. */
export function nginxConfiguration(folder: string, servers: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `worker_processes 1;
daemon off;
user root;
pid ${folder}/nginx.pid;
error_log ${folder}/nginx.log crit;
events { worker_connections 8192; }
http {
  access_log off;
  types { text/plain txt; }
  default_type text/html;
  charset utf-8;
  charset_types text/plain;
  server_names_hash_max_size 16384;
  server_names_hash_bucket_size 128;
  keepalive_timeout 10;
${temporary.map((each) => `  ${each}_temp_path ${folder}/${each};\n`).join('')}${servers}}
`;
}
