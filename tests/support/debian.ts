import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where Debian keeps programs: those of servers are not on everybody's PATH. */
export const places = [
  '/usr/local/sbin',
  '/usr/local/bin',
  '/usr/sbin',
  '/usr/bin',
  '/sbin',
  '/bin',
];

/** These settings, with all those places on the PATH. */
export function withPlaces(settings: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return { ...settings, PATH: [settings.PATH, ...places].filter(Boolean).join(':') };
}

/** Whether packages can be installed here without asking anybody: root on Debian or its like. */
export function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Installs packages of Debian, showing that it goes on; false when that fails. */
export async function install(
  names: readonly string[],
  say: (message: string) => void,
): Promise<boolean> {
  const started = Date.now();
  const all = names.join(', ');
  say(`Installing ${all} from Debian (the tests need it; only the first time) …`);
  const going = setInterval(() => {
    say(`Installing ${all}: ${Math.round((Date.now() - started) / 1000)} s`);
  }, 10_000);
  try {
    return (
      (await aptGet('update', '-q')) &&
      (await aptGet('install', '-q', '-y', '--no-install-recommends', ...names))
    );
  } finally {
    clearInterval(going);
  }
}

function aptGet(...args: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn('apt-get', args, {
      // Debian itself refuses to install where it does not find its own programs.
      env: { ...withPlaces(), DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' },
      stdio: 'ignore',
    });
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}
