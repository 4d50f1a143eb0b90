// The thread in which the index lives. It has its own connection to the database, and nothing that
// it does makes a page wait.
import { parentPort, workerData } from 'node:worker_threads';
import type { FromThread, Place, Request, ToThread } from './asking.ts';
import { createEngine } from './engine.ts';
import { follow } from './following.server.ts';
import { keeper } from './keeping.server.ts';
import { wholeLexicon } from './lexicon-file.server.ts';
import { indexMark } from './mark.server.ts';
import { saver } from './saving.server.ts';
import type { Answer } from './search.ts';

const place: Place = workerData;
const say = (message: FromThread) => parentPort?.postMessage(message);

const lexicon = wholeLexicon(place.lexicon);
const { folder, pace } = place;
const mark = indexMark(lexicon);
const saving = folder === undefined ? undefined : saver({ folder, lexicon, mark, pace });

let progress = 0;
const index = keeper({
  begin: () => createEngine(lexicon),
  restore: (reading) => saving?.restore(reading),
  progress: (now) => {
    if (now === progress) return;
    progress = now;
    say({ kind: 'progress', progress });
  },
});
const following = follow(place.databaseUrl, {
  read: index.read,
  rest: async () => saving?.saveSometimes(index.kept()),
});

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
  // What may still change cannot be written.
  if (await following.stop()) await saving?.saveAtLast(index.kept());
  process.exit();
}
