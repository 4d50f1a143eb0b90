/** The little of DER (ITU-T X.690) that a certificate needs. */
export function der(tag: number, ...contents: readonly Buffer[]): Buffer {
  const body = Buffer.concat(contents);
  return Buffer.concat([Buffer.from([tag]), lengthOf(body), body]);
}

export const sequence = (...contents: readonly Buffer[]) => der(0x30, ...contents);
export const setOf = (...contents: readonly Buffer[]) => der(0x31, ...contents);
export const boolean = (value: boolean) => der(0x01, Buffer.from([value ? 0xff : 0]));
export const octets = (content: Buffer) => der(0x04, content);
export const bits = (content: Buffer, unused = 0) => der(0x03, Buffer.from([unused]), content);
export const utf8 = (text: string) => der(0x0c, Buffer.from(text));

/** A positive whole number, from its bytes. */
export function integer(value: Buffer): Buffer {
  const isNegative = ((value[0] ?? 0) & 0x80) !== 0;
  return der(0x02, ...(isNegative ? [Buffer.from([0])] : []), value);
}

/** An object identifier, written with dots. */
export function identifier(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return der(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(inSevens)]));
}

/** A moment, to the second; GeneralizedTime from 2050 on (RFC 5280, 4.1.2.5). */
export function moment(at: number): Buffer {
  const digits = new Date(at).toISOString().replaceAll(/[-:T]|\.\d+/g, '');
  const isLong = Number(digits.slice(0, 4)) >= 2050;
  return der(isLong ? 0x18 : 0x17, Buffer.from(isLong ? digits : digits.slice(2)));
}

function inSevens(number: number): number[] {
  const low = [number & 0x7f];
  for (let rest = number >> 7; rest > 0; rest >>= 7) low.unshift((rest & 0x7f) | 0x80);
  return low;
}

function lengthOf({ length }: Buffer): Buffer {
  if (length < 0x80) return Buffer.from([length]);
  const bytes = [];
  for (let rest = length; rest > 0; rest >>= 8) bytes.unshift(rest & 0xff);
  return Buffer.from([0x80 | bytes.length, ...bytes]);
}

/** RFC 7468. */
export function pem(label: string, bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
