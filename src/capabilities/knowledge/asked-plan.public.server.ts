import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { seal, unseal } from '#platform/sealed.server.ts';

/** A plan that was asked, and the gap of a plan of an organisation that it began at, if any. */
export type AskedPlan = {
  readonly plan: string;
  readonly organisation?: string | undefined;
  readonly gap?: string | undefined;
};

/** For how long the address of an answer works. */
const HOURS = 24;
/** Servers on the way accept addresses of 8,000 characters, and an answer has an address of its own. */
const LONGEST = 6_000;
/** No plan is larger, in bytes: what unpacks to more was not made by us. */
const MOST_BYTES = 64_000;

/**
 * The end of the address of an answer. The plan is in it, packed and encrypted with the secret of
 * this installation: Back, reload and the other language work, nothing is kept of a stranger, and
 * no log can be read. Undefined when it would be too long.
 */
export function sealedPlan(asked: AskedPlan, now: Date): string | undefined {
  const until = now.getTime() + HOURS * 60 * 60 * 1000;
  const packed = deflateRawSync(JSON.stringify({ ...asked, until })).toString('base64');
  const sealed = Buffer.from(seal(packed), 'base64').toString('base64url');
  return sealed.length > LONGEST ? undefined : sealed;
}

/** The plan in an address; undefined when it was not made here, or too long ago. */
export function openedPlan(sealed: string, now: Date): AskedPlan | undefined {
  if (sealed.length > LONGEST) return undefined;
  const packed = unseal(Buffer.from(sealed, 'base64url').toString('base64'));
  if (packed === undefined) return undefined;
  const bytes = inflateRawSync(Buffer.from(packed, 'base64'), { maxOutputLength: MOST_BYTES });
  const { until, ...asked } = JSON.parse(bytes.toString()) as AskedPlan & { until: number };
  return until > now.getTime() ? asked : undefined;
}
