import { reportAddressesOf } from './report-address.ts';
import { tagsOf } from './tags.ts';

/** Whether a text of DNS is meant as TLS-RPT (RFC 8460, 3). */
export function isTlsRpt(text: string): boolean {
  return /^v=TLSRPTv1[ \t]*;/.test(text);
}

/** Whether the record names at least one address, by mail or on the web, to which reports can be sent. */
export function isTlsRptRecord(text: string): boolean {
  if (!isTlsRpt(text)) return false;
  const addresses = reportAddressesOf(tagsOf(text).values.get('rua') ?? '');
  return addresses.some((one) => one !== undefined);
}
