import { describe, expect, it } from 'vitest';
import { answer } from '#tests/support/evidence.ts';
import type { MailHost, MxRecord } from '../mail-evidence.ts';
import { findingsOf } from '../measurement.ts';
import { checks } from '../checks.ts';
import { evidenceOf } from './evidence.server.ts';
import type { Dns, Tools } from './tools.server.ts';
import { visitTo } from './visit.server.ts';

/** A domain whose mail is at a provider; nothing else is there. Tells whom it asked for a connection. */
function seeing(never: readonly string[]) {
  const [dialled, mailed, named]: [string[], string[], string[]] = [[], [], []];
  const none = async (name: string) => {
    named.push(name);
    return answer<never>();
  };
  const address = async (name: string) => {
    named.push(name);
    return answer('145.220.0.10');
  };
  const dns: Dns = {
    ...{ validates: false, a: address, aaaa: none, cname: none, ns: none, txt: none },
    ...{ caa: none, ds: none, dnskey: none, tlsa: none },
    addresses: async (name) => ({ v4: await address(name), v6: answer<string>() }),
    mx: async () => answer<MxRecord>({ preference: 10, host: 'mx.provider.example' }),
  };
  const tools: Tools = {
    dns,
    dial: async (to, port) => {
      dialled.push(`${to} ${port}`);
      return { unmeasured: 'refused' };
    },
    mailHosts: async (host): Promise<MailHost> => {
      mailed.push(host);
      const shut = { unmeasured: 'no-answer' } as const;
      const addresses = { v4: answer<string>(), v6: answer<string>() };
      return { host, addresses, tlsa: answer(), starttls: shut, tls: shut };
    },
    ...{ userAgent: 'Samenspel', now: () => 0, never },
  };
  return { tools, dialled, mailed, named };
}

describe('whoever asked to be left alone', () => {
  it('is not asked anything, not even in DNS, and nothing is said of it', async () => {
    const { tools, dialled, mailed, named } = seeing(['theatre.example']);
    const evidence = await evidenceOf('theatre.example', tools);
    expect([dialled, mailed, named]).toEqual([[], [], []]);
    const said = findingsOf(checks, evidence).filter(
      ({ verdict }) => verdict !== 'not-measured' && verdict !== 'not-applicable',
    );
    expect(said).toEqual([]);
  });

  it('is not visited more often than a server bears, and nothing is said of what was not seen', async () => {
    const { tools, dialled } = seeing([]);
    const evidence = await evidenceOf('theatre.example', { ...tools, mayVisit: () => false });
    expect(dialled).toEqual([]);
    expect(evidence.web.hosts).toMatchObject([{ plain: { unmeasured: 'busy' } }, {}]);
    const web = checks.filter(({ category }) => category === 'web').map(({ id }) => id);
    const said = findingsOf(checks, evidence).filter(({ check }) => web.includes(check));
    expect(new Set(said.map(({ verdict }) => verdict))).toEqual(new Set(['not-measured']));
  });

  it('gets no mail connections for the domains of others either', async () => {
    const asked = seeing(['provider.example']);
    const { mail } = await evidenceOf('theatre.example', asked.tools);
    expect(asked.mailed).toEqual([]);
    expect(mail.hosts[0]).toMatchObject({ tls: { unmeasured: 'not-asked' } });
    const free = seeing([]);
    await evidenceOf('theatre.example', free.tools);
    expect(free.mailed).toEqual(['mx.provider.example']);
  });

  it('is not visited, whatever name of it was typed', async () => {
    const { tools, dialled } = seeing(['theatre.example']);
    const visit = await visitTo(
      'https://tickets.theatre.example/',
      tools,
      AbortSignal.timeout(500),
    );
    expect(visit).toEqual({ unmeasured: 'asked-not-to' });
    expect(dialled).toEqual([]);
  });

  it('is not connected to when a name of another is an alias of it', async () => {
    const { tools, dialled, mailed } = seeing(['provider.example']);
    const cname = async (name: string) =>
      /^(?:www\.|mx\.)?evil\.example$/.test(name)
        ? answer('step.example')
        : name === 'step.example'
          ? answer('front.provider.example')
          : answer<string>();
    const mx = async () => answer<MxRecord>({ preference: 10, host: 'mx.evil.example' });
    const dns = { ...tools.dns, cname, mx };
    const { web } = await evidenceOf('evil.example', { ...tools, dns });
    expect([dialled, mailed]).toEqual([[], []]);
    expect(web.hosts.map(({ secure }) => secure)).toEqual([
      { unmeasured: 'asked-not-to' },
      { unmeasured: 'asked-not-to' },
    ]);
    const visited = await visitTo(
      'http://evil.example/',
      { ...tools, dns },
      AbortSignal.timeout(500),
    );
    expect(visited).toEqual({ unmeasured: 'asked-not-to' });
    expect(dialled).toEqual([]);
  });
});
