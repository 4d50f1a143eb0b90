import type { Category } from '../check.ts';
import type { Evidence } from '../evidence.ts';
import type { MailEvidence } from '../mail-evidence.ts';
import { mayMeasure } from '../may-measure.ts';
import type { NamesEvidence } from '../names-evidence.ts';
import { measuredParts } from '../progress.ts';
import type { WebEvidence } from '../web-evidence.ts';
import { isLeftAlone } from './left-alone.server.ts';
import { mailEvidence } from './mail.server.ts';
import { namesEvidence } from './names.server.ts';
import { placesOf, routesEvidence } from './routes.server.ts';
import { tlsEvidence } from './tls.server.ts';
import { limits, type MailHosts, type Tools } from './tools.server.ts';
import { webEvidence, type TlsOf } from './web.server.ts';

/**
 * How far is looked. `passive`: what any visitor or sender of mail sees by itself, without trying what a
 * server accepts. A category: only what checks of it need, to look at one thing again.
 */
export type Depth = 'full' | 'passive' | Category;

export type Measuring = {
  readonly depth?: Depth;
  /** Hears how many of `measuredParts` are done. */
  readonly told?: (done: number) => Promise<void> | void;
  readonly signal?: AbortSignal;
};

/** All that can be seen of a domain from outside. It never throws, and ends in two minutes. */
export async function evidenceOf(
  domain: string,
  tools: Tools,
  { depth = 'full', told = () => {}, signal }: Measuring = {},
): Promise<Evidence> {
  if (!mayMeasure(domain, tools.never)) return leftAlone(domain, tools.now());
  const clock = AbortSignal.timeout(limits.domain);
  const ends = signal ? AbortSignal.any([signal, clock]) : clock;
  const isDeep = (part: Category) => depth === 'full' || depth === part;
  const isWanted = (part: Category) =>
    isDeep(part) || depth === 'passive' || depth === 'names' || depth === 'routes';
  let done = 0;
  const part = async <T>(work: Promise<T>): Promise<T> => {
    const found = await work;
    done += 1;
    await told(Math.min(done, measuredParts.length));
    return found;
  };
  const afar = fromAfar(tools);
  const mailHosts: MailHosts = async (host) =>
    isDeep('mail') && !(await isLeftAlone(host, tools)) ? tools.mailHosts(host) : afar(host);
  const looking = { ...tools, mailHosts };
  const [names, web, mail] = await Promise.all([
    part(isWanted('names') ? namesEvidence(domain, tools, ends) : noNames),
    part(
      isWanted('web')
        ? webEvidence(domain, tools, isDeep('web') ? tlsBy(tools) : unasked, ends)
        : noWeb,
    ),
    part(isWanted('mail') ? mailEvidence(domain, looking, ends) : noMail),
  ]);
  const places = placesOf({ names, web, mail });
  const routes = await part(routesEvidence(places, tools.validator, ends));
  return { domain, at: tools.now(), names, web, mail, routes };
}

const notAsked = { unmeasured: 'not-asked' } as const;
const unseen = { outcome: 'failed', why: 'not-asked' } as const;
const noNames: Promise<NamesEvidence> = Promise.resolve({
  signing: { state: 'unknown', ds: unseen, keys: unseen },
  ...{ nameservers: unseen, caa: unseen, aliases: [] },
});
const noWeb: Promise<WebEvidence> = Promise.resolve({ hosts: [], securityText: notAsked });
const noMail: Promise<MailEvidence> = Promise.resolve({
  ...{ mx: unseen, hosts: [], texts: {}, dkimNames: [], dmarcNames: [], stsPolicy: notAsked },
});

/** Its owner asked not to be measured: not even DNS is asked. */
async function leftAlone(domain: string, at: number): Promise<Evidence> {
  const [names, web, mail] = await Promise.all([noNames, noWeb, noMail]);
  const routes = { unmeasured: 'asked-not-to' } as const;
  return { domain, at, names, web: { ...web, securityText: routes }, mail, routes };
}

const unasked: TlsOf = async () => notAsked;

/** How the web addresses of a host speak TLS. */
function tlsBy({ dial, now, roots = [], lookAtTls = tlsEvidence }: Tools): TlsOf {
  return (host, address, signal) => {
    const open = (ends: AbortSignal) => dial(address, 443, ends);
    return lookAtTls({ host, address, port: 443, open, signal, now: now(), extraRoots: roots });
  };
}

/** What DNS says of a mail host, without going there. */
function fromAfar({ dns }: Tools): MailHosts {
  return async (host) => {
    const [addresses, tlsa] = await Promise.all([
      dns.addresses(host),
      dns.tlsa(`_25._tcp.${host}`),
    ]);
    return { host, addresses, tlsa, starttls: notAsked, tls: notAsked };
  };
}
