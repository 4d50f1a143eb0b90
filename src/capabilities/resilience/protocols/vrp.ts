import { groupsOf } from './network.ts';

/** A validated route origin: this network may announce this prefix (RFC 6811, 2). */
export type Vrp = { readonly asn: number; readonly prefix: string };

const MOST = 1_000;

/** Reads the list that Routinator and rpki-client give as JSON; undefined when it is none. */
export function vrpsFrom(json: unknown): readonly Vrp[] | undefined {
  const roas = fieldOf(json, 'roas');
  if (!Array.isArray(roas)) return undefined;
  return roas.slice(0, MOST).flatMap((one: unknown): Vrp[] => {
    const [said, prefix] = [fieldOf(one, 'asn'), fieldOf(one, 'prefix')];
    const asn = typeof said === 'string' ? Number(said.replace(/^AS/i, '') || NaN) : said;
    if (typeof asn !== 'number' || !Number.isInteger(asn) || typeof prefix !== 'string') return [];
    return asn >= 0 && asn <= 0xffff_ffff ? [{ asn, prefix }] : [];
  });
}

/** Whether a prefix contains an address of its own family. */
export function covers(prefix: string, address: string): boolean {
  const [network = '', length = ''] = prefix.split('/');
  const [own, other] = [bitsOf(network), bitsOf(address)];
  if (!own || !other || own.length !== other.length || !/^\d{1,3}$/.test(length)) return false;
  const bits = Number(length);
  return bits <= own.length && own.slice(0, bits) === other.slice(0, bits);
}

/** What the authorisations say about an address. Network 0 stands for: nobody (RFC 6483, 4). */
export function coverageOf(vrps: readonly Vrp[], address: string) {
  const all = vrps.filter(({ prefix }) => covers(prefix, address)).map(({ asn }) => asn);
  const origins = [...new Set(all.filter((asn) => asn !== 0))];
  const state = origins.length > 0 ? 'covered' : all.length > 0 ? 'nobody' : 'not-found';
  return { state, origins } as const;
}

function bitsOf(address: string): string | undefined {
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(address))
    return address
      .split('.')
      .map((part) => Number(part).toString(2).padStart(8, '0'))
      .join('');
  return groupsOf(address)
    ?.map((group) => Number.parseInt(group, 16).toString(2).padStart(16, '0'))
    .join('');
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, field)
    ? Object.getOwnPropertyDescriptor(value, field)?.value
    : undefined;
}
