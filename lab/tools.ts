import { readFileSync } from 'node:fs';
import { dial } from '#capabilities/resilience/retrieval/dial.server.ts';
import { dnsOf } from '#capabilities/resilience/retrieval/dns.server.ts';
import { mailHostsOf } from '#capabilities/resilience/retrieval/mail-hosts.server.ts';
import { tlsOfMail } from '#capabilities/resilience/retrieval/our-tools.server.ts';
import { resolverOf } from '#capabilities/resilience/retrieval/resolver.server.ts';
import type { Tools } from '#capabilities/resilience/retrieval/tools.server.ts';

/** What measuring works with inside the laboratory: its resolver, its authority, and the guard of the house. */
export function labTools(): Tools {
  const dns = dnsOf(resolverOf({ RESOLVER: '127.0.0.1' }));
  const roots = [readFileSync(process.env.NODE_EXTRA_CA_CERTS ?? '', 'utf8')];
  const now = Date.now;
  const hurried = { name: 'measuring.example', rest: 10 };
  const mailHosts = mailHostsOf({ dns, dial, now, ...hurried, tls: tlsOfMail(roots) });
  return { dns, dial, mailHosts, userAgent: 'Samenspel in its laboratory', roots, now };
}
