import { createHash, X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import type { Measured } from '../lookup.ts';
import { certificateParts } from '../protocols/der.ts';
import { dnsNames, namesHost } from '../protocols/service-name.ts';
import type { Certificate, CertificateEvidence, Trust } from '../tls-evidence.ts';

/** More than this is not followed. */
const LONGEST = 20;

let roots: ReadonlySet<string> | undefined;

function isRoot(certificate: X509Certificate): boolean {
  roots ??= new Set(rootCertificates.map((pem) => new X509Certificate(pem).fingerprint256));
  return roots.has(certificate.fingerprint256);
}

/**
 * The chain that the runtime gives, in DER. It puts the root that it knows itself behind what was served; that one
 * is left out, also when it was served, because it says nothing either way.
 */
export function chainOf(first: X509Certificate | undefined): readonly Uint8Array[] {
  const chain: X509Certificate[] = [];
  for (let one = first; one && chain.length < LONGEST; one = one.issuerCertificate) {
    if (chain.length > 0 && isRoot(one)) break;
    chain.push(one);
  }
  return chain.map(({ raw }) => raw);
}

/** What OpenSSL calls things that time or the roots explain; whatever else it says is broken. */
const faults: Readonly<Record<string, Trust>> = {
  CERT_HAS_EXPIRED: 'expired',
  CERT_NOT_YET_VALID: 'not-yet-valid',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'unknown-issuer',
  UNABLE_TO_GET_ISSUER_CERT: 'unknown-issuer',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'unknown-issuer',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'unknown-issuer',
};

/**
 * Reads a chain, and says whether it would be believed at this moment. `fault` is what OpenSSL said of it, the
 * empty text when nothing; undefined when it was not asked.
 */
export function certificateEvidence(
  served: readonly Uint8Array[],
  host: string,
  at: number,
  fault: string | undefined,
): Measured<CertificateEvidence> {
  const read = served.map(parsed);
  const [own] = read;
  if (!own || fault === undefined) return { unmeasured: 'no-answer' };
  // What stands behind the first and cannot be read, is passed over by clients too.
  const chain = read.filter((one) => one !== undefined);
  return {
    chain: chain.map(({ certificate }) => certificate),
    trust: trustOf(
      chain.map(({ certificate }) => certificate),
      at,
      fault,
    ),
    namesHost: namesHost(own.certificate.names, host),
  };
}

function trustOf(chain: readonly Certificate[], at: number, fault: string): Trust {
  const [own, ...others] = chain;
  if (!own) return 'broken';
  if (own.notAfter < at) return 'expired';
  if (own.notBefore > at) return 'not-yet-valid';
  if (fault === '') return 'trusted';
  const trust = faults[fault] ?? 'broken';
  // Whoever sends only its own, and it was made by another, forgot who stands between.
  return trust === 'unknown-issuer' && others.length === 0 && !own.isSelfIssued
    ? 'incomplete'
    : trust;
}

function parsed(der: Uint8Array): { readonly certificate: Certificate } | undefined {
  try {
    const parts = certificateParts(der);
    return parts && { certificate: described(new X509Certificate(der), der, parts) };
  } catch {
    // OpenSSL cannot read it, so no client can.
    return undefined;
  }
}

function described(
  x509: X509Certificate,
  der: Uint8Array,
  { publicKey, signatureHash }: { publicKey: Uint8Array; signatureHash: string },
): Certificate {
  return {
    subject: shortName(x509.subject),
    issuer: shortName(x509.issuer),
    names: dnsNames(x509.subjectAltName),
    notBefore: Date.parse(x509.validFrom),
    notAfter: Date.parse(x509.validTo),
    key: keyOf(x509),
    signatureHash,
    isCa: x509.ca,
    isSelfIssued: x509.subject === x509.issuer,
    certificate: hashes(der),
    publicKey: hashes(publicKey),
  };
}

function keyOf({ publicKey }: X509Certificate): Certificate['key'] {
  const { modulusLength, namedCurve } = publicKey.asymmetricKeyDetails ?? {};
  return {
    type: publicKey.asymmetricKeyType ?? 'unknown',
    ...(modulusLength === undefined ? {} : { bits: modulusLength }),
    ...(namedCurve === undefined ? {} : { curve: namedCurve }),
  };
}

/** The common name, or everything when there is none. */
function shortName(name: string | undefined): string {
  const lines = (name ?? '').split('\n');
  const common = lines.findLast((line) => line.startsWith('CN='))?.slice(3);
  return (common ?? lines.join(', ')).slice(0, 255);
}

function hashes(bytes: Uint8Array): Certificate['certificate'] {
  const hash = (name: string) => createHash(name).update(bytes).digest('hex');
  return {
    full: Buffer.from(bytes).toString('hex'),
    sha256: hash('sha256'),
    sha512: hash('sha512'),
  };
}
