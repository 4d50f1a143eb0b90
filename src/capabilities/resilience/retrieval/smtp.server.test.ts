import { connect, type Socket } from 'node:net';
import { connect as secure } from 'node:tls';
import { SMTPServer } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { rawServer } from '#tests/support/raw-server.ts';
import { freePort } from '#tests/support/free-port.ts';
import { startTls } from './smtp.server.ts';

const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

const patience = { greeting: 400, exchange: 400 };
const to = (port: number) =>
  new Promise<Socket>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.on('error', () => resolve(socket));
  });
const started = async (port: number, signal = new AbortController().signal) =>
  startTls(await to(port), 'us.example', signal, patience);

/** A server that says these things, one for each line that it gets; the first at once. */
async function saying(...sentences: readonly string[]) {
  const heard: string[] = [];
  const server = await rawServer((socket) => {
    const left = [...sentences];
    const next = () => {
      const sentence = left.shift();
      if (sentence !== undefined) socket.write(sentence);
    };
    next();
    socket.on('data', (bytes) => {
      heard.push(...bytes.toString().trim().split('\r\n'));
      next();
    });
  });
  closing.push(server.close);
  return { ...server, heard };
}

async function smtpServer(options: ConstructorParameters<typeof SMTPServer>[0]) {
  const port = await freePort();
  const server = new SMTPServer({ ...options, authOptional: true, logger: false });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  closing.push(() => server.close());
  return port;
}

describe('the dialogue with a mail server', () => {
  it('ends with a connection on which TLS works', async () => {
    const found = await started(await smtpServer({}));
    if (!('state' in found) || found.state !== 'ready') throw new Error('not ready');
    const socket = secure({ socket: found.socket, rejectUnauthorized: false });
    await new Promise((resolve) => socket.once('secureConnect', resolve));
    expect(socket.getProtocol()).toMatch(/^TLS/);
    socket.destroy();
  });

  it('sees that TLS is not offered, and takes leave', async () => {
    expect(await started(await smtpServer({ hideSTARTTLS: true }))).toEqual({
      state: 'not-offered',
    });
    const plain = await saying('220 mx\r\n', '250-mx\r\n250 SIZE 1\r\n', '221 bye\r\n');
    expect(await started(plain.port)).toEqual({ state: 'not-offered' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(plain.heard).toEqual(['EHLO us.example', 'QUIT']);
    const old = await saying('220 mx\r\n', '502 what\r\n');
    expect(await started(old.port)).toEqual({ state: 'not-offered' });
  });

  it('sees that TLS is offered and does not work', async () => {
    const ehlo = '250-mx\r\n250 STARTTLS\r\n';
    for (const answer of [
      '454 not now\r\n',
      '503 no\r\n',
      'what?\r\n',
      '220 go\r\n250 and more\r\n',
    ])
      expect(await started((await saying('220 mx\r\n', ehlo, answer)).port), answer).toEqual({
        state: 'broken',
      });
    expect(await started((await saying('220 mx\r\n', ehlo, '421 busy\r\n')).port)).toEqual({
      unmeasured: 'busy',
    });
    expect(await started((await saying('220 mx\r\n', ehlo)).port)).toEqual({
      unmeasured: 'too-slow',
    });
  });

  it('takes no time and no welcome for an answer about nothing but us', async () => {
    expect(await started((await saying('421 busy\r\n')).port)).toEqual({ unmeasured: 'busy' });
    expect(await started((await saying('554 not you\r\n')).port)).toEqual({
      unmeasured: 'refused',
    });
    expect(await started((await saying('220 mx\r\n', '450 later\r\n')).port)).toEqual({
      unmeasured: 'busy',
    });
    expect(await started((await saying('220 mx\r\n', '550 bad name\r\n')).port)).toEqual({
      unmeasured: 'refused',
    });
    expect(await started((await saying('SSH-2.0-x\r\n')).port)).toEqual({
      unmeasured: 'no-answer',
    });
  });

  it('waits long enough for a greeting, and no longer', async () => {
    const late = await rawServer((socket) => setTimeout(() => socket.write('220 mx\r\n'), 150));
    closing.push(late.close);
    expect(await started(late.port)).toEqual({ unmeasured: 'too-slow' });
    const endless = await rawServer((socket) => {
      const clock = setInterval(() => socket.write('220-wait\r\n'), 20);
      socket.once('close', () => clearInterval(clock));
    });
    closing.push(endless.close);
    const before = Date.now();
    expect(await started(endless.port)).toEqual({ unmeasured: 'too-slow' });
    expect(Date.now() - before).toBeLessThan(2_000);
  });

  it('does not listen to whoever says too much, hangs up, or sends what is no mail', async () => {
    const loud = await rawServer((socket) => {
      const more = () => void (!socket.writable || socket.write('x'.repeat(65_536), more));
      more();
    });
    closing.push(loud.close);
    expect(await started(loud.port)).toEqual({ unmeasured: 'no-answer' });
    const gone = await rawServer((socket) => socket.end('220-hello\r\n'));
    const reset = await rawServer((socket) => socket.resetAndDestroy());
    closing.push(gone.close, reset.close);
    expect(await started(gone.port)).toEqual({ unmeasured: 'no-answer' });
    expect(await started(reset.port)).toEqual({ unmeasured: 'no-answer' });
  });

  it('stops at once when it has to', async () => {
    const silent = await rawServer(() => {});
    closing.push(silent.close);
    expect(await started(silent.port, AbortSignal.timeout(50))).toEqual({ unmeasured: 'too-slow' });
    expect(await started(silent.port, AbortSignal.abort())).toEqual({ unmeasured: 'too-slow' });
  });
});
