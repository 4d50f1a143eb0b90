import { spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { ask, isRoot, newDataFolder, NOBODY, pidFile, postmasterPid } from './data-folder.ts';
import { run, type Running } from './process.ts';

const keep = (dataDir: string, uid?: number): Running =>
  run('tests/processes/embedded-process.ts', [dataDir], { uid });

async function ready(dataDir: string, uid?: number) {
  const process = keep(dataDir, uid);
  return { process, url: await process.writes(/^ready (.*)$/m) };
}

async function stop({ process }: { process: Running }) {
  process.send('SIGTERM');
  return process.ended;
}

async function kill({ process }: { process: Running }) {
  process.send('SIGKILL');
  return process.ended;
}

function killServer(dataDir: string): number {
  const pid = postmasterPid(dataDir) ?? 0;
  expect(pid).toBeGreaterThan(1);
  process.kill(pid, 'SIGKILL');
  return pid;
}

async function refused(dataDir: string, uid?: number) {
  const second = keep(dataDir, uid);
  expect(await second.ended).toBe(1);
  expect(second.output().trim().split('\n')).toHaveLength(1);
  return second.output();
}

describe('a first start', () => {
  it('makes a durable database that only its socket reaches, and stops it', async () => {
    const dataDir = newDataFolder();
    const kept = await ready(dataDir);
    expect(await ask(kept.url, 'show listen_addresses')).toBe('');
    expect(await ask(kept.url, 'show fsync')).toBe('on');
    expect(await ask(kept.url, 'show data_checksums')).toBe('on');
    expect(await ask(kept.url, `select current_setting('is_superuser')`)).toBe('off');
    expect(await ask(kept.url, `select 'Ã' ilike 'ã'`)).toBe(true);
    expect(statSync(join(dataDir, 'database/password')).mode & 0o777).toBe(0o600);
    expect(await stop(kept)).toBe(0);
    expect(existsSync(pidFile(dataDir))).toBe(false);
  });

  it.runIf(isRoot)('works for a normal user', async () => {
    const dataDir = newDataFolder(NOBODY);
    const kept = await ready(dataDir, NOBODY);
    expect(await ask(kept.url, 'select 1')).toBe(1);
    expect(await stop(kept)).toBe(0);
  });

  it('works where the path is too long for a socket', async () => {
    const dataDir = join(newDataFolder(), 'long'.repeat(30));
    const kept = await ready(dataDir);
    expect(await ask(kept.url, 'select 1')).toBe(1);
    expect(await stop(kept)).toBe(0);
  });

  it('that is killed halfway leaves nothing in the way of the next', async () => {
    const dataDir = newDataFolder();
    const first = keep(dataDir);
    const isHalfway = () => readdirSync(dataDir).some((name) => name.startsWith('database.new-'));
    while (!isHalfway()) await new Promise((resume) => setTimeout(resume, 5));
    await kill({ process: first });
    expect(existsSync(join(dataDir, 'database'))).toBe(false);
    const kept = await ready(dataDir);
    expect(await ask(kept.url, 'select 1')).toBe(1);
    expect(readdirSync(dataDir).filter((name) => name.startsWith('database.'))).toEqual([]);
    await stop(kept);
  });
});

describe('after a hard kill', () => {
  it('of its keeper, the server lives on and the next start goes on with it', async () => {
    const dataDir = newDataFolder();
    const first = await ready(dataDir);
    await ask(first.url, 'create table kept as select 42 as answer');
    await kill(first);
    const pid = postmasterPid(dataDir);
    const second = await ready(dataDir);
    expect(postmasterPid(dataDir)).toBe(pid);
    expect(await ask(second.url, 'select answer from kept')).toBe(42);
    expect(await stop(second)).toBe(0);
    expect(existsSync(pidFile(dataDir))).toBe(false);
  });

  it('of the server, it is started again and has what was acknowledged', async () => {
    const dataDir = newDataFolder();
    const kept = await ready(dataDir);
    await ask(kept.url, 'create table kept as select 42 as answer');
    const killed = killServer(dataDir);
    await kept.process.writes(/stopped unexpectedly/);
    expect(await ask(kept.url, 'select answer from kept')).toBe(42);
    expect(postmasterPid(dataDir)).not.toBe(killed);
    expect(await stop(kept)).toBe(0);
  });

  it('of an adopted server, it is started again too', async () => {
    const dataDir = newDataFolder();
    await kill(await ready(dataDir));
    const kept = await ready(dataDir);
    killServer(dataDir);
    await kept.process.writes(/stopped unexpectedly/);
    expect(await ask(kept.url, 'select 1')).toBe(1);
    expect(await stop(kept)).toBe(0);
  });

  it('of both, the next start recovers', async () => {
    const dataDir = newDataFolder();
    const first = await ready(dataDir);
    await ask(first.url, 'create table kept as select 42 as answer');
    await kill(first);
    killServer(dataDir);
    const second = await ready(dataDir);
    expect(await ask(second.url, 'select answer from kept')).toBe(42);
    expect(await stop(second)).toBe(0);
  });

  it('of both, a server process that still works on a query is waited for', async () => {
    const dataDir = newDataFolder();
    const first = await ready(dataDir);
    const client = new pg.Client({ connectionString: first.url });
    client.on('error', () => {});
    await client.connect();
    // A computation that does not look around while it lasts.
    const busy = client.query(`select count(*) from generate_series(1, 30000000)`).catch(() => {});
    await kill(first);
    killServer(dataDir);
    const second = await ready(dataDir);
    expect(await ask(second.url, 'select 1')).toBe(1);
    await busy;
    expect(await stop(second)).toBe(0);
  });

  it('a number that was given to another program does not prevent a start', async () => {
    const dataDir = newDataFolder();
    const first = await ready(dataDir);
    await kill(first);
    const pid = killServer(dataDir);
    const owner = isRoot ? NOBODY : process.getuid?.();
    const stranger = spawn('sleep', ['60'], isRoot ? { uid: NOBODY, gid: NOBODY } : {});
    const stale = `${stranger.pid}\n${dataDir}/database/cluster\n1\n5432\n${dataDir}/database\n\n1 1\nready   \n`;
    expect(pid).not.toBe(stranger.pid);
    writeFileSync(pidFile(dataDir), stale);
    if (owner !== undefined) chownSync(pidFile(dataDir), owner, owner);
    const second = await ready(dataDir);
    expect(await ask(second.url, 'select 1')).toBe(1);
    expect(await stop(second)).toBe(0);
    expect(stranger.exitCode).toBe(null);
    stranger.kill();
  });
});

describe('one folder', () => {
  it('has one keeper: a second is refused, and leaves the first alone', async () => {
    const dataDir = newDataFolder();
    const first = await ready(dataDir);
    expect(await refused(dataDir)).toContain(`(process ${first.process.pid})`);
    expect(await ask(first.url, 'select 1')).toBe(1);
    expect(await stop(first)).toBe(0);
  });

  it('has one keeper, also when two start at once on an empty folder', async () => {
    const dataDir = newDataFolder();
    const starts = [keep(dataDir), keep(dataDir)];
    const outcomes = await Promise.allSettled(starts.map((each) => each.writes(/^ready (.*)$/m)));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    for (const process of starts) await stop({ process });
  });

  it('stops without waiting for who is still connected', async () => {
    const dataDir = newDataFolder();
    const kept = await ready(dataDir);
    const client = new pg.Client({ connectionString: kept.url });
    client.on('error', () => {});
    await client.connect();
    await client.query('begin');
    const asked = Date.now();
    expect(await stop(kept)).toBe(0);
    expect(Date.now() - asked).toBeLessThan(5_000);
  });
});

describe('one sentence, and nothing broken, when', () => {
  it('a file is in the place of the folder', async () => {
    const file = join(newDataFolder(), 'file');
    writeFileSync(file, '');
    expect(await refused(file)).toContain('a file is in its place');
    expect(await refused(join(file, 'below'))).toContain('a file is in its place');
  });

  it('the folder cannot be made', async () => {
    expect(await refused('/proc/samenspel')).toContain('not writable');
  });

  it.runIf(isRoot)('the folder belongs to somebody else', async () => {
    expect(await refused(newDataFolder(), NOBODY)).toContain('not writable');
    const dataDir = newDataFolder();
    await stop(await ready(dataDir));
    chmodSync(dataDir, 0o777);
    for (const name of ['lock', 'process']) chmodSync(join(dataDir, name), 0o666);
    expect(await refused(dataDir, NOBODY - 1)).toContain('make this user its owner');
    await stop(await ready(dataDir));
  });

  it.runIf(isRoot)('the user that runs PostgreSQL cannot enter the folder', async () => {
    const closed = newDataFolder();
    chmodSync(closed, 0o700);
    expect(await refused(join(closed, 'data'))).toContain('cannot enter');
  });

  it('another version made the database', async () => {
    const dataDir = newDataFolder();
    await stop(await ready(dataDir));
    const version = join(dataDir, 'database/cluster/PG_VERSION');
    const made = readFileSync(version, 'utf8');
    writeFileSync(version, '17\n');
    expect(await refused(dataDir)).toContain('was made by PostgreSQL 17');
    writeFileSync(version, made);
    await stop(await ready(dataDir));
  });

  it('a part of the database is gone', async () => {
    const dataDir = newDataFolder();
    mkdirSync(join(dataDir, 'database'));
    expect(await refused(dataDir)).toContain('not complete');
  });
});
