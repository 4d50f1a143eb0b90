// The thread in which the index lives. It has its own connection to the database, and nothing that
// it does makes a page wait.
import { parentPort, workerData } from 'node:worker_threads';
import type pg from 'pg';
import type { FromThread, Place, Request, ToThread } from './asking.ts';
import { createEngine } from './engine.ts';
import { fuse } from './fusion.ts';
import { follow } from './following.server.ts';
import { keeper } from './keeping.server.ts';
import type { Lexicon } from './lexicon.ts';
import { wholeLexicon } from './lexicon-file.server.ts';
import { meaningOf } from './meaning.server.ts';
import { addressModel } from './model-address.server.ts';
import { folderModel } from './model-folder.server.ts';
import type { Model, ModelChoice } from './model.ts';
import { indexMark } from './mark.server.ts';
import { saver } from './saving.server.ts';
import type { Answer, Question } from './search.ts';

/** Texts found by words that are weighed against those found by meaning. */
const LIST = 50;

const place: Place = workerData;
const say = (message: FromThread) => parentPort?.postMessage(message);

const lexicon = lexiconAsFarAsPossible();
const { folder, pace } = place;
const mark = indexMark(lexicon);
const saving = folder === undefined ? undefined : saver({ folder, lexicon, mark, pace });

const model = place.model && modelOf(place.model);
const meaning = model && meaningOf({ ...place, model });

let progress = 0;
/** The database of which all texts were compared with the vectors. */
let compared: string | undefined;
const index = keeper({
  begin: () => createEngine(lexicon),
  restore: (reading) => saving?.restore(reading),
  progress: (now) => {
    if (now === progress) return;
    progress = now;
    say({ kind: 'progress', progress });
  },
  taken: (change) => meaning?.changed(change),
});
const following = follow(place.databaseUrl, {
  read,
  rest: async (client) => saving?.saveSometimes(index.kept(), client),
  leave: async (client) => saving?.saveAtLast(index.kept(), client),
});

parentPort?.on('message', (message: ToThread) => {
  if (message.kind === 'stop') void stop();
  else void reply(message.number, message.request);
});

async function reply(number: number, request: Request): Promise<void> {
  try {
    say({ kind: 'reply', number, answers: await answersTo(request) });
  } catch (error) {
    console.error('search: a question failed:', error);
    say({ kind: 'reply', number, answers: undefined });
  }
}

async function answersTo(request: Request): Promise<readonly Answer[] | undefined> {
  if (request.kind === 'settle') {
    await following.settle();
    return undefined;
  }
  const answers: Answer[] = [];
  for (const question of request.questions) {
    const answer = await answerTo(question);
    if (!answer) return undefined;
    answers.push(answer);
  }
  return answers;
}

async function answerTo(question: Question): Promise<Answer | undefined> {
  const near = (await meaning?.nearest(question)) ?? [];
  const kept = index.kept();
  if (!kept) return undefined;
  if (near.length === 0) return { ...kept.engine.search(question), progress };
  const { limit } = question;
  const answer = kept.engine.search({ ...question, limit: Math.max(limit, LIST) });
  return { ...answer, found: fuse(answer.found, near, limit), progress };
}

/** The start has refused a lexicon with faults; what happens to the file later stops nothing. */
function lexiconAsFarAsPossible(): Lexicon {
  try {
    return wholeLexicon(place.lexicon);
  } catch (error) {
    console.error('search: without words of your own:', error);
    return wholeLexicon(undefined);
  }
}

async function read(client: pg.Client, isNew: boolean): Promise<void> {
  await index.read(client, isNew);
  const identity = index.kept()?.identity;
  if (!meaning || identity === undefined || (!isNew && identity === compared)) return;
  await meaning.compare(client, identity);
  compared = identity;
}

function modelOf(choice: ModelChoice): Model {
  return 'folder' in choice ? folderModel(choice.folder) : addressModel(choice);
}

async function stop(): Promise<void> {
  await meaning?.stop();
  await following.stop();
  process.exit();
}
