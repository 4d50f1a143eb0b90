import { rsaBitsOf } from './rsa.ts';
import { tagsOf } from './tags.ts';

export type DkimKey = {
  readonly type: 'rsa' | 'ed25519' | 'other';
  /** Of an RSA key. */
  readonly bits: number | undefined;
  /** `p=` without anything: signatures with it are no longer believed (RFC 6376, 3.6.1). */
  readonly isRevoked: boolean;
  /** `t=y`: receivers may not treat signed mail otherwise than unsigned. */
  readonly isTest: boolean;
};

/** Nobody uses this name; whoever answers for it answers for every name (a wildcard). */
export const NO_SELECTOR = 'samenspel-looks-for-a-wildcard';

/** The key in a text of DNS; undefined when it is no key (RFC 6376, 3.6.1; RFC 8463). */
export function dkimKeyOf(text: string): DkimKey | undefined {
  const { values, wrong, twice } = tagsOf(text);
  const version = values.get('v');
  const isFirst = [...values.keys()][0] === 'v';
  if (version !== undefined && (version !== 'DKIM1' || !isFirst)) return undefined;
  const key = values.get('p')?.replace(/[ \t\r\n]/g, '');
  if (key === undefined || wrong.length > 0 || twice.length > 0) return undefined;
  const named = values.get('k') ?? 'rsa';
  const type = named === 'rsa' || named === 'ed25519' ? named : 'other';
  const isTest = (values.get('t') ?? '').split(':').some((flag) => flag.trim() === 'y');
  if (key === '') return { type, bits: undefined, isRevoked: true, isTest };
  const bytes = fromBase64(key);
  if (!bytes) return undefined;
  if (type === 'ed25519' && bytes.length !== 32) return undefined;
  const bits = type === 'rsa' ? rsaBitsOf(bytes) : undefined;
  if (type === 'rsa' && bits === undefined) return undefined;
  return { type, bits, isRevoked: false, isTest };
}

const LONGEST = 8_192;

function fromBase64(text: string): Uint8Array | undefined {
  if (text.length > LONGEST || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
