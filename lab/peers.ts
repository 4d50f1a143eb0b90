import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Inside } from './attach.ts';
import { authenticatedOf, type Authenticated } from './peers/mailauth.ts';
import { observedOf, type Observed } from './peers/observatory.ts';
import { scannedOf, type Scanned } from './peers/sslscan.ts';
import { testedOf, type Tested } from './peers/testssl.ts';

const folder = fileURLToPath(new URL('peers', import.meta.url));

/** One server: a name, one of its addresses, and a port; on port 25 it begins with STARTTLS. */
export type Server = { readonly name: string; readonly address: string; readonly port: 443 | 25 };

/** What sslscan says; undefined when it could not connect. */
export async function sslscan(
  lab: Inside,
  { name, address, port }: Server,
): Promise<Scanned | undefined> {
  const start = port === 25 ? ['--starttls-smtp'] : [];
  const args = ['--xml=-', ...start, `--sni-name=${name}`, `${address}:${port}`];
  return scannedOf((await lab.inside('sslscan', args)).out);
}

/** What `testssl -p -S -h` says of a website. Debian's ignores what it does not know: the file has to be there. */
export async function testssl(lab: Inside, { name, address }: Server): Promise<Tested | undefined> {
  const place = mkdtempSync(join(tmpdir(), 'samenspel-testssl-'));
  const file = join(place, 'said.json');
  const which = ['-p', '-S', '-h', '--ip', address, '--jsonfile', file];
  const args = ['--quiet', '--color', '0', '--warnings', 'off', ...which, name];
  try {
    const { code, out } = await lab.inside('testssl', args, 300_000);
    if (!existsSync(file))
      throw new Error(`testssl.sh ended with ${code} and wrote nothing: ${out}`);
    return testedOf(readFileSync(file, 'utf8'));
  } finally {
    rmSync(place, { recursive: true });
  }
}

/** What the Observatory says of these names; it visits one after another. */
export async function observatory(
  lab: Inside,
  names: readonly string[],
): Promise<ReadonlyMap<string, Observed>> {
  return observedOf(await saidBy(lab, 'observatory-process.mjs', names));
}

/** What mailauth says of the mail of these domains. */
export async function mailauth(
  lab: Inside,
  names: readonly string[],
): Promise<ReadonlyMap<string, Authenticated>> {
  return authenticatedOf(await saidBy(lab, 'mailauth-process.mjs', names));
}

async function saidBy(lab: Inside, program: string, names: readonly string[]): Promise<string> {
  const args = [join(folder, program), ...names];
  const { out, err } = await lab.inside(process.execPath, args, 600_000);
  if (out === '') throw new Error(`${program} said nothing.\n${err}`);
  return out;
}

/** Brings the peers that are packages, as they are locked. */
export function installPeers(say: (message: string) => void): void {
  if (!existsSync(join(folder, 'node_modules'))) {
    say('Installing what we compare with (only the first time) …');
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: folder,
    });
  }
  // Its script would fetch the list of names that browsers know by heart; none of ours is on it.
  const list = join(folder, 'node_modules/@mdn/mdn-http-observatory/conf/hsts-preload.json');
  if (!existsSync(list)) writeFileSync(list, '{}');
}
