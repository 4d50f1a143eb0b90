import { reportAddressesOf, type ReportAddress } from './report-address.ts';
import { tagsOf } from './tags.ts';

export const dmarcPolicies = ['none', 'quarantine', 'reject'] as const;
export type DmarcPolicy = (typeof dmarcPolicies)[number];

export type DmarcRecord = {
  /** `none` when it does not say (RFC 9989, 4.7). */
  readonly policy: DmarcPolicy;
  /** Of subdomains, and of subdomains that do not exist. */
  readonly subdomains: DmarcPolicy;
  readonly nonexistent: DmarcPolicy;
  /** `t=y`: asks not to apply the policy. */
  readonly isTest: boolean;
  /** Gone from RFC 9989; who still reads RFC 7489 applies the policy to this part of the mail only. */
  readonly percentage: number;
  readonly psd: 'y' | 'n' | 'u';
  /** Undefined: there is none. An element that is undefined: it is no address. */
  readonly reports: readonly (ReportAddress | undefined)[] | undefined;
  readonly failureReports: readonly (ReportAddress | undefined)[] | undefined;
  /** Tags with a value that they may not have. They are ignored, which is seldom what was meant. */
  readonly wrong: readonly string[];
};

/** Whether a text of DNS is meant as DMARC: the version first, exactly so (RFC 9989, 4.7 and 4.8). */
export function isDmarc(text: string): boolean {
  return /^[vV][ \t]*=[ \t]*DMARC1[ \t]*(?:;|$)/.test(text);
}

/**
 * What a record says. We follow RFC 9989, which replaced RFC 7489 in May 2026: tags in any order after the version,
 * unknown tags ignored, what is wrong counts as absent. Undefined when no receiver does anything with it: no valid
 * policy where one is written, and no address for reports either (4.10.1).
 */
export function dmarcRecordOf(text: string): DmarcRecord | undefined {
  if (!isDmarc(text)) return undefined;
  const { values, wrong: noTags, twice } = tagsOf(text);
  const tags = new Map<string, string>();
  const wrong = [...noTags, ...twice];
  for (const [name, value] of values) {
    const key = name.toLowerCase();
    if (tags.has(key)) wrong.push(key);
    else tags.set(key, value);
  }
  const chosen = <T extends string>(name: string, choices: readonly T[]): T | undefined => {
    const value = tags.get(name);
    const found = choices.find((one) => one === value?.toLowerCase());
    if (value !== undefined && found === undefined) wrong.push(`${name}=${value}`.slice(0, 100));
    return found;
  };
  const addresses = (name: string) => {
    const list = tags.get(name);
    return list === undefined || list === '' ? undefined : reportAddressesOf(list);
  };
  const reports = addresses('rua');
  const [p, sp, np] = [
    chosen('p', dmarcPolicies),
    chosen('sp', dmarcPolicies),
    chosen('np', dmarcPolicies),
  ];
  // A policy that is there twice is read in one way by some and in another by others: it is none (RFC 6376, 3.2).
  const isBroken = ['p', 'sp', 'np'].some((name) =>
    wrong.some((one) => one.toLowerCase() === name || one.startsWith(`${name}=`)),
  );
  if (isBroken && !reports?.some((one) => one !== undefined)) return undefined;
  const policy = isBroken ? 'none' : (p ?? 'none');
  const subdomains = isBroken ? 'none' : (sp ?? policy);
  chosen('adkim', ['r', 's']);
  chosen('aspf', ['r', 's']);
  return {
    policy,
    subdomains,
    nonexistent: isBroken ? 'none' : (np ?? subdomains),
    isTest: chosen('t', ['y', 'n']) === 'y',
    percentage: percentageOf(tags.get('pct')),
    psd: chosen('psd', ['y', 'n', 'u']) ?? 'u',
    reports,
    failureReports: addresses('ruf'),
    wrong,
  };
}

function percentageOf(text: string | undefined): number {
  return text !== undefined && /^\d{1,3}$/.test(text) ? Math.min(Number(text), 100) : 100;
}
