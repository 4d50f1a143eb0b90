import { SMTPServer } from 'smtp-server';
import { describe, expect, it } from 'vitest';
import { evidence, mailHost, tls } from '#tests/support/evidence.ts';
import { mailDns, type Zone } from '#tests/support/mail-dns.ts';
import { dialTo, listening } from '#tests/support/raw-server.ts';
import { checks } from '../checks.ts';
import { recordsOf } from '../lookup.ts';
import { findingsOf } from '../measurement.ts';
import { NO_SELECTOR } from '../protocols/dkim.ts';
import type { LookAtTls } from './mail-host.server.ts';
import { mailHostsOf } from './mail-hosts.server.ts';
import { mailEvidence } from './mail.server.ts';
import type { Tools } from './tools.server.ts';

const zone: Zone = {
  mx: {
    'example.nl': [
      { preference: 20, host: 'mx2.example.nl' },
      { preference: 10, host: 'MX.example.nl.' },
    ],
    'm.example': [{ preference: 1, host: 'mx.m.example' }],
  },
  txt: {
    'example.nl': ['v=spf1 include:a.example mx:m.example a:web.example.nl -all'],
    'a.example': ['v=spf1 include:b.example -all'],
    'b.example': ['v=spf1 include:c.example ip4:192.0.2.1 -all'],
    'c.example': ['v=spf1 ip4:192.0.2.2 -all'],
    '_dmarc.example.nl': ['v=DMARC1; p=none; rua=mailto:d@reports.example'],
    'example.nl._report._dmarc.reports.example': ['v=DMARC1'],
    'selector1._domainkey.example.nl': ['v=DKIM1; p='],
    '_smtp._tls.example.nl': ['v=TLSRPTv1; rua=mailto:t@example.nl'],
  },
  v4: { 'web.example.nl': '145.220.0.80' },
};

const tools = (other: Partial<Tools> = {}, { dns, asked } = mailDns(zone)) => ({
  asked,
  tools: {
    dns,
    dial: () => Promise.resolve({ unmeasured: 'refused' as const }),
    mailHosts: (host: string) => Promise.resolve(mailHost(host)),
    userAgent: 'Samenspel',
    now: () => 1,
    ...other,
  } satisfies Tools,
});
const signal = () => new AbortController().signal;

const ofMail = checks.filter(({ category }) => category === 'mail');

describe('evidence of mail', () => {
  it('holds whatever SPF, DMARC and DKIM lead to, and asks each thing once', async () => {
    const { asked, tools: with_ } = tools();
    const found = await mailEvidence('example.nl', with_, signal());
    expect(found.hosts.map(({ host }) => host)).toEqual(['mx.example.nl', 'mx2.example.nl']);
    expect(found.texts['c.example']).toMatchObject({ outcome: 'records' });
    expect(found.texts['example.nl._report._dmarc.reports.example']).toMatchObject({
      outcome: 'records',
    });
    expect(found.texts['_smtp._tls.example.nl']).toMatchObject({ outcome: 'records' });
    expect(found.texts[`${NO_SELECTOR}._domainkey.example.nl`]).toMatchObject({
      outcome: 'no-name',
    });
    expect(found.spfPlaces).toMatchObject({
      mx: { 'm.example': { outcome: 'records' } },
      addresses: { 'web.example.nl': { v4: { outcome: 'records' } } },
    });
    expect(found.dkimNames).toContain('selector1._domainkey.example.nl');
    expect(found.dmarcNames).toEqual(['_dmarc.example.nl', '_dmarc.nl']);
    expect(found.stsPolicy).toEqual({ unmeasured: 'not-asked' });
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('tries few names for DKIM when there is nothing at all', async () => {
    const { tools: with_ } = tools({}, mailDns({ txt: { 'example.nl': ['x'] } }));
    const found = await mailEvidence('example.nl', with_, signal());
    expect(found.dkimNames).toHaveLength(3);
    expect(found.mx.outcome).toBe('no-name');
    expect(found.hosts).toEqual([]);
  });

  it('asks for the policy of MTA-STS when there is a record', async () => {
    const record = { '_mta-sts.example.nl': ['v=STSv1; id=1'] };
    const { tools: with_ } = tools({}, mailDns({ txt: record }));
    const found = await mailEvidence('example.nl', with_, signal());
    expect(found.stsPolicy).toMatchObject({ problem: 'no-host' });
  });

  it('does not wait longer than it may for a host that others wait for too', async () => {
    const { tools: with_ } = tools({ mailHosts: () => new Promise(() => {}) });
    const found = await mailEvidence('example.nl', with_, AbortSignal.timeout(30));
    expect(found.hosts.map(({ starttls }) => starttls)).toEqual([
      { unmeasured: 'too-slow' },
      { unmeasured: 'too-slow' },
    ]);
    const stopped = await mailEvidence('example.nl', tools().tools, AbortSignal.abort());
    expect(stopped.texts['example.nl']).toEqual({ outcome: 'failed', why: 'too-slow' });
  });

  it('ends for SPF that leads on and on', async () => {
    const txt = Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [
        `s${at}.example`,
        [`v=spf1 include:s${at + 1}.example include:t${at}.example -all`],
      ]),
    );
    const { tools: with_, asked } = tools(
      {},
      mailDns({ txt: { ...txt, 'example.nl': ['v=spf1 include:s0.example -all'] } }),
    );
    await mailEvidence('example.nl', with_, signal());
    expect(asked.length).toBeLessThan(150);
  });

  it('of a domain and a server on which all is well leaves nothing to mend', async () => {
    const server = new SMTPServer({ authOptional: true, logger: false });
    const port = await listening(server.server);
    const good = evidence();
    const texts = Object.entries(good.mail.texts).map(([name, lookup]) => [
      name,
      recordsOf(lookup),
    ]);
    const { dns } = mailDns({
      txt: Object.fromEntries(texts),
      mx: { 'example.nl': recordsOf(good.mail.mx) },
      tlsa: { '_25._tcp.mx.example.nl': recordsOf(mailHost().tlsa) },
      v4: { 'mx.example.nl': '145.220.0.25', 'mta-sts.example.nl': '145.220.0.30' },
      v6: { 'mx.example.nl': '2001:67c:2::25' },
    });
    const dial = dialTo({ '145.220.0.25': port });
    const look: LookAtTls = async ({ open, signal: until }) => {
      const socket = await open(until);
      if ('unmeasured' in socket) return socket;
      socket.destroy();
      return tls({ port: 25 });
    };
    const mailHosts = mailHostsOf({
      dns,
      dial,
      tls: look,
      name: 'us.example',
      now: () => 1,
      rest: 1,
    });
    const mail = await mailEvidence(
      'example.nl',
      { ...tools().tools, dns, dial, mailHosts },
      signal(),
    );
    await new Promise<void>((resolve) => server.close(resolve));
    const findings = findingsOf(ofMail, {
      ...good,
      mail: { ...mail, stsPolicy: good.mail.stsPolicy },
    });
    expect(findings.filter(({ verdict }) => verdict === 'bad' || verdict === 'improve')).toEqual(
      [],
    );
    expect(findings.filter(({ verdict }) => verdict === 'not-measured')).toEqual([]);
  });
});
