import { recordsOf } from '../lookup.ts';
import type { MailEvidence, MailHost, MxRecord } from '../mail-evidence.ts';
import { isSts } from '../protocols/mta-sts.ts';
import { isHostname } from '../protocols/spf-name.ts';
import { readDkim, readDmarc, readerOf, readSpf } from './mail-texts.server.ts';
import { stsPolicyAt } from './sts-policy.server.ts';
import type { Tools } from './tools.server.ts';

/** Of more servers than this, the preferred ones are looked at. */
const MOST_HOSTS = 8;

/** All that can be seen of the mail of a domain. It never throws, and ends when the signal says so. */
export async function mailEvidence(
  domain: string,
  tools: Tools,
  signal: AbortSignal,
): Promise<MailEvidence> {
  const reader = readerOf(tools.dns, signal);
  const mxLookup = tools.dns.mx(domain);
  const [mx, hosts, spfPlaces, dmarcNames, dkimNames, stsPolicy] = await Promise.all([
    mxLookup,
    mxLookup.then((found) => hostsOf(recordsOf(found), tools, signal)),
    readSpf(domain, reader, tools.dns, signal),
    readDmarc(domain, reader),
    readDkim(domain, reader),
    policyOf(domain, tools, signal, reader),
    reader.read([`_smtp._tls.${domain}`]),
  ]);
  return { mx, hosts, texts: reader.texts, spfPlaces, dkimNames, dmarcNames, stsPolicy };
}

async function policyOf(
  domain: string,
  tools: Tools,
  signal: AbortSignal,
  reader: ReturnType<typeof readerOf>,
): Promise<MailEvidence['stsPolicy']> {
  const name = `_mta-sts.${domain}`;
  await reader.read([name]);
  const lookup = reader.texts[name];
  if (!lookup || !recordsOf(lookup).some(isSts)) return { unmeasured: 'not-asked' };
  return stsPolicyAt(domain, tools, signal);
}

function hostsOf(
  records: readonly MxRecord[],
  { mailHosts }: Tools,
  signal: AbortSignal,
): Promise<MailHost[]> {
  const names = records
    .toSorted((one, other) => one.preference - other.preference)
    .map(({ host }) => host.toLowerCase().replace(/\.$/, ''))
    .filter((host) => isHostname(host) && host.includes('.'));
  const hosts = [...new Set(names)].slice(0, MOST_HOSTS);
  return Promise.all(hosts.map((host) => before(signal, mailHosts(host), host)));
}

/** A host that others wait for too may take longer than this domain has. */
function before(signal: AbortSignal, found: Promise<MailHost>, host: string): Promise<MailHost> {
  return new Promise((resolve) => {
    const late = () => resolve(unseen(host));
    if (signal.aborted) late();
    signal.addEventListener('abort', late, { once: true });
    found
      .then(resolve, late)
      .finally(() => signal.removeEventListener('abort', late))
      .catch(late);
  });
}

function unseen(host: string): MailHost {
  const failed = { outcome: 'failed', why: 'too-slow' } as const;
  const why = { unmeasured: 'too-slow' } as const;
  return { host, addresses: { v4: failed, v6: failed }, tlsa: failed, starttls: why, tls: why };
}
