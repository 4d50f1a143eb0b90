import type { Lookup } from '#capabilities/resilience/lookup.ts';
import type { MxRecord, TlsaRecord } from '#capabilities/resilience/mail-evidence.ts';
import type { CaaRecord, DnskeyRecord, DsRecord } from '#capabilities/resilience/names-evidence.ts';
import type { Dns } from '#capabilities/resilience/retrieval/tools.server.ts';
import { answer } from './evidence.ts';

type Questions = Exclude<keyof Dns, 'validates' | 'addresses'>;
/** `type name` → what DNS says; a list is records. All else is not there. */
export type Said = Readonly<Record<string, Lookup<never> | readonly unknown[]>>;

/** DNS that says this, and of all else that the name is not there; and what it was asked. */
export function saidDns(said: Said): { readonly dns: Dns; readonly asked: string[] } {
  const asked: string[] = [];
  const each =
    <T>(type: Questions, isRecord: (value: unknown) => value is T) =>
    (name: string): Promise<Lookup<T>> => {
      const key = `${type} ${name}`;
      asked.push(key);
      const found = said[key];
      if (Array.isArray(found)) return Promise.resolve(answer(...found.filter(isRecord)));
      if (found !== undefined && 'outcome' in found) return Promise.resolve(found);
      const isThere = Object.keys(said).some((one) => one.endsWith(` ${name}`));
      return Promise.resolve({ outcome: isThere ? 'none' : 'no-name', security: 'secure' });
    };
  const isText = (value: unknown): value is string => typeof value === 'string';
  const isAny = <T>(value: unknown): value is T => typeof value === 'object';
  const [a, aaaa] = [each('a', isText), each('aaaa', isText)];
  const dns: Dns = {
    validates: true,
    a,
    aaaa,
    addresses: async (name) => ({ v4: await a(name), v6: await aaaa(name) }),
    cname: each('cname', isText),
    mx: each<MxRecord>('mx', isAny),
    ns: each('ns', isText),
    txt: each('txt', isText),
    caa: each<CaaRecord>('caa', isAny),
    ds: each<DsRecord>('ds', isAny),
    dnskey: each<DnskeyRecord>('dnskey', isAny),
    tlsa: each<TlsaRecord>('tlsa', isAny),
  };
  return { dns, asked };
}
