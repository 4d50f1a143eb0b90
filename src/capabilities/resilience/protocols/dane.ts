import type { TlsaRecord } from '../mail-evidence.ts';
import type { Certificate, CertificateEvidence } from '../tls-evidence.ts';

/**
 * Whether a record can be used for mail: usages 2 and 3 only, because whoever sends mail has no list of authorities
 * to check 0 and 1 with (RFC 7672, 3.1.3), and with a selector, a hash and a length that exist (RFC 6698, 2.1).
 */
export function isUsable({ usage, selector, matching, data }: TlsaRecord): boolean {
  const length = [undefined, 64, 128][matching];
  const isHex = /^(?:[0-9a-f]{2})+$/.test(data);
  return (
    (usage === 2 || usage === 3) &&
    (selector === 0 || selector === 1) &&
    matching >= 0 &&
    matching <= 2 &&
    isHex &&
    (length === undefined || data.length === length)
  );
}

/**
 * Whether what the server shows is what the record says. Usage 3: its own certificate, whatever its name or date
 * (RFC 7672, 3.1.1). Usage 2: one in the chain, and then name and date must be right (3.1.2).
 */
export function matches(record: TlsaRecord, shown: CertificateEvidence, at: number): boolean {
  if (!isUsable(record)) return false;
  const [own] = shown.chain;
  if (!own) return false;
  if (record.usage === 3) return isSame(record, own);
  const isInDate = own.notBefore <= at && at <= own.notAfter;
  return shown.namesHost && isInDate && shown.chain.some((one) => isSame(record, one));
}

function isSame({ selector, matching, data }: TlsaRecord, shown: Certificate): boolean {
  const { full, sha256, sha512 } = selector === 0 ? shown.certificate : shown.publicKey;
  return data === [full, sha256, sha512][matching];
}
