import { readFileSync } from 'node:fs';
import type { Evidence } from '#capabilities/resilience/evidence.ts';
import { dial } from '#capabilities/resilience/retrieval/dial.server.ts';
import { dnsOf } from '#capabilities/resilience/retrieval/dns.server.ts';
import { mailEvidence } from '#capabilities/resilience/retrieval/mail.server.ts';
import { type LookAtTls } from '#capabilities/resilience/retrieval/mail-host.server.ts';
import { mailHostsOf } from '#capabilities/resilience/retrieval/mail-hosts.server.ts';
import { namesEvidence } from '#capabilities/resilience/retrieval/names.server.ts';
import { resolverOf } from '#capabilities/resilience/retrieval/resolver.server.ts';
import type { Tools } from '#capabilities/resilience/retrieval/tools.server.ts';
import { tlsEvidence } from '#capabilities/resilience/retrieval/tls.server.ts';
import { webEvidence, type TlsOf } from '#capabilities/resilience/retrieval/web.server.ts';

const roots = [readFileSync(process.env.NODE_EXTRA_CA_CERTS ?? '', 'utf8')];

/** What measuring works with inside the laboratory: its resolver, its authority, and the guard of the house. */
export function labTools(): Tools {
  const dns = dnsOf(resolverOf({ RESOLVER: '127.0.0.1' }));
  const now = Date.now;
  const hurried = { name: 'measuring.example', rest: 10 };
  const mailHosts = mailHostsOf({ dns, dial, now, ...hurried, tls: ofMail });
  return { dns, dial, mailHosts, userAgent: 'Samenspel in its laboratory', roots, now };
}

/** What is measured so far. */
export async function evidenceSoFar(
  domain: string,
  tools: Tools,
  signal: AbortSignal,
): Promise<Evidence> {
  const [names, web, mail] = await Promise.all([
    namesEvidence(domain, tools, signal),
    webEvidence(domain, tools, ofWeb, signal),
    mailEvidence(domain, tools, signal),
  ]);
  return { domain, at: tools.now(), names, web, mail, routes: { unmeasured: 'not-configured' } };
}

const ofWeb: TlsOf = (host, address, signal) => {
  const open = () => dial(address, 443, signal);
  return tlsEvidence({ host, address, port: 443, open, signal, now: Date.now, extraRoots: roots });
};

const ofMail: LookAtTls = ({ now, gently, open, ...asked }) =>
  tlsEvidence({
    ...asked,
    open: () => open(asked.signal),
    now: () => now,
    gentle: gently,
    extraRoots: roots,
  });
