import {
  createPrivateKey,
  generateKeyPairSync,
  randomBytes,
  sign,
  X509Certificate,
  type KeyObject,
} from 'node:crypto';

/** Somebody with a key and a certificate, who may sign those of others. */
export type Party = {
  readonly name: string;
  readonly key: KeyObject;
  readonly pem: string;
  readonly keyPem: string;
};

export type Wish = {
  readonly name: string;
  readonly names?: readonly string[];
  readonly by?: Party;
  readonly ca?: boolean;
  readonly from?: number;
  readonly until?: number;
  readonly hash?: 'sha1' | 'sha256' | 'sha384';
  readonly key?: 'ec' | 'ed25519' | number;
};

const DAY = 86_400_000;

/** Makes a certificate (RFC 5280), as wrong as is wished; signed by itself when nobody else does. */
export function party(wish: Wish): Party {
  const { name, names = [], by, ca = false, hash = 'sha256', key: kind = 'ec' } = wish;
  const pair = keysOf(kind);
  const signer = by?.key ?? pair.privateKey;
  const algorithm = algorithmOf(signer, hash);
  const signed = sequence(
    tagged(0xa0, integer([2])),
    integer([1, ...randomBytes(8)]),
    algorithm,
    dn(by?.name ?? name),
    sequence(time(wish.from ?? Date.now() - DAY), time(wish.until ?? Date.now() + 60 * DAY)),
    dn(name),
    pair.publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, sequence(...extensions(names, ca))),
  );
  const plain = signer.asymmetricKeyType === 'ed25519';
  const signature = sign(plain ? null : hash, signed, signer);
  const der = sequence(signed, algorithm, tagged(0x03, Buffer.from([0]), signature));
  return {
    name,
    key: createPrivateKey(pair.privateKey.export({ type: 'pkcs8', format: 'pem' })),
    keyPem: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    pem: new X509Certificate(der).toString(),
  };
}

function keysOf(kind: 'ec' | 'ed25519' | number) {
  if (kind === 'ec') return generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  if (kind === 'ed25519') return generateKeyPairSync('ed25519');
  return generateKeyPairSync('rsa', { modulusLength: kind });
}

const ids = {
  'rsa sha1': '2a864886f70d010105',
  'rsa sha256': '2a864886f70d01010b',
  'rsa sha384': '2a864886f70d01010c',
  'ec sha1': '2a8648ce3d0401',
  'ec sha256': '2a8648ce3d040302',
  'ec sha384': '2a8648ce3d040303',
} as const;

function algorithmOf(key: KeyObject, hash: 'sha1' | 'sha256' | 'sha384'): Buffer {
  if (key.asymmetricKeyType === 'ed25519') return sequence(oid('2b6570'));
  return key.asymmetricKeyType === 'rsa'
    ? sequence(oid(ids[`rsa ${hash}`]), tagged(0x05))
    : sequence(oid(ids[`ec ${hash}`]));
}

function extensions(names: readonly string[], ca: boolean): Buffer[] {
  const yes = tagged(0x01, Buffer.from([0xff]));
  const alternatives = sequence(...names.map((one) => tagged(0x82, Buffer.from(one, 'latin1'))));
  return [
    sequence(oid('551d13'), yes, octets(ca ? sequence(yes) : sequence())),
    ...(names.length > 0 ? [sequence(oid('551d11'), octets(alternatives))] : []),
  ];
}

function tagged(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const length = content.length;
  const head =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...head]), content]);
}
const sequence = (...parts: readonly Buffer[]) => tagged(0x30, ...parts);
const integer = (bytes: readonly number[]) => tagged(0x02, Buffer.from(bytes));
const oid = (hex: string) => tagged(0x06, Buffer.from(hex, 'hex'));
const octets = (content: Buffer) => tagged(0x04, content);
const dn = (name: string) =>
  sequence(tagged(0x31, sequence(oid('550403'), tagged(0x0c, Buffer.from(name)))));
const time = (at: number) =>
  tagged(0x18, Buffer.from(`${new Date(at).toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`));
