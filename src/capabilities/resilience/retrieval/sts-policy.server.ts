import { isAnswered, recordsOf, type Measured } from '../lookup.ts';
import type { StsPolicy } from '../mail-evidence.ts';
import { httpAnswer } from './http.server.ts';
import type { Tools } from './tools.server.ts';

/** RFC 8461, 3.2: whoever sends mail may stop reading after this. */
const MOST_BYTES = 64 * 1024;

/** The policy file as whoever sends mail gets it: no redirects, and a certificate that is right (RFC 8461, 3.3). */
export async function stsPolicyAt(
  domain: string,
  tools: Tools,
  signal: AbortSignal,
): Promise<Measured<StsPolicy>> {
  const host = `mta-sts.${domain}`;
  const { v4, v6 } = await tools.dns.addresses(host);
  if (recordsOf(v4).length === 0 && recordsOf(v6).length === 0)
    return isAnswered(v4) && isAnswered(v6) ? broken('no-host') : { unmeasured: 'no-answer' };
  const url = new URL(`https://${host}/.well-known/mta-sts.txt`);
  const wanted = { maxBytes: MOST_BYTES + 1, accept: 'text/plain' };
  const found = await httpAnswer(url, tools, signal, wanted);
  if ('unmeasured' in found) return found.unmeasured === 'refused' ? broken('no-https') : found;
  if (!found.isBelieved) return broken('bad-certificate');
  if (found.body.length > MOST_BYTES) return broken('too-large');
  // Half a policy says nothing about the whole.
  if (!found.isWhole) return { unmeasured: 'too-slow' };
  const type = found.hop.headers.find(([name]) => name === 'content-type')?.[1] ?? '';
  return { status: found.hop.status, type, body: new TextDecoder().decode(found.body) };
}

function broken(problem: NonNullable<StsPolicy['problem']>): StsPolicy {
  return { status: 0, type: '', body: '', problem };
}
