import { setTimeout as sleep } from 'node:timers/promises';
import { connect as secure } from 'node:tls';
import { SMTPServer } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { tls } from '#tests/support/evidence.ts';
import { mailDns } from '#tests/support/mail-dns.ts';
import { dialTo, listening, rawServer } from '#tests/support/raw-server.ts';
import type { LookAtTls } from './mail-host.server.ts';
import { anewOf, mailHostsOf, providerOf } from './mail-hosts.server.ts';
import { ourTools } from './our-tools.server.ts';
import { tlsEvidence } from './tls.server.ts';

const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

const V4 = '145.220.0.25';
const V6 = '2001:67c:2::25';
const zone = {
  v4: { 'mx.example.nl': V4, 'mx2.example.nl': V4, 'mx.other.example': V4 },
  v6: { 'mx.example.nl': V6 },
  tlsa: {
    '_25._tcp.mx.example.nl': [{ usage: 3, selector: 1, matching: 1, data: 'd'.repeat(64) }],
  },
};

/** Looks at TLS so many times, each on a connection of its own. */
const looking =
  (times: number, seen: string[] = []): LookAtTls =>
  async ({ open, signal, address, gently, port }) => {
    expect({ gently, port }).toEqual({ gently: true, port: 25 });
    for (let at = 0; at < times; at += 1) {
      const socket = await open(signal);
      if ('unmeasured' in socket) {
        seen.push(socket.unmeasured);
        continue;
      }
      const encrypted = secure({ socket, rejectUnauthorized: false });
      const isDone = await new Promise<boolean>((resolve) => {
        encrypted.once('secureConnect', () => resolve(true));
        encrypted.once('error', () => resolve(false));
        encrypted.once('close', () => resolve(false));
      });
      seen.push(isDone ? 'handshake' : 'failed');
      encrypted.destroy();
    }
    return seen.includes('handshake') ? tls({ address, port }) : { unmeasured: 'refused' };
  };

const hosts = (ports: Readonly<Record<string, number>>, look: LookAtTls, now = () => 1) => {
  const { dns, asked } = mailDns(zone);
  const options = { dns, dial: dialTo(ports), tls: look, name: 'us.example', now, rest: 1 };
  const patience = { greeting: 300, exchange: 300 };
  return { mailHosts: mailHostsOf({ ...options, patience }), asked };
};

