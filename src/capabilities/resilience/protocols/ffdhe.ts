/** RFC 7919, appendix A: bits of the prime, the number at IANA, and the small number that makes it prime. */
const groups = [
  [2048, 256, 560_316n],
  [3072, 257, 2_625_351n],
  [4096, 258, 5_736_041n],
  [6144, 259, 15_705_020n],
  [8192, 260, 10_965_728n],
] as const;

const primes = new Map<number, string>();

/** The number at IANA of the group of RFC 7919 that has this prime; undefined when it is another. */
export function ffdheGroupOf(prime: Uint8Array): number | undefined {
  const first = prime.findIndex((one) => one > 0);
  const bits = first < 0 ? 0 : (prime.length - first) * 8;
  const hex = () =>
    [...prime.subarray(first)].map((one) => one.toString(16).padStart(2, '0')).join('');
  const known = ffdhePrime(bits);
  return known !== undefined && known === hex()
    ? groups.find(([size]) => size === bits)?.[1]
    : undefined;
}

/** The prime of RFC 7919 with so many bits, in hexadecimal; undefined when there is none. */
export function ffdhePrime(bits: number): string | undefined {
  const small = groups.find(([size]) => size === bits)?.[2];
  if (small === undefined) return undefined;
  const prime = primes.get(bits) ?? primeOf(bits, small);
  primes.set(bits, prime);
  return prime;
}

/** p = 2^b − 2^(b−64) + ([2^(b−130) e] + X) 2^64 − 1, in hexadecimal (RFC 7919, appendix A). */
function primeOf(bits: number, small: bigint): string {
  const places = BigInt(bits);
  const prime = 2n ** places - 2n ** (places - 64n) + ((euler(places - 130n) + small) << 64n) - 1n;
  return prime.toString(16);
}

/** The whole part of 2^places e, by its series; computed a little finer, so that it ends well. */
function euler(places: bigint): bigint {
  let term = 1n << (places + 64n);
  let sum = 0n;
  for (let step = 1n; term > 0n; step++) {
    sum += term;
    term /= step;
  }
  return sum >> 64n;
}
