// The thread in which the index lives. It has its own connection to the database, and nothing that
// it does makes a page wait.
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { FromThread, Place, Request, ToThread } from './asking.ts';
import { createEngine } from './engine.ts';
import { follow } from './following.server.ts';
import { keeper } from './keeping.server.ts';
import { parseLexicon } from './lexicon.ts';
import type { Answer } from './search.ts';

const place: Place = workerData;
const say = (message: FromThread) => parentPort?.postMessage(message);

const shipped = readFileSync(new URL('./data/lexicon.txt', import.meta.url), 'utf8');
const { lexicon } = parseLexicon(shipped);

let progress = 0;
const index = keeper({
  begin: () => createEngine(lexicon),
  restore: () => undefined,
  progress: (now) => {
    if (now === progress) return;
    progress = now;
    say({ kind: 'progress', progress });
  },
});
const following = follow(place.databaseUrl, { read: index.read, rest: async () => {} });

parentPort?.on('message', (message: ToThread) => {
  if (message.kind === 'stop') void stop();
  else void reply(message.number, message.request);
});

async function reply(number: number, request: Request): Promise<void> {
  try {
    say({ kind: 'reply', number, answer: await answerTo(request) });
  } catch (error) {
    console.error('search: a question failed:', error);
    say({ kind: 'reply', number, answer: undefined });
  }
}

async function answerTo(request: Request): Promise<Answer | undefined> {
  if (request.kind === 'settle') {
    await following.settle();
    return undefined;
  }
  const kept = index.kept();
  return kept && { ...kept.engine.search(request.question), progress };
}

async function stop(): Promise<void> {
  await following.stop();
  parentPort?.close();
}
