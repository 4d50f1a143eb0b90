import { isHostname } from './spf-name.ts';

/** Where reports go: by mail, or to an address on the web (RFC 8460, 3). */
export type ReportAddress = { readonly kind: 'mail' | 'web'; readonly host: string };

/**
 * The addresses of `rua` or `ruf`, in their order; undefined for each that is none (RFC 9989, 4.6). An old size
 * limit such as `!10m` behind it is skipped (RFC 7489, 6.2).
 */
export function reportAddressesOf(list: string): (ReportAddress | undefined)[] {
  return list.split(',', MOST).map((one) => addressOf(one.trim()));
}

const MOST = 20;

function addressOf(text: string): ReportAddress | undefined {
  const mail = /^mailto:[^\s@<>:]{1,64}@([^\s@!?]{1,253})(?:![0-9]+[kmgt]?)?$/i.exec(text);
  const web = mail ? null : /^https:\/\/([^\s/:?#]{1,253})(?::\d{1,5})?(?:[/?#]\S*)?$/i.exec(text);
  const host = (mail?.[1] ?? web?.[1] ?? '').toLowerCase().replace(/\.$/, '');
  if (!host.includes('.') || !isHostname(host)) return undefined;
  return { kind: mail ? 'mail' : 'web', host };
}
