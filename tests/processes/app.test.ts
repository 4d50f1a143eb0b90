import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { freePort, launchApp, startApp, type App } from './app.ts';
import { isRoot, newDataFolder, NOBODY, postmasterPid } from './data-folder.ts';
import { root } from './process.ts';

let app: App | undefined;
afterEach(async () => {
  await app?.stop();
  app = undefined;
});

/** A start that must fail: gives the one sentence that it says. */
async function refusal(environment: Record<string, string>, port?: number) {
  const { process } = await launchApp({ environment, ...(port && { port }) });
  expect(await process.ended).toBe(1);
  const lines = process.output().trim().split('\n');
  expect(lines).toHaveLength(1);
  return lines[0];
}

describe('Samenspel', () => {
  it('starts with the demo, answers, and stops with its database', async () => {
    app = await startApp({ environment: { DEMO: 'on' } });
    await app.process.writes(/\/sign-in/);
    expect((await fetch(app.address)).status).toBe(200);
    expect(await app.stop()).toBe(0);
    expect(postmasterPid(app.dataDir)).toBe(undefined);
  });

  it('loads the demo once', async () => {
    const first = await startApp({ environment: { DEMO: 'on' } });
    await first.stop();
    app = await startApp({ dataDir: first.dataDir, environment: { DEMO: 'on' } });
    await app.process.writes(/\/sign-in/);
    expect(app.process.output()).not.toContain('Filling');
  });

  it('is ready soon after a hard kill of both its processes', async () => {
    const first = await startApp();
    first.killDatabase();
    await first.kill();
    const started = Date.now();
    app = await startApp({ dataDir: first.dataDir, port: first.port });
    expect(Date.now() - started).toBeLessThan(30_000);
    expect((await fetch(app.address)).status).toBe(200);
  });

  it.runIf(isRoot)('runs as a normal user', async () => {
    app = await startApp({ uid: NOBODY });
    expect((await fetch(app.address)).status).toBe(200);
  });

  it('refuses visitors under another name', async () => {
    app = await startApp();
    const socket = connect(app.port, '127.0.0.1');
    socket.write('GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n');
    expect(String(await once(socket, 'data'))).toContain('421');
  });

  it('lets a request that has begun finish before it stops', async () => {
    app = await startApp();
    const socket = connect(app.port, '127.0.0.1');
    const host = `Host: localhost:${app.port}\r\n`;
    socket.write(`POST / HTTP/1.1\r\n${host}Content-Length: 2\r\n\r\na`);
    await pause(200);
    const stopped = app.stop();
    await pause(500);
    const answered = once(socket, 'data');
    socket.write('b');
    expect(String(await answered)).toMatch(/^HTTP\/1.1 [2345]/);
    expect(await stopped).toBe(0);
  });

  it('stops when the program that started it is killed', async () => {
    const [dataDir, port] = [newDataFolder(), await freePort()];
    const settings = { DEMO: 'off', DATA_DIR: dataDir, PORT: String(port) };
    const outer = spawn(process.execPath, [join(root, 'bin/with-node.mjs'), 'start'], {
      env: { PATH: process.env.PATH, ...settings },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let text = '';
    outer.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
    while (!text.includes('is ready')) await once(outer.stdout, 'data');
    outer.kill('SIGKILL');
    for (let waited = 0; postmasterPid(dataDir) !== undefined; waited += 100) {
      expect(waited).toBeLessThan(20_000);
      await pause(100);
    }
  });
});

describe('one sentence and exit code 1, when', () => {
  it('the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    expect(await refusal({}, port)).toContain(`Port ${port} is already in use`);
    other.close();
  });

  it.each([
    ['nothing listens', 'postgresql://u:hidden@127.0.0.1:1/db', 'No PostgreSQL answers'],
    ['the server is unknown', 'postgresql://u:hidden@nowhere.invalid/db', 'DATABASE_URL'],
    ['it is not the address of a database', 'https://hidden.example', 'DATABASE_URL'],
  ])('DATABASE_URL is wrong: %s', async (_, url, sentence) => {
    const said = await refusal({ DATABASE_URL: url });
    expect(said).toContain(sentence);
    expect(said).not.toContain('hidden');
  });

  it('DATABASE_URL has a wrong password or database', async () => {
    app = await startApp();
    const socket = encodeURIComponent(join(app.dataDir, 'database'));
    const wrong = `postgresql://samenspel:hidden@localhost/samenspel?host=${socket}`;
    expect(await refusal({ DATABASE_URL: wrong })).toContain('refuses this user or password');
  });

  it('a setting is wrong', async () => {
    expect(await refusal({ PROXY_HOPS: 'many' })).toContain('PROXY_HOPS');
  });
});
