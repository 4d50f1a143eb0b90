import type { Evidence } from '../evidence.ts';
import { recordsOf } from '../lookup.ts';
import { evidenceOf } from './evidence.server.ts';
import { paceOf } from './pace.server.ts';
import { recognising } from './tls-recognised.server.ts';
import type { Tools } from './tools.server.ts';

/** Domains that are looked at together at one web server, so that nobody feels that many are measured. */
const AT_ONE_SERVER = 4;

/** Looks at one of many domains. It never throws. */
export type Look = (
  domain: string,
  depth: 'full' | 'passive',
  signal?: AbortSignal,
) => Promise<Evidence>;

/**
 * Looks at many domains at a pace that their servers bear: a few at once at one web server. Mail hosts have
 * their own pace (`mail-hosts.server.ts`), and are measured once for all domains that share them; web servers are
 * asked everything once, and then recognised.
 * `tools` gives those for one domain: what DNS says is remembered for one domain alone, mail hosts for all.
 */
export function lookAtMany(tools: () => Tools, width = AT_ONE_SERVER): Look {
  const servers = paceOf(width);
  const lookAtTls = recognising();
  return async (domain, depth, signal) => {
    const own = { ...tools(), lookAtTls };
    const { v4, v6 } = await own.dns.addresses(domain);
    const [server = domain] = [...recordsOf(v4), ...recordsOf(v6)];
    return servers(server, () => evidenceOf(domain, own, { depth, ...(signal ? { signal } : {}) }));
  };
}
