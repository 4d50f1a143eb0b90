import type { Lookup } from '../lookup.ts';
import type { MxRecord, SpfPlaces, Texts } from '../mail-evidence.ts';
import type { Addresses } from '../lookup.ts';
import { dkimSelectors } from '../data/dkim-selectors.ts';
import { NO_SELECTOR } from '../protocols/dkim.ts';
import { dmarcNamesOf, dmarcOf, reportNamesOf } from '../protocols/dmarc.ts';
import { spfOf } from '../protocols/spf.ts';
import { isHostname } from '../protocols/spf-name.ts';
import type { Dns } from './tools.server.ts';

/** Asks DNS for texts, each once, and remembers all answers. */
export type Reader = {
  readonly texts: Texts;
  readonly read: (names: readonly string[]) => Promise<void>;
};

const MOST_NAMES = 200;

/** A reader that stops asking when the signal says so, and never throws. */
export function readerOf(dns: Dns, signal: AbortSignal): Reader {
  const texts: Record<string, Lookup<string>> = {};
  const read = async (names: readonly string[]) => {
    const asked = [...new Set(names)].filter((name) => !Object.hasOwn(texts, name));
    await Promise.all(
      asked.map(async (name) => {
        const isTooMany = Object.keys(texts).length >= MOST_NAMES;
        if (isTooMany || !isHostname(name)) texts[name] = { outcome: 'failed', why: 'too-large' };
        else if (signal.aborted) texts[name] = { outcome: 'failed', why: 'too-slow' };
        else texts[name] = await dns.txt(name);
      }),
    );
  };
  return { texts, read };
}

/** SPF leads from one name to the next; no receiver follows further than this. */
const MOST_ROUNDS = 12;
const MOST_PLACES = 30;

/** Reads whatever SPF of the domain leads to, and counts what its names have. */
export async function readSpf(
  domain: string,
  { texts, read }: Reader,
  dns: Dns,
  signal: AbortSignal,
): Promise<SpfPlaces> {
  await read([domain]);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { needs } = spfOf(domain, { texts });
    if (needs.length === 0) break;
    await read(needs);
  }
  const { places } = spfOf(domain, { texts });
  const mx: Record<string, Lookup<MxRecord>> = {};
  const addresses: Record<string, Addresses> = {};
  await Promise.all([
    ...places.mx.slice(0, MOST_PLACES).map(async (name) => {
      if (!signal.aborted) mx[name] = await dns.mx(name);
    }),
    ...places.addresses.slice(0, MOST_PLACES).map(async (name) => {
      if (!signal.aborted) addresses[name] = await dns.addresses(name);
    }),
  ]);
  return { mx, addresses };
}

/** Reads DMARC where it can be, and whether others take the reports that it sends to them. */
export async function readDmarc(domain: string, { texts, read }: Reader): Promise<string[]> {
  const names = dmarcNamesOf(domain);
  await read(names);
  await read(reportNamesOf(dmarcOf(domain, names, texts)).map(({ name }) => name));
  return names;
}

/** When there is nothing below `_domainkey` (RFC 8020) only the commonest are tried: some servers say so wrongly. */
const FEW = 3;

/** Reads the keys of DKIM under the names that are known, and tells which names were tried. */
export async function readDkim(domain: string, { texts, read }: Reader): Promise<string[]> {
  const below = `_domainkey.${domain}`;
  await read([below, `${NO_SELECTOR}.${below}`]);
  const isNothing = texts[below]?.outcome === 'no-name';
  const tried = ['selector1', 'default', 'google', ...dkimSelectors];
  const names = [...new Set(isNothing ? tried.slice(0, FEW) : tried)].map(
    (one) => `${one}.${below}`,
  );
  await read(names);
  return names;
}
