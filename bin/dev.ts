// Development: the same database and demo, in a folder of their own, and pages that follow edits.
import { createServer } from 'vite';
import { parseConfig } from '#platform/config.server.ts';
import { connect } from '#platform/database/database.server.ts';
import { untilEnded } from '#platform/start/ending.server.ts';
import { refuseFaultyLexicon } from '#platform/search/lexicon-file.server.ts';
import { prepareHome, root } from '#platform/start/home.server.ts';
import { refuseTakenPort } from '#platform/start/port.server.ts';
import { loadDemoOnce } from '../demo/once.ts';

let close: () => Promise<void> = async () => {};
await untilEnded(start, { say: console.log, drain: () => close() });

async function start(ending: AbortSignal): Promise<void> {
  const settings = parseConfig(process.env);
  const { HOST: host, PORT: port, DEMO } = settings;
  refuseFaultyLexicon(settings.LEXICON);
  await refuseTakenPort(host, port);
  const url = await prepareHome({ settings, beside: 'dev', say: console.log });
  if (DEMO === 'on') {
    const { db, pool } = connect(url, 2);
    await loadDemoOnce(db, new Date(), console.log).finally(() => pool.end());
  }
  ending.throwIfAborted();
  const ours = new Set(process.listeners('SIGTERM'));
  const server = await createServer({ root, server: { host, port, strictPort: true } });
  // Vite would exit on its own, before the database has stopped.
  for (const each of process.listeners('SIGTERM'))
    if (!ours.has(each)) process.off('SIGTERM', each);
  close = () => server.close();
  await server.listen();
  server.printUrls();
}
