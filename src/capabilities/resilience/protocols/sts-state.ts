import { isMeasured, recordsOf } from '../lookup.ts';
import type { MailEvidence, MailHost } from '../mail-evidence.ts';
import { isSts, isStsRecord, stsNames, stsPolicyOf } from './mta-sts.ts';

/** What whoever sends mail makes of the MTA-STS of a domain. */
export type StsState = {
  readonly state:
    | 'enforced'
    | 'testing'
    | 'absent'
    | 'unseen'
    | 'several'
    | 'bad-record'
    | 'no-policy'
    | 'bad-certificate'
    | 'bad-policy'
    | 'hosts-missing'
    | 'hosts-untrusted';
  /** The status or line that is wrong, or the mail hosts that are not named. */
  readonly what: readonly string[];
  readonly maxAge?: number;
  readonly isPlainText?: boolean;
};

/** Reads record and policy together (RFC 8461, 3). A policy that says `none` is as none. */
export function stsOf(domain: string, mail: MailEvidence): StsState {
  const name = `_mta-sts.${domain}`;
  const lookup = Object.hasOwn(mail.texts, name) ? mail.texts[name] : undefined;
  if (!lookup || lookup.outcome === 'failed' || lookup.outcome === 'bogus') return told('unseen');
  const records = recordsOf(lookup).filter(isSts);
  const [record] = records;
  if (record === undefined) return told('absent');
  if (records.length > 1) return told('several');
  if (!isStsRecord(record)) return told('bad-record', [record.slice(0, 100)]);
  const found = mail.stsPolicy;
  if (!isMeasured(found)) return told('unseen');
  if (found.problem === 'bad-certificate') return told('bad-certificate');
  if (found.problem !== undefined) return told('no-policy');
  if (found.status !== 200) return told('no-policy', [String(found.status)]);
  const policy = stsPolicyOf(found.body);
  if ('wrong' in policy) return told('bad-policy', [policy.wrong]);
  if (policy.mode === 'none') return told('absent');
  const missing = recordsOf(mail.mx)
    .map(({ host }) => host)
    .filter((host) => !stsNames(policy.mx, host));
  if (missing.length > 0) return told('hosts-missing', missing);
  const isPlainText = /^text\/plain\s*(?:;|$)/i.test(found.type);
  const state = policy.mode === 'enforce' ? 'enforced' : 'testing';
  const untrusted = mail.hosts.filter(isUntrusted).map(({ host }) => host);
  if (state === 'enforced' && untrusted.length > 0) return told('hosts-untrusted', untrusted);
  return { state, what: [], maxAge: policy.maxAge, isPlainText };
}

/** Whether whoever obeys the policy is seen to be turned away by the server itself (RFC 8461, 4.2). */
function isUntrusted({ starttls, tls }: MailHost): boolean {
  if (isMeasured(starttls) && starttls.state !== 'offered') return true;
  if (!isMeasured(tls) || !isMeasured(tls.certificates)) return false;
  return tls.certificates.trust !== 'trusted' || !tls.certificates.namesHost;
}

function told(state: StsState['state'], what: readonly string[] = []): StsState {
  return { state, what };
}