describe('mail hosts', () => {
  it('are measured once, however many ask, on one connection at a time', async () => {
    let [open, most, count] = [0, 0, 0];
    const server = new SMTPServer({
      authOptional: true,
      logger: false,
      onConnect(_session, done) {
        count += 1;
        open += 1;
        most = Math.max(most, open);
        done();
      },
      onClose: () => (open -= 1),
    });
    server.on('error', () => {});
    const port = await listening(server.server);
    closing.push(() => server.close());
    const { mailHosts, asked } = hosts({ [V4]: port }, looking(3));
    const found = await Promise.all([
      ...['mx.example.nl', 'MX.example.nl.', 'mx2.example.nl', 'mx.other.example'].map(mailHosts),
      mailHosts('mx.example.nl'),
    ]);
    expect(found[0]).toBe(found[1]);
    expect(found[0]).toBe(found[4]);
    expect(found[0]).toMatchObject({
      host: 'mx.example.nl',
      starttls: { state: 'offered' },
      tls: { address: V4, port: 25 },
      tlsa: { outcome: 'records' },
    });
    expect(asked.filter((one) => one === 'TLSA _25._tcp.mx.example.nl')).toHaveLength(1);
    expect({ count, most }).toEqual({ count: 9, most: 1 });
  });

  it('that say that it is enough are left alone, with what is known', async () => {
    const seen: string[] = [];
    const busy = await rawServer((socket, count) => {
      const sentences = ['250-mx\r\n250 STARTTLS\r\n', '220 go\r\n'];
      socket.write(count > 1 ? '421 too many\r\n' : '220 mx\r\n');
      socket.on('data', () => {
        const sentence = sentences.shift();
        if (sentence === undefined) socket.end();
        else socket.write(sentence);
      });
    });
    closing.push(busy.close);
    const found = await hosts({ [V4]: busy.port }, looking(4, seen)).mailHosts('mx2.example.nl');
    expect(seen).toEqual(['failed', 'busy', 'busy', 'busy']);
    expect(busy.connections()).toBe(2);
    expect(found).toMatchObject({ starttls: { state: 'offered' }, tls: { unmeasured: 'refused' } });
  });

  it('that are ready every time, and never get to TLS, are broken', async () => {
    const wordy = await rawServer((socket) => {
      const sentences = ['250-mx\r\n250 STARTTLS\r\n', '220 go\r\n', '500 what?\r\n'];
      socket.write('220 mx\r\n');
      socket.on('data', () => {
        const sentence = sentences.shift();
        if (sentence === undefined) socket.end();
        else socket.write(sentence);
      });
    });
    closing.push(wordy.close);
    const { mailHosts } = hosts({ [V4]: wordy.port }, tlsEvidence);
    expect(await mailHosts('mx2.example.nl')).toMatchObject({ starttls: { state: 'broken' } });
  });

  it('that let us wait at the door are asked only what matters most', async () => {
    const asked: boolean[] = [];
    const slow = await rawServer((socket) => {
      const sentences = ['250-mx\r\n250 STARTTLS\r\n', '220 go\r\n'];
      setTimeout(() => socket.write('220 mx\r\n'), 2_050);
      socket.on('data', () => socket.write(sentences.shift() ?? '500 no\r\n'));
    });
    closing.push(slow.close);
    const { dns } = mailDns(zone);
    const look: LookAtTls = async ({ briefly }) => {
      asked.push(briefly);
      return { unmeasured: 'busy' };
    };
    const tools = { dns, dial: dialTo({ [V4]: slow.port }), tls: look, now: () => 1, rest: 1 };
    await mailHostsOf({ ...tools, name: 'us.example' })('mx2.example.nl');
    expect(asked).toEqual([true]);
  });

  it('that are busy are not asked at another address, and again only after ten minutes', async () => {
    let now = 0;
    const busy = await rawServer((socket) => socket.end('421 later\r\n'));
    closing.push(busy.close);
    const { mailHosts } = hosts({ [V4]: busy.port, [V6]: busy.port }, looking(1), () => now);
    expect(await mailHosts('mx.example.nl')).toMatchObject({
      starttls: { unmeasured: 'busy' },
      tls: { unmeasured: 'busy' },
    });
    now = 599_999;
    await mailHosts('mx.example.nl');
    expect(busy.connections()).toBe(1);
    now = 600_000;
    await mailHosts('mx.example.nl');
    expect(busy.connections()).toBe(2);
  });

  it('answer over IPv6 when they do not over IPv4', async () => {
    const server = new SMTPServer({ authOptional: true, logger: false, hideSTARTTLS: true });
    const port = await listening(server.server);
    closing.push(() => server.close());
    const found = await hosts({ [V6]: port }, looking(1)).mailHosts('mx.example.nl');
    expect(found).toMatchObject({
      starttls: { state: 'not-offered' },
      tls: { unmeasured: 'not-asked' },
    });
  });

  it('without an address, or at an address of this machine, are not measured', async () => {
    const { mailHosts } = hosts({}, looking(1));
    expect((await mailHosts('nowhere.example')).starttls).toEqual({ unmeasured: 'no-answer' });
    expect((await mailHosts('mx.example.nl')).starttls).toEqual({ unmeasured: 'not-public' });
  });

  it('are measured again after an hour', async () => {
    let now = 0;
    const server = await rawServer((socket) => {
      socket.write('220 mx\r\n');
      socket.on('data', (bytes) =>
        socket.write(bytes.toString().startsWith('EHLO') ? '250 mx\r\n' : '221 bye\r\n'),
      );
    });
    closing.push(server.close);
    const { mailHosts } = hosts({ [V4]: server.port }, looking(1), () => now);
    for (now of [0, 3_599_999, 3_600_000]) await mailHosts('mx2.example.nl');
    expect(server.connections()).toBe(2);
  });

  it('belong to a provider', () => {
    expect(providerOf('example-nl.mail.protection.outlook.com')).toBe('outlook.com');
    expect(providerOf('mx.example.co.uk')).toBe('example.co.uk');
  });

  it('are looked at anew once in a while, however often and under whatever spelling', async () => {
    const looked: string[] = [];
    const { mailHosts } = hosts({}, looking(0));
    const fresh = () => (host: string) => {
      looked.push(host);
      return mailHosts(host);
    };
    const anew = anewOf(fresh, 50);
    await Promise.all([anew('mx.example.nl'), anew('MX.example.nl.'), anew('mx2.example.nl')]);
    await anew('mx.example.nl');
    expect(looked).toEqual(['mx.example.nl', 'mx2.example.nl']);
    await sleep(60);
    await anew('mx.example.nl');
    expect(looked).toHaveLength(3);
  });

  it('are remembered for a while by who measures again, whichever measurement it is', () => {
    expect(ourTools({ again: true }).mailHosts).toBe(ourTools({ again: true }).mailHosts);
    expect(ourTools({ again: true }).mailHosts).not.toBe(ourTools().mailHosts);
  });
});
