import { groupNames } from '../data/tls-groups.ts';
import { suiteList } from '../data/tls-suites.ts';

const names: ReadonlyMap<number, string> = new Map(
  suiteList
    .trim()
    .split('\n')
    .map((line): [number, string] => [
      Number.parseInt(line, 16),
      line.slice(line.indexOf(' ') + 1),
    ]),
);

/** The name of a suite at IANA; one that is not known by its number, such as 0x1a1a. */
export function suiteName(suite: number): string {
  return names.get(suite) ?? `0x${suite.toString(16).padStart(4, '0')}`;
}

/** The name of a group at IANA; one that is not known by its number. */
export function groupName(group: number): string {
  return groupNames[group] ?? `0x${group.toString(16).padStart(4, '0')}`;
}

const ofTls13 = (suite: number, name: string) =>
  suite < 0x10000 && (/^TLS_(?!.*WITH)/.test(name) || /_MGM_[LS]$/.test(name));

/** All suites that can be asked for in TLS 1.3: those without a way of exchanging keys in their name. */
export const suitesOfTls13: readonly number[] = [...names]
  .filter(([suite, name]) => ofTls13(suite, name))
  .map(([suite]) => suite);

/** What nearly every server of today has, comes first, so that the first question mostly says it all. */
const usual =
  /^TLS_(?:ECDHE|DHE|RSA)_(?:(?:RSA|ECDSA)_)?WITH_(?:AES|CHACHA20|CAMELLIA|3DES)(?!.*_OLD$)(?!.*CCM_8)/;

/** All suites that can be asked for from SSL 3.0 to TLS 1.2, the usual ones first. */
export const suitesBefore13: readonly number[] = [...names]
  .filter(([suite, name]) => suite < 0x10000 && !ofTls13(suite, name))
  .sort(([, one], [, other]) => Number(usual.test(other)) - Number(usual.test(one)))
  .map(([suite]) => suite);

/** The kinds of SSL 2.0, of three bytes. */
export const suitesOfSsl2: readonly number[] = [...names.keys()].filter((suite) => suite > 0xffff);

/** All groups that can be asked for. */
export const allGroups: readonly number[] = Object.keys(groupNames).map(Number);

/** Whether a suite agrees on a key by elliptic curves, or by a prime; before TLS 1.3. */
export function exchangeOf(suite: number): 'ecdhe' | 'dhe' | 'other' {
  const name = suiteName(suite);
  if (/^TLS_ECDHE_(?:RSA|ECDSA)_/.test(name)) return 'ecdhe';
  return /^TLS_DHE_(?:RSA|DSS)_/.test(name) ? 'dhe' : 'other';
}
