import { chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Placed } from './domain.ts';
import { run } from './processes.ts';
import { goodSuites } from './web.ts';

/** Of a mail server on which all is well, as Postfix names it. */
const wellPostfix: Readonly<Record<string, string>> = {
  smtpd_tls_protocols: '>=TLSv1.2',
  smtpd_tls_mandatory_protocols: '>=TLSv1.2',
  smtpd_tls_ciphers: 'high',
};

/** Writes the configuration of one Postfix for all mail servers that are Postfix; where it is. */
export async function writePostfix(
  folder: string,
  served: readonly (Placed & { readonly chainFile: string })[],
): Promise<string> {
  const place = join(folder, 'postfix');
  const queue = join(place, 'queue');
  const [owner, group] = await Promise.all([idOf('passwd', 'postfix'), idOf('group', 'postdrop')]);
  for (const part of ['', 'pid', 'private', 'public', 'incoming', 'active', 'maildrop', 'hold'])
    mkdirSync(join(queue, part), { recursive: true });
  mkdirSync(join(place, 'data'));
  for (const part of ['private', 'incoming', 'active']) chownSync(join(queue, part), owner, 0);
  for (const part of ['public', 'maildrop']) chownSync(join(queue, part), owner, group);
  chownSync(join(place, 'data'), owner, 0);
  writeFileSync(join(place, 'main.cf'), main(place, folder));
  writeFileSync(join(place, 'master.cf'), [...served.flatMap(doors), services].join('\n'));
  return place;
}

function main(place: string, folder: string): string {
  return `compatibility_level = 3.6
queue_directory = ${place}/queue
data_directory = ${place}/data
maillog_file = ${folder}/postfix.log
maillog_file_prefixes = ${folder}
mydestination =
mynetworks =
local_recipient_maps =
alias_maps =
inet_interfaces = all
smtpd_tls_security_level = may
smtpd_tls_dh1024_param_file = none
tls_preempt_cipherlist = yes
tls_high_cipherlist = ${goodSuites}
tls_ssl_options = NO_RENEGOTIATION
smtpd_relay_restrictions = reject
smtpd_peername_lookup = no
smtpd_client_connection_count_limit = 0
`;
}

function doors({
  name,
  v4,
  v6,
  chainFile,
  mail,
}: Placed & { readonly chainFile: string }): string[] {
  const settings = {
    ...wellPostfix,
    ...mail?.tls,
    myhostname: `mx.${name}`,
    smtpd_tls_chain_files: chainFile,
  };
  const options = Object.entries(settings).map(([key, value]) => `  -o ${key}=${value}`);
  return [v4, `[${v6}]`].flatMap((address) => [`${address}:25 inet n - n - - smtpd`, ...options]);
}

const services = `postlog unix-dgram n - n - 1 postlogd
tlsmgr unix - - n 1000? 1 tlsmgr
anvil unix - - n - 1 anvil
rewrite unix - - n - - trivial-rewrite
cleanup unix n - n - 0 cleanup
proxymap unix - - n - - proxymap
`;

async function idOf(list: 'passwd' | 'group', name: string): Promise<number> {
  return Number((await run('getent', [list, name])).split(':')[2]);
}
