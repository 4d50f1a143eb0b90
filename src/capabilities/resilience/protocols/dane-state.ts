import { isMeasured, recordsOf } from '../lookup.ts';
import type { MailEvidence, MailHost } from '../mail-evidence.ts';
import { isUsable, matches } from './dane.ts';

/** What whoever sends mail makes of the TLSA records of one mail host. */
export type DaneState =
  | 'match'
  | 'mismatch'
  | 'no-tls'
  | 'unusable'
  | 'absent'
  | 'host-unsigned'
  | 'bogus'
  | 'unvalidated'
  | 'unseen';

/** Reads it for a host, at the moment of measuring (RFC 7672, 2 and 3). */
export function daneOf({ tlsa, starttls, tls }: MailHost, at: number): DaneState {
  if (tlsa.outcome === 'failed') return 'unseen';
  if (tlsa.outcome === 'bogus') return 'bogus';
  // Without signatures nobody believes a record, and there is none to be made either.
  if (tlsa.security === 'insecure') return 'host-unsigned';
  const records = recordsOf(tlsa);
  if (records.length === 0) return 'absent';
  if (tlsa.security === 'unknown') return 'unvalidated';
  if (isMeasured(starttls) && starttls.state !== 'offered') return 'no-tls';
  const usable = records.filter(isUsable);
  if (usable.length === 0) return 'unusable';
  if (!isMeasured(tls) || !isMeasured(tls.certificates)) return 'unseen';
  const shown = tls.certificates;
  return usable.some((record) => matches(record, shown, at)) ? 'match' : 'mismatch';
}

/** Whether all mail hosts are bound to their certificates, so that MTA-STS adds nothing. */
export function isAllDane({ mx, hosts }: MailEvidence, at: number): boolean {
  const isSigned = mx.outcome === 'records' && mx.security === 'secure';
  return isSigned && hosts.length > 0 && hosts.every((host) => daneOf(host, at) === 'match');
}
