// The whole of Samenspel in one process: the database, the web server, and what runs later.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseConfig, type Config } from '#platform/config.server.ts';
import { connect } from '#platform/database/database.server.ts';
import { adapterEnvironment, front } from '#platform/http/front.ts';
import { refuseFaultyLexicon } from '#platform/search/lexicon-file.server.ts';
import { madeAsDemo } from '#platform/installation/installation.server.ts';
import { ensureBuild } from '#platform/start/build.server.ts';
import { untilEnded } from '#platform/start/ending.server.ts';
import { prepareHome, root } from '#platform/start/home.server.ts';
import { refuseTakenPort } from '#platform/start/port.server.ts';
import { serve } from '#platform/start/serving.server.ts';

/** Visitors who are in the middle of something get this long to finish, in milliseconds. */
const DRAINING = 10_000;

let drain: () => Promise<void> = async () => {};
await untilEnded(start, { say, drain: () => drain() });

async function start(ending: AbortSignal): Promise<void> {
  const settings = parseConfig(process.env);
  const { HOST: host, PORT: port, ORIGIN: origin, PROXY_HOPS: proxyHops } = settings;
  refuseFaultyLexicon(settings.LEXICON);
  await refuseTakenPort(host, port);
  const url = await prepareHome({ settings, say });
  await ensureBuild({ root, say, signal: ending });
  const isDemo = await demoIn(url, settings);
  ending.throwIfAborted();

  adapterEnvironment(process.env);
  const { handler } = await import(pathToFileURL(join(root, 'build/handler.js')).href);
  const web = await serve(front({ origin, port, proxyHops, handler }), host, port);
  drain = () => web.drain(DRAINING);
  greet(origin ?? `http://localhost:${port}`, isDemo);
}

async function demoIn(url: string, { DEMO }: Config): Promise<boolean> {
  const { db, pool } = connect(url, 2);
  try {
    if (DEMO === 'on') {
      const { loadDemoOnce } = await import('../demo/once.ts');
      await loadDemoOnce(db, new Date(), say);
    }
    return await madeAsDemo(db);
  } finally {
    await pool.end();
  }
}

function greet(address: string, isDemo: boolean): void {
  say(`Samenspel is ready: ${address}`);
  say(
    isDemo
      ? `To look around, choose somebody from the demo on ${address}/sign-in; on this machine that needs no password.`
      : `Make the first account on ${address}/sign-up.`,
  );
}

function say(message: string): void {
  console.log(message);
}
