/**
 * How many bits the RSA key has, in DER: as SubjectPublicKeyInfo (RFC 5280) or as RSAPublicKey alone (RFC 8017);
 * DKIM is found with both. Undefined when it is neither.
 */
export function rsaBitsOf(bytes: Uint8Array): number | undefined {
  const outer = partsOf(bytes)?.[0];
  if (outer?.tag !== SEQUENCE) return undefined;
  const [first, second] = partsOf(outer.content) ?? [];
  if (first?.tag === INTEGER && second?.tag === INTEGER) return bitsOf(first.content);
  if (first?.tag !== SEQUENCE || second?.tag !== BIT_STRING) return undefined;
  // A bit string begins with the number of bits that do not count.
  const inner = partsOf(second.content.subarray(1))?.[0];
  const [modulus] = inner?.tag === SEQUENCE ? (partsOf(inner.content) ?? []) : [];
  return modulus?.tag === INTEGER ? bitsOf(modulus.content) : undefined;
}

const SEQUENCE = 0x30;
const INTEGER = 0x02;
const BIT_STRING = 0x03;

type Part = { readonly tag: number; readonly content: Uint8Array };

function partsOf(bytes: Uint8Array): Part[] | undefined {
  const parts: Part[] = [];
  let at = 0;
  while (at + 1 < bytes.length) {
    const tag = bytes[at] ?? 0;
    let length = bytes[at + 1] ?? 0;
    at += 2;
    if (length > 0x7f) {
      const size = length & 0x7f;
      if (size === 0 || size > 3) return undefined;
      length = bytes.subarray(at, at + size).reduce((sum, one) => sum * 256 + one, 0);
      at += size;
    }
    if (at + length > bytes.length) return undefined;
    parts.push({ tag, content: bytes.subarray(at, at + length) });
    at += length;
  }
  return parts;
}

function bitsOf(integer: Uint8Array): number | undefined {
  const from = integer.findIndex((one) => one !== 0);
  if (from < 0) return undefined;
  return (integer.length - from - 1) * 8 + (32 - Math.clz32(integer[from] ?? 0));
}
