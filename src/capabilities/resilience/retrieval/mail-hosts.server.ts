import { getDomain } from 'tldts';
import type { MailHost } from '../mail-evidence.ts';
import { mailHostOf, type LookAtTls, type MailHostTools } from './mail-host.server.ts';
import type { Patience } from './smtp.server.ts';
import { limits, type Dial, type Dns, type MailHosts } from './tools.server.ts';
import { turnsWith, type Turns } from './turns.server.ts';

export type MailHostsOptions = {
  readonly dns: Dns;
  readonly dial: Dial;
  readonly tls: LookAtTls;
  readonly name: string;
  readonly now: () => number;
  /** Never two hosts of one provider at once; a run over many domains may bring its own pace. */
  readonly providers?: Turns;
  /** Milliseconds for which what was seen still holds, and how many hosts are remembered. */
  readonly keep?: number;
  readonly most?: number;
  readonly rest?: number;
  readonly patience?: Patience;
};

const HOUR = 3_600_000;

/**
 * Measures each mail host once, however many domains share it, one after the other with one provider. A host
 * that did not answer is asked again by the next domain that needs it.
 */
export function mailHostsOf(options: MailHostsOptions): MailHosts {
  const { keep = HOUR, most = 5_000, rest = 250 } = options;
  const providers = options.providers ?? turnsWith(rest);
  const tools: MailHostTools = { ...options, rest, turns: turnsWith(rest) };
  const remembered = new Map<string, { readonly at: number; readonly host: Promise<MailHost> }>();

  return (name) => {
    const host = name.toLowerCase().replace(/\.$/, '');
    const known = remembered.get(host);
    if (known && options.now() - known.at < keep) return known.host;
    const measured = providers(providerOf(host), () =>
      mailHostOf(host, tools, AbortSignal.timeout(limits.domain)),
    );
    const entry = { at: options.now(), host: measured };
    remembered.delete(host);
    remembered.set(host, entry);
    const [oldest] = remembered.keys();
    if (remembered.size > most && oldest !== undefined) remembered.delete(oldest);
    const forget = () => {
      if (remembered.get(host) === entry) remembered.delete(host);
    };
    measured.then(({ starttls }) => {
      if ('unmeasured' in starttls) forget();
    }, forget);
    return measured;
  };
}

/** Who runs a mail host, as its registrable domain; an address on its own is its own provider. */
export function providerOf(host: string): string {
  return getDomain(host) ?? host;
}
