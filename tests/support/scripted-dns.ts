import { dnsOf, type DnsSetup } from '#capabilities/resilience/retrieval/dns.server.ts';
import { dnsServer, record, type Asked, type DnsServer, type Told } from './dns-server.ts';

const running: DnsServer[] = [];

/** Stops all servers; for after each test. */
export async function stopServers(): Promise<void> {
  await Promise.all(running.splice(0).map(({ stop }) => stop()));
}

type Script = (asked: Asked) => Told | readonly Told[];

/** A server with this script, that `stopServers` stops. */
export async function serverWith(script: Script): Promise<DnsServer> {
  const started = await dnsServer(script);
  running.push(started);
  return started;
}

/** Milliseconds between asking again, in tests. */
export const patience = [200, 200, 200];

/** A `Dns` and the server that it asks; the root is signed. */
export async function scripted(script: Script, setup: Partial<DnsSetup> = {}) {
  const root = { authentic: true } as const;
  const { server, asked } = await serverWith((one) => (one.name === '.' ? root : script(one)));
  return { dns: dnsOf({ servers: [server], validates: true, patience, ...setup }), asked };
}

/** The address of a name. */
export const one = (name = 'example.nl') => record(name, 'A', '145.220.0.10');
