import { BlockList, isIP, isIPv6 } from 'node:net';

/**
 * Addresses at which nobody of the outside world lives: the IANA IPv4 Special-Purpose Address Registry
 * (RFC 6890, as updated by RFC 8190), multicast (RFC 5771) and what is reserved (RFC 1112).
 */
const specialV4: readonly (readonly [network: string, bits: number, what: string])[] = [
  ['0.0.0.0', 8, 'this network (RFC 791)'],
  ['10.0.0.0', 8, 'private (RFC 1918)'],
  ['100.64.0.0', 10, 'behind a provider, CGNAT (RFC 6598)'],
  ['127.0.0.0', 8, 'loopback (RFC 1122)'],
  ['168.63.129.16', 32, 'the machine of a cloud (Azure), although it looks public'],
  ['169.254.0.0', 16, 'link-local, where clouds keep their secrets (RFC 3927)'],
  ['172.16.0.0', 12, 'private (RFC 1918)'],
  ['192.0.0.0', 24, 'protocols (RFC 6890)'],
  ['192.0.2.0', 24, 'documentation (RFC 5737)'],
  ['192.88.99.0', 24, '6to4 relays of the past (RFC 7526)'],
  ['192.168.0.0', 16, 'private (RFC 1918)'],
  ['198.18.0.0', 15, 'benchmarking (RFC 2544)'],
  ['198.51.100.0', 24, 'documentation (RFC 5737)'],
  ['203.0.113.0', 24, 'documentation (RFC 5737)'],
  ['224.0.0.0', 4, 'multicast (RFC 5771)'],
  ['240.0.0.0', 4, 'reserved, and broadcast (RFC 1112, RFC 919)'],
];

/**
 * In IPv6 only global unicast (2000::/3, RFC 4291) is outside; these parts of it are not (IANA IPv6
 * Special-Purpose Address Registry). Loopback, mapped and compatible addresses, unique local, link-local,
 * site-local and multicast lie outside 2000::/3 already.
 */
const specialV6: readonly (readonly [network: string, bits: number, what: string])[] = [
  ['2001::', 23, 'protocols: Teredo, benchmarking, ORCHID (RFC 2928, 4380, 5180, 7343)'],
  ['2001:db8::', 32, 'documentation (RFC 3849)'],
  ['2002::', 16, '6to4, with any IPv4 address inside (RFC 3056)'],
  ['3fff::', 20, 'documentation (RFC 9637)'],
];

const inside = new BlockList();
for (const [network, bits] of specialV4) inside.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of specialV6) inside.addSubnet(network, bits, 'ipv6');
const globalV6 = new BlockList();
globalV6.addSubnet('2000::', 3, 'ipv6');
const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
/** Translation of IPv4 for machines that only speak IPv6 (NAT64, RFC 6052): what counts is inside. */
const translated = new BlockList();
translated.addSubnet('64:ff9b::', 96, 'ipv6');

/** Whether an address, as four numbers or in IPv6, is of the outside world. */
export function isPublic(address: string): boolean {
  // A zone ("fe80::1%eth0") says that it is of this machine's own network.
  if (address.includes('%')) return false;
  const family = isIP(address);
  if (family === 4) return !inside.check(address, 'ipv4');
  if (family !== 6) return false;
  if (translated.check(address, 'ipv6')) return isPublic(lastFour(address));
  return globalV6.check(address, 'ipv6') && !inside.check(address, 'ipv6');
}

/** Whether an address is of this machine itself: tests and the lab may allow that. */
export function isOwn(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && loopback.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

/** The IPv4 address in the last 32 bits of an IPv6 address. */
function lastFour(address: string): string {
  const dotted = /(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
  if (dotted) return dotted;
  // As the URL standard writes it: groups without leading zeros, in which :: may stand for the last ones.
  const groups = new URL(`http://[${address}]`).hostname.slice(1, -1).split(':');
  const [high, low] = groups.slice(-2).map((group) => Number.parseInt(group || '0', 16));
  return [(high ?? 0) >> 8, (high ?? 0) & 255, (low ?? 0) >> 8, (low ?? 0) & 255].join('.');
}

/**
 * What an address is counted as: an IPv4 address itself, of an IPv6 address its /64. One customer has at least that
 * (RFC 6177): counting single addresses would count nothing. What is no address stays as it is.
 */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const left = head ? head.split(':') : [];
  const right = tail ? tail.split(':') : [];
  const gap =
    tail === undefined ? [] : Array.from({ length: 8 - left.length - right.length }, () => '0');
  return [...left, ...gap, ...right]
    .slice(0, 4)
    .map((part) => part.replace(/^0+(?=.)/, ''))
    .join(':');
}
