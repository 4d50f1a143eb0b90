import { getDomain } from 'tldts';
import { isMeasured } from '../lookup.ts';
import type { MailHost } from '../mail-evidence.ts';
import { mailHostOf, type LookAtTls, type MailHostTools } from './mail-host.server.ts';
import { rememberedOf } from './remembered.server.ts';
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
  /** Milliseconds for which what was seen still holds, or that there was no answer; how many are remembered. */
  readonly keep?: number;
  readonly again?: number;
  readonly most?: number;
  readonly rest?: number;
  readonly patience?: Patience;
};

const HOUR = 3_600_000;
/** Greylisting wants us back after some minutes, and not at every domain that shares the host. */
const AGAIN = 600_000;

type Remembered = { until: number; readonly host: Promise<MailHost> };

/**
 * Measures each mail host once, however many domains share it, and one after the other with one provider. A host
 * that gave no answer is asked again after ten minutes. Everything else holds for an hour.
 */
export function mailHostsOf(options: MailHostsOptions): MailHosts {
  const { keep = HOUR, again = AGAIN, most = 5_000, rest = 250 } = options;
  const providers = options.providers ?? turnsWith(rest);
  const tools: MailHostTools = { ...options, rest, turns: turnsWith(rest) };
  const remembered = new Map<string, Remembered>();

  return (name) => {
    const host = name.toLowerCase().replace(/\.$/, '');
    const known = remembered.get(host);
    if (known && options.now() < known.until) return known.host;
    const measured = providers(providerOf(host), () =>
      mailHostOf(host, tools, AbortSignal.timeout(limits.mailHost)),
    );
    const entry: Remembered = { until: Infinity, host: measured };
    remembered.delete(host);
    remembered.set(host, entry);
    const [oldest] = remembered.keys();
    if (remembered.size > most && oldest !== undefined) remembered.delete(oldest);
    measured.then(
      ({ starttls }) => (entry.until = options.now() + (isMeasured(starttls) ? keep : again)),
      () => (entry.until = 0),
    );
    return measured;
  };
}

/** No longer than who just mended one waits before they may ask again (`PAUSE.one`). */
const LATELY = 60_000;

/**
 * Looks at each mail host anew, but not at one that was looked at a moment before: whoever measures again and again
 * may not send us to the mail host of another, however many domains of theirs name it.
 */
export function anewOf(fresh: () => MailHosts, age = LATELY): MailHosts {
  const lately = rememberedOf<MailHost>(age);
  return (name) => {
    const host = name.toLowerCase().replace(/\.$/, '');
    return lately(host, () => fresh()(host));
  };
}

/** Who runs a mail host, as its registrable domain; an address on its own is its own provider. */
export function providerOf(host: string): string {
  return getDomain(host) ?? host;
}
