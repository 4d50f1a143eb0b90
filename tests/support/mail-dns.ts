import type { Lookup } from '#capabilities/resilience/lookup.ts';
import type { MxRecord, TlsaRecord } from '#capabilities/resilience/mail-evidence.ts';
import type { Dns } from '#capabilities/resilience/retrieval/tools.server.ts';
import { answer } from './evidence.ts';

export type Zone = {
  readonly txt?: Readonly<Record<string, readonly string[]>>;
  readonly mx?: Readonly<Record<string, readonly MxRecord[]>>;
  readonly tlsa?: Readonly<Record<string, readonly TlsaRecord[]>>;
  readonly v4?: Readonly<Record<string, string>>;
  readonly v6?: Readonly<Record<string, string>>;
};

/** DNS that says what is in the zone, and of all else that it is not there; and what it was asked. */
export function mailDns(zone: Zone): { readonly dns: Dns; readonly asked: string[] } {
  const asked: string[] = [];
  const from =
    <T>(type: string, records: Readonly<Record<string, readonly T[]>> = {}) =>
    (name: string): Promise<Lookup<T>> => {
      asked.push(`${type} ${name}`);
      const found = Object.hasOwn(records, name) ? records[name] : undefined;
      const isAbove = Object.keys(records).some((one) => one.endsWith(`.${name}`));
      if (found) return Promise.resolve(answer(...found));
      return Promise.resolve({ outcome: isAbove ? 'none' : 'no-name', security: 'secure' });
    };
  const one = (records: Readonly<Record<string, string>> = {}) =>
    Object.fromEntries(Object.entries(records).map(([name, address]) => [name, [address]]));
  const [a, aaaa] = [from('A', one(zone.v4)), from('AAAA', one(zone.v6))];
  const dns: Dns = {
    validates: true,
    a,
    aaaa,
    addresses: async (name) => ({ v4: await a(name), v6: await aaaa(name) }),
    cname: from<string>('CNAME'),
    mx: from('MX', zone.mx),
    ns: from<string>('NS'),
    txt: from('TXT', zone.txt),
    caa: from<never>('CAA'),
    ds: from<never>('DS'),
    dnskey: from<never>('DNSKEY'),
    tlsa: from('TLSA', zone.tlsa),
  };
  return { dns, asked };
}
