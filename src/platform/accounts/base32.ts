const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A text in Base32 without padding (RFC 4648 §6), the way apps for codes want their key. */
export function base32(text: string): string {
  const bits = [...new TextEncoder().encode(text)]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => ALPHABET[Number.parseInt(group.padEnd(5, '0'), 2)]).join('');
}
