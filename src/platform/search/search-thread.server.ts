import type { Worker } from 'node:worker_threads';
import { startWorker } from '../worker.server.ts';
import type { FromThread, Place, Request, ToThread } from './asking.ts';
import type { Answer } from './search.ts';

/** Requests that wait for their turn; whoever comes later is sent away at once. */
const LONGEST_QUEUE = 200;
/** Requests that the thread has in hand. The others stay here, where they can still be cancelled. */
const IN_HAND = 4;
/** A thread that leaves a request unanswered for this long is not coming back, in milliseconds. */
const LOST = 300_000;
/** Waiting before a thread that died is started again: twice as long each time, in milliseconds. */
const FIRST_RESTART = 500;
const LAST_RESTART = 60_000;
/** Time to write the index down when we stop, in milliseconds. */
const FAREWELL = 8_000;

type Patience = { readonly milliseconds: number; readonly signal?: AbortSignal | undefined };
type Waiting = { readonly request: Request; readonly end: (answers?: readonly Answer[]) => void };

export type SearchThread = {
  /** An answer per question. Undefined when there is no reply in time: full, too late, cancelled, or the thread died. */
  ask(request: Request, patience: Patience): Promise<readonly Answer[] | undefined>;
  progress(): number;
  stop(): Promise<void>;
};

const startThread = (place: Place) =>
  startWorker('platform/search/thread.server.ts', { workerData: place });

/** Keeps one thread that searches, and starts another when it dies. */
export function searchThread(place: Place, start = startThread): SearchThread {
  const queue: Waiting[] = [];
  const inHand = new Map<number, Waiting & { readonly since: number }>();
  let worker: Worker | undefined;
  let progress = 0;
  let lastNumber = 0;
  let deaths = 0;
  let isStopping = false;
  let restart: NodeJS.Timeout | undefined;

  const say = (message: ToThread) => worker?.postMessage(message);

  function begin(): void {
    const started = start(place);
    worker = started;
    // A process that has nothing else to do may end; a server has its visitors.
    started.unref();
    started.on('message', hear);
    started.on('error', (error) => console.error('search: the thread failed:', error));
    started.once('exit', () => died(started));
    handOut();
  }

  function hear(message: FromThread): void {
    deaths = 0;
    if (message.kind === 'progress') progress = message.progress;
    else inHand.get(message.number)?.end(message.answers);
  }

  function died(which: Worker): void {
    if (worker !== which) return;
    worker = undefined;
    progress = 0;
    for (const { end } of [...inHand.values(), ...queue]) end();
    if (isStopping) return;
    const pause = Math.min(FIRST_RESTART * 2 ** deaths, LAST_RESTART);
    deaths += 1;
    console.error(`search: starting again in ${pause} ms.`);
    restart = setTimeout(begin, pause);
    restart.unref();
  }

  function handOut(): void {
    while (worker && questionsInHand().length < IN_HAND) {
      const next = queue.shift();
      if (!next) return;
      const number = (lastNumber += 1);
      const end = (answers?: readonly Answer[]) => {
        if (inHand.delete(number)) handOut();
        next.end(answers);
      };
      inHand.set(number, { request: next.request, end, since: Date.now() });
      say({ kind: 'request', number, request: next.request });
    }
  }

  /** To settle may take as long as building the index does: that is no sign of trouble. */
  function questionsInHand() {
    return [...inHand.values()].filter(({ request }) => request.kind === 'questions');
  }

  const watch = setInterval(() => {
    const oldest = Math.min(...questionsInHand().map(({ since }) => since));
    if (Date.now() - oldest > LOST) void worker?.terminate();
  }, LOST / 4);
  watch.unref();
  begin();

  return {
    progress: () => progress,
    ask: (request, { milliseconds, signal }) =>
      new Promise((resolve) => {
        if (isStopping || queue.length >= LONGEST_QUEUE || signal?.aborted)
          return resolve(undefined);
        const end = (answers?: readonly Answer[]) => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', giveUp);
          const place = queue.indexOf(waiting);
          if (place >= 0) queue.splice(place, 1);
          resolve(answers);
        };
        // What the thread has in hand it goes on with; only the one who asked does not wait.
        const giveUp = () => end();
        const waiting: Waiting = { request, end };
        const timer = setTimeout(giveUp, milliseconds);
        signal?.addEventListener('abort', giveUp);
        queue.push(waiting);
        handOut();
      }),
    async stop() {
      isStopping = true;
      clearInterval(watch);
      clearTimeout(restart);
      const stopping = worker;
      if (!stopping) return;
      const gone = new Promise<void>((resolve) => stopping.once('exit', () => resolve()));
      say({ kind: 'stop' });
      const late = setTimeout(() => void stopping.terminate(), FAREWELL);
      await gone;
      clearTimeout(late);
    },
  };
}
