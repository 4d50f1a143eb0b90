import { lookup as lookUp } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { isOwn, isPublic } from './addresses.ts';
import { bare, hostProblem, type TargetProblem } from './target.ts';

/** An address of a host. */
export type Address = { readonly address: string; readonly family: number };
export type Resolver = (name: string) => Promise<readonly Address[]>;

/** How the guard may be used differently; only tests and the lab do. */
export type Allowance = {
  /** Lets connections to this machine itself through. */
  readonly own?: boolean;
  readonly resolve?: Resolver;
};

/** A host whose every address was checked, and how to connect to exactly those addresses. */
export type Checked = {
  readonly host: string;
  readonly addresses: readonly Address[];
  /** For `net.connect`, `tls.connect` and `http.request`: answers with what was checked, and asks nobody again. */
  readonly lookup: LookupFunction;
};

/** Whoever asks too long for an address has none. */
const LOOK_UP_SECONDS = 5;
const MAX_ADDRESSES = 32;

/**
 * THE guard. Every connection to a host that a person chose passes here (invariant 4): the name is
 * looked up once, every address it has must be of the outside world (`addresses.ts`), and the
 * connection is made to those very addresses, so that a name cannot turn into another between the check
 * and the use. Use the `lookup` that comes back; with an address in numbers, connect to `addresses`.
 */
export async function checkedHost(
  host: string,
  { own = false, resolve = everyAddress }: Allowance = {},
): Promise<Checked | { problem: TargetProblem | 'unreachable' }> {
  const name = bare(host).toLowerCase().replace(/\.$/, '');
  const problem = hostProblem(name);
  if (problem && !(own && name === 'localhost')) return { problem };
  const addresses = await addressesOf(name, resolve);
  if (addresses.length === 0) return { problem: 'unreachable' };
  const isFine = ({ address }: Address) => isPublic(address) || (own && isOwn(address));
  if (!addresses.every(isFine)) return { problem: 'private-address' };
  return { host: name, addresses, lookup: pinned(addresses) };
}

async function addressesOf(name: string, resolve: Resolver): Promise<readonly Address[]> {
  const family = isIP(name);
  if (family !== 0) return [{ address: name, family }];
  let clock: NodeJS.Timeout | undefined;
  const late = new Promise<readonly Address[]>((done) => {
    clock = setTimeout(() => done([]), LOOK_UP_SECONDS * 1000);
  });
  const found = await Promise.race([resolve(name).catch(() => []), late]);
  clearTimeout(clock);
  return found.slice(0, MAX_ADDRESSES);
}

const everyAddress: Resolver = (name) => lookUp(name, { all: true, order: 'verbatim' });

function pinned(addresses: readonly Address[]): LookupFunction {
  return (_name, options, done) => {
    const wanted =
      options.family === 4 || options.family === 'IPv4'
        ? 4
        : options.family === 6 || options.family === 'IPv6'
          ? 6
          : 0;
    const fitting = addresses.filter(({ family }) => wanted === 0 || family === wanted);
    const [first] = fitting;
    if (!first) done(new Error('This host has no such address.'), '', 0);
    else if (options.all)
      done(
        null,
        fitting.map(({ address, family }) => ({ address, family })),
      );
    else done(null, first.address, first.family);
  };
}
