import { readerOf, type Reader } from './bytes.ts';

/** One element of ASN.1 in DER (X.690): its tag, what is in it, and both with the head. */
export type Element = {
  readonly tag: number;
  readonly content: Uint8Array;
  readonly whole: Uint8Array;
};

/** More elements than this in one are not read. */
const MOST = 1_000;

/** The elements that stand after each other in these bytes; undefined when they are not DER. */
export function elementsOf(bytes: Uint8Array): readonly Element[] | undefined {
  const reader = readerOf(bytes);
  const found: Element[] = [];
  while (reader.left() > 0) {
    const start = bytes.length - reader.left();
    const tag = reader.number(1);
    const length = lengthOf(reader);
    const content = length === undefined ? undefined : reader.take(length);
    if (tag === undefined || !content || found.length === MOST) return undefined;
    found.push({ tag, content, whole: bytes.subarray(start, bytes.length - reader.left()) });
  }
  return found;
}

function lengthOf(reader: Reader): number | undefined {
  const short = reader.number(1);
  if (short === undefined || short < 0x80) return short;
  if (short === 0x81) return reader.number(1);
  if (short === 0x82) return reader.number(2);
  return short === 0x83 ? reader.number(3) : undefined;
}

/** The elements in an element that may not be there. */
function inside(element: Element | undefined): readonly Element[] {
  return (element && elementsOf(element.content)) ?? [];
}

function hex(bytes: Uint8Array | undefined): string {
  return [...(bytes ?? [])].map((one) => one.toString(16).padStart(2, '0')).join('');
}

const hashes: Readonly<Record<string, string>> = {
  '2b0e03021a': 'sha1',
  '608648016503040201': 'sha256',
  '608648016503040202': 'sha384',
  '608648016503040203': 'sha512',
  '608648016503040204': 'sha224',
};

/** Ways of signing, by their object identifier in DER (RFC 3279, 4055, 5758, 8410). */
const signatures: Readonly<Record<string, string>> = {
  '2a864886f70d010102': 'md2',
  '2a864886f70d010104': 'md5',
  '2a864886f70d010105': 'sha1',
  '2b0e03021d': 'sha1',
  '2a864886f70d01010e': 'sha224',
  '2a864886f70d01010b': 'sha256',
  '2a864886f70d01010c': 'sha384',
  '2a864886f70d01010d': 'sha512',
  '2a8648ce380403': 'sha1',
  '2a8648ce3d0401': 'sha1',
  '2a8648ce3d040301': 'sha224',
  '2a8648ce3d040302': 'sha256',
  '2a8648ce3d040303': 'sha384',
  '2a8648ce3d040304': 'sha512',
  '2b6570': '',
  '2b6571': '',
};
const PSS = '2a864886f70d01010a';

/** What of a certificate has to be read in its bytes. */
export type CertificateParts = {
  /** The hash of the signature; the empty text for one without; `unknown` when we do not know the way. */
  readonly signatureHash: string;
  /** The public key as it stands there (SubjectPublicKeyInfo): what TLSA may match. */
  readonly publicKey: Uint8Array;
};

/** Reads a certificate (RFC 5280, 4.1); undefined when it is none. */
export function certificateParts(der: Uint8Array): CertificateParts | undefined {
  const [certificate] = elementsOf(der) ?? [];
  const [signed, algorithm] = inside(certificate);
  const fields = inside(signed);
  // The version stands in front when it is not the first.
  const publicKey = fields[fields[0]?.tag === 0xa0 ? 6 : 5];
  const [way, parameters] = inside(algorithm);
  if (publicKey?.tag !== 0x30 || way?.tag !== 0x06) return undefined;
  const name = hex(way.content);
  const signatureHash = name === PSS ? pssHash(parameters) : (signatures[name] ?? 'unknown');
  return { signatureHash, publicKey: publicKey.whole };
}

/** The hash of RSASSA-PSS is in its parameters; without them it is SHA-1 (RFC 4055, 3.1). */
function pssHash(parameters: Element | undefined): string {
  const field = inside(parameters).find(({ tag }) => tag === 0xa0);
  if (!field) return 'sha1';
  const [way] = inside(inside(field)[0]);
  return hashes[hex(way?.content)] ?? 'unknown';
}

/** Where OpenSSL keeps how much may be sent early, in a session that it writes down (its ssl_asn1.c). */
const EARLY_DATA = 0xaf;
const SEQUENCE = 0x30;
/** What a runtime puts in front of a session, such as the name of the host, is no longer than this. */
const LONGEST_FRONT = 512;

/**
 * How many bytes of early data a session allows (RFC 8446, 4.6.1), as OpenSSL wrote it; undefined when it is none.
 * Newer runtimes put a label in front, so it begins where one element reaches exactly to the end.
 */
export function earlyDataOf(session: Uint8Array): number | undefined {
  for (let start = 0; start < Math.min(session.length, LONGEST_FRONT); start++) {
    if (session[start] !== SEQUENCE) continue;
    const [whole, ...others] = elementsOf(session.subarray(start)) ?? [];
    const fields = whole && others.length === 0 ? elementsOf(whole.content) : undefined;
    if (fields) return earlyDataIn(fields);
  }
  return undefined;
}

function earlyDataIn(fields: readonly Element[]): number | undefined {
  const [number] = inside(fields.find(({ tag }) => tag === EARLY_DATA));
  if (!number) return 0;
  return number.tag === 0x02 ? number.content.reduce((sum, one) => sum * 256 + one, 0) : undefined;
}
