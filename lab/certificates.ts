import {
  createHash,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  sign,
  type KeyObject,
} from 'node:crypto';
import {
  bits,
  boolean,
  der,
  identifier,
  integer,
  moment,
  octets,
  pem,
  sequence,
  setOf,
  utf8,
} from './der.ts';

/** A certificate as a domain of the laboratory has it; what is left out is as it should be. */
export type CertificateSetup = {
  /** Other names than its own. */
  readonly names?: readonly string[];
  /** From and until, in days from now. */
  readonly days?: readonly [from: number, until: number];
  readonly key?: RsaLength | 'ec';
  readonly hash?: 'sha256' | 'sha1';
  /** `bare`: without the intermediate. `own`: signed with its own key. `stranger`: by nobody known. */
  readonly chain?: 'whole' | 'bare' | 'own' | 'stranger';
};

/** Key and chain in PEM, and what TLSA 3 1 1 and 2 1 1 say of it. */
export type Identity = {
  readonly key: string;
  readonly chain: string;
  readonly tlsa: { readonly own: string; readonly authority: string };
};

type RsaLength = 'rsa-3072' | 'rsa-2048' | 'rsa-1024';
type Signer = { readonly name: string; readonly key: KeyObject };
const DAY = 86_400_000;

const algorithms = {
  'ec sha256': sequence(identifier('1.2.840.10045.4.3.2')),
  'ec sha1': sequence(identifier('1.2.840.10045.4.1')),
} as const;

/** An authority of the laboratory's own: a root, and an intermediate that signs for it. */
export function authority(now: number) {
  const root = newSigner('Laboratory Root');
  const middle = newSigner('Laboratory Authority');
  const stranger = newSigner('Nobody Known');
  const years = [now - 30 * DAY, now + 3650 * DAY] as const;
  const rootFile = pem('CERTIFICATE', certificate({ ...root, by: root, at: years, isCa: true }));
  const strangerFile = pem(
    'CERTIFICATE',
    certificate({ ...stranger, by: stranger, at: years, isCa: true }),
  );
  const middleFile = pem(
    'CERTIFICATE',
    certificate({ ...middle, by: root, at: years, isCa: true }),
  );

  function identityOf(ownNames: readonly string[], setup: CertificateSetup = {}): Identity {
    const { names = ownNames, days = [-10, 80], chain = 'whole', hash = 'sha256' } = setup;
    const key = privateKey(setup.key ?? 'ec');
    const name = names[0] ?? 'nobody.example';
    const own = { name, key };
    const by = { whole: middle, bare: middle, own, stranger }[chain];
    const at = [now + days[0] * DAY, now + days[1] * DAY] as const;
    const leaf = pem(
      'CERTIFICATE',
      certificate({ ...own, by, at, names, hash: by === own ? 'sha256' : hash }),
    );
    return {
      key: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
      chain: leaf + { whole: middleFile, bare: '', own: '', stranger: strangerFile }[chain],
      tlsa: { own: digestOf(key), authority: digestOf(middle.key) },
    };
  }
  return { root: rootFile, identityOf };
}

export type Authority = ReturnType<typeof authority>;

type Wanted = Signer & {
  readonly by: Signer;
  readonly at: readonly [from: number, until: number];
  readonly names?: readonly string[];
  readonly hash?: 'sha256' | 'sha1';
  readonly isCa?: boolean;
};

/** RFC 5280, 4.1. */
function certificate({ name, key, by, at, names = [], hash = 'sha256', isCa = false }: Wanted) {
  const isRsa = by.key.asymmetricKeyType === 'rsa';
  const algorithm = isRsa
    ? sequence(identifier('1.2.840.113549.1.1.11'), der(0x05))
    : algorithms[`ec ${hash}`];
  const extensions = [
    extension('2.5.29.19', sequence(...(isCa ? [boolean(true)] : [])), true),
    // keyCertSign and cRLSign, or digitalSignature and keyEncipherment.
    extension(
      '2.5.29.15',
      isCa ? bits(Buffer.from([0x06]), 1) : bits(Buffer.from([0xa0]), 5),
      true,
    ),
    extension('2.5.29.14', octets(idOf(key))),
    extension('2.5.29.35', sequence(der(0x80, idOf(by.key)))),
    ...(isCa ? [] : [extension('2.5.29.37', sequence(identifier('1.3.6.1.5.5.7.3.1')))]),
    ...(names.length > 0
      ? [extension('2.5.29.17', sequence(...names.map((each) => der(0x82, Buffer.from(each)))))]
      : []),
  ];
  const signed = sequence(
    der(0xa0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([0x40]), randomBytes(15)])),
    algorithm,
    nameOf(by.name),
    sequence(moment(at[0]), moment(at[1])),
    nameOf(name),
    publicPart(key),
    der(0xa3, sequence(...extensions)),
  );
  return sequence(signed, algorithm, bits(sign(hash, signed, by.key)));
}

function extension(id: string, value: Buffer, critical = false): Buffer {
  return sequence(identifier(id), ...(critical ? [boolean(true)] : []), octets(value));
}

function nameOf(commonName: string): Buffer {
  return sequence(setOf(sequence(identifier('2.5.4.3'), utf8(commonName))));
}

export function publicPart(key: KeyObject): Buffer {
  return createPublicKey(key).export({ type: 'spki', format: 'der' });
}

function idOf(key: KeyObject): Buffer {
  return createHash('sha256').update(publicPart(key)).digest().subarray(0, 20);
}

function digestOf(key: KeyObject): string {
  return createHash('sha256').update(publicPart(key)).digest('hex');
}

function newSigner(name: string): Signer {
  return { name, key: privateKey('ec') };
}

const rsaKeys = new Map<number, KeyObject>();

/** RSA keys take long to make; the laboratory has one of each length. */
export function privateKey(kind: RsaLength | 'ec'): KeyObject {
  if (kind === 'ec') return generateKeyPairSync('ec', { namedCurve: 'prime256v1' }).privateKey;
  const length = Number(kind.slice('rsa-'.length));
  const key =
    rsaKeys.get(length) ?? generateKeyPairSync('rsa', { modulusLength: length }).privateKey;
  rsaKeys.set(length, key);
  return key;
}
