import { recordsOf, type Lookup } from '../lookup.ts';
import type { MxRecord } from '../mail-evidence.ts';

/**
 * Whether a domain takes mail: `refuses` says that it does not (RFC 7505); `silent` says nothing, so that mail may
 * still be brought to the address of its website (RFC 5321, 5.1).
 */
export type MailState = 'takes' | 'refuses' | 'silent' | 'unseen';

/** Reads it from the MX records. */
export function mailStateOf(mx: Lookup<MxRecord>): MailState {
  if (mx.outcome === 'failed' || mx.outcome === 'bogus') return 'unseen';
  const records = recordsOf(mx);
  if (records.length === 0) return 'silent';
  return records.every(({ host }) => isNowhere(host)) ? 'refuses' : 'takes';
}

/** The null MX: a server without a name. */
export function isNowhere(host: string): boolean {
  return host === '.' || host === '';
}
