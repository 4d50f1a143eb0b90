import type { Evidence, Route } from '../evidence.ts';
import { recordsOf, type Addresses } from '../lookup.ts';
import type { MailEvidence } from '../mail-evidence.ts';
import type { NamesEvidence } from '../names-evidence.ts';
import { coverageOf, vrpsFrom } from '../protocols/vrp.ts';
import type { WebEvidence } from '../web-evidence.ts';
import { limits } from './tools.server.ts';

/** An address of a domain, and what it is for. */
export type Place = Pick<Route, 'address' | 'of'>;

/** The addresses of one domain that are looked at. */
const MOST_PLACES = 32;
/** What covers one address is a few lines; more is a list of the whole world. */
const MOST_BYTES = 256 * 1024;

/** The addresses of website, mail and names, each once. */
export function placesOf(parts: {
  readonly web: WebEvidence;
  readonly mail: MailEvidence;
  readonly names: NamesEvidence;
}): Place[] {
  const hosts: readonly (readonly [Route['of'], readonly { addresses: Addresses }[]])[] = [
    ['web', parts.web.hosts],
    ['mail', parts.mail.hosts],
    ['names', recordsOf(parts.names.nameservers)],
  ];
  const places = hosts.flatMap(([of, all]) =>
    all.flatMap(({ addresses: { v4, v6 } }) =>
      [...recordsOf(v4), ...recordsOf(v6)].map((address) => ({ address, of })),
    ),
  );
  const firsts = new Map(places.map((place) => [`${place.of} ${place.address}`, place]));
  return [...firsts.values()].slice(0, MOST_PLACES);
}

/**
 * Asks a Routinator which authorisations cover each address (`/json?select-prefix=`). The validator is
 * chosen by whoever runs this machine, so that the guard for addresses of others does not stand before it.
 */
export async function routesEvidence(
  places: readonly Place[],
  validator: string | undefined,
  signal: AbortSignal,
): Promise<Evidence['routes']> {
  if (validator === undefined) return { unmeasured: 'not-configured' };
  const found: Route[] = [];
  for (const place of places) {
    const vrps = await coveringOf(place.address, validator, signal);
    if (!('list' in vrps)) return vrps;
    found.push({ ...place, ...coverageOf(vrps.list, place.address) });
  }
  return { found };
}

async function coveringOf(address: string, validator: string, signal: AbortSignal) {
  const url = new URL(`${validator.replace(/\/$/, '')}/json`);
  url.searchParams.set('select-prefix', `${address}/${address.includes(':') ? 128 : 32}`);
  const ends = AbortSignal.any([signal, AbortSignal.timeout(limits.exchange)]);
  try {
    const answer = await fetch(url, { signal: ends, redirect: 'error' });
    const text = answer.ok ? await textOf(answer) : '';
    if (text === undefined) return { unmeasured: 'too-large' } as const;
    const list = answer.ok ? vrpsFrom(JSON.parse(text)) : undefined;
    return list ? { list } : ({ unmeasured: 'no-answer' } as const);
  } catch {
    return { unmeasured: ends.aborted ? 'too-slow' : 'no-answer' } as const;
  }
}

/** The body; undefined when it is longer than it may be. */
async function textOf({ body }: Response): Promise<string | undefined> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of body ?? []) {
    bytes += part.length;
    if (bytes > MOST_BYTES) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
