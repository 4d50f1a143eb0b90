import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { afterEach, describe, expect, it } from 'vitest';
import { mailHost } from '#tests/support/evidence.ts';
import { mailDns } from '#tests/support/mail-dns.ts';
import { ownCertificate } from '#tests/support/own-certificate.ts';
import { dialTo, listening, rawServer } from '#tests/support/raw-server.ts';
import { stsPolicyAt } from './sts-policy.server.ts';
import type { Tools } from './tools.server.ts';

const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

const ADDRESS = '145.220.0.30';
const POLICY = 'version: STSv1\nmode: enforce\nmx: mx.example.nl\nmax_age: 604800\n';
const { dns } = mailDns({
  v4: { 'mta-sts.example.nl': ADDRESS, 'mta-sts.other.example': ADDRESS },
});

const at = (
  port: number | undefined,
  domain = 'example.nl',
  signal = AbortSignal.timeout(1_000),
  roots: readonly string[] = [ownCertificate.cert],
) => {
  const tools: Tools = {
    dns,
    dial: dialTo(port === undefined ? {} : { [ADDRESS]: port }),
    mailHosts: (host) => Promise.resolve(mailHost(host)),
    userAgent: 'Samenspel',
    now: () => 1,
    roots,
  };
  return stsPolicyAt(domain, tools, signal);
};

async function serving(handle: (asked: IncomingMessage, answer: ServerResponse) => void) {
  const server = createServer(ownCertificate, handle);
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return listening(server);
}

describe('the policy of MTA-STS', () => {
  it('is read over HTTPS, at the address that was checked', async () => {
    const asked: unknown[] = [];
    const port = await serving((request, answer) => {
      asked.push(request.url, request.headers.host, request.headers['user-agent']);
      answer.writeHead(200, { 'content-type': 'text/plain' }).end(POLICY);
    });
    expect(await at(port)).toEqual({ status: 200, type: 'text/plain', body: POLICY });
    expect(asked).toEqual(['/.well-known/mta-sts.txt', 'mta-sts.example.nl', 'Samenspel']);
  });

  it('is not followed to another address', async () => {
    const port = await serving((_, answer) =>
      answer.writeHead(301, { location: 'https://x.example/' }).end(),
    );
    expect(await at(port)).toMatchObject({ status: 301, body: '' });
  });

  it('is not believed with a certificate of nobody, or for another name', async () => {
    const port = await serving((_, answer) => answer.end(POLICY));
    expect(await at(port, 'example.nl', AbortSignal.timeout(1_000), [])).toMatchObject({
      problem: 'bad-certificate',
      body: '',
    });
    expect(await at(port, 'other.example')).toMatchObject({ problem: 'bad-certificate' });
  });

  it('is not there without a host or without HTTPS', async () => {
    expect(await at(1, 'third.example')).toMatchObject({ problem: 'no-host' });
    expect(await at(undefined)).toEqual({ unmeasured: 'not-public' });
    const plain = await rawServer((socket) => socket.end('HTTP/1.1 400 no\r\n\r\n'));
    closing.push(plain.close);
    expect(await at(plain.port)).toEqual({ unmeasured: 'no-answer' });
    plain.close();
    expect(await at(plain.port)).toMatchObject({ problem: 'no-https' });
  });

  it('has an end: in bytes and in time', async () => {
    const large = await serving((_, answer) => {
      const more = () => void (!answer.writable || answer.write('x'.repeat(65_536), more));
      more();
    });
    expect(await at(large)).toMatchObject({ problem: 'too-large' });
    const slow = await serving((_, answer) => void answer.write('version: '));
    expect(await at(slow, 'example.nl', AbortSignal.timeout(200))).toEqual({
      unmeasured: 'too-slow',
    });
    const silent = await rawServer(() => {});
    closing.push(silent.close);
    expect(await at(silent.port, 'example.nl', AbortSignal.timeout(200))).toEqual({
      unmeasured: 'too-slow',
    });
  });
});
