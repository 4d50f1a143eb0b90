import { createServer, type AddressInfo } from 'node:net';
import { newDataFolder, postmasterPid } from './data-folder.ts';
import { run, type Running } from './process.ts';

export type App = {
  port: number;
  address: string;
  dataDir: string;
  process: Running;
  /** Ends the application the hard way; its database lives on, as it does for real. */
  kill: () => Promise<void>;
  /** Ends the database the hard way, under the application. */
  killDatabase: () => void;
  /** Asks it to stop, and gives its exit code. */
  stop: () => Promise<number | NodeJS.Signals | null>;
};

type Circumstances = {
  dataDir?: string;
  port?: number;
  environment?: Record<string, string>;
  uid?: number;
};

/**
 * The whole of Samenspel as a process of its own, on temporary data and a free port, without the
 * demo unless asked (`environment: { DEMO: 'on' }`). Start it again with the same `dataDir` and
 * `port` to see what it kept.
 */
export async function startApp(circumstances: Circumstances = {}): Promise<App> {
  const { process, dataDir, port } = await launchApp(circumstances);
  await process.writes(/Samenspel is ready/);
  return {
    port,
    address: `http://localhost:${port}`,
    dataDir,
    process,
    async kill() {
      process.send('SIGKILL');
      await process.ended;
    },
    killDatabase() {
      const pid = postmasterPid(dataDir);
      if (pid !== undefined && pid > 1) globalThis.process.kill(pid, 'SIGKILL');
    },
    stop() {
      process.send('SIGTERM');
      return process.ended;
    },
  };
}

/** The same, without waiting until it is ready: for starts that fail. */
export async function launchApp({ environment, uid, ...where }: Circumstances) {
  const dataDir = where.dataDir ?? newDataFolder(uid);
  const port = where.port ?? (await freePort());
  const settings = { DEMO: 'off', DATA_DIR: dataDir, PORT: String(port), ...environment };
  return { process: run('bin/start.ts', [], { environment: settings, uid }), dataDir, port };
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
