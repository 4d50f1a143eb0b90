import type { Worker } from 'node:worker_threads';
import { startWorker } from '../worker.server.ts';
import type { FromSolver, Solved, ToSolver } from './solving.ts';

/** Models that wait for their turn; whoever comes later is told that the solver is busy. */
const LONGEST_QUEUE = 20;
/** Beyond its own limit the solver gets this long before its thread is ended, in milliseconds. */
const GRACE = 500;
/** Starting takes this long at most: 3.5 MB of WebAssembly is compiled then. */
const START = 20_000;
/** After a death the next model waits this long, so that a broken installation is not restarted all the time. */
const PAUSE = 2_000;
/** A thread that nobody asked anything for this long is ended: it takes some forty megabytes. */
const IDLE = 600_000;

/** Beside what the solver says: it is busy with others, or it is not there. */
export type Outcome = Solved | { readonly outcome: 'busy' } | { readonly outcome: 'absent' };

export type Solver = {
  /** Solves a model within so many seconds, waiting included. Never throws. */
  solve(model: string, limits: { readonly seconds: number }): Promise<Outcome>;
  stop(): Promise<void>;
};

type Waiting = {
  readonly model: string;
  readonly until: number;
  readonly end: (outcome: Outcome) => void;
};

const startThread = () => startWorker('platform/solver/thread.server.ts', { env: {} });

/** Keeps one thread that solves, one model at a time; starts it when needed, ends it when it is stuck. */
export function solverThread(start: () => Worker = startThread): Solver {
  const queue: Waiting[] = [];
  let worker: Worker | undefined;
  let isReady = false;
  let isStopping = false;
  let inHand: (Waiting & { readonly number: number }) | undefined;
  let lastNumber = 0;
  let notBefore = 0;
  let clock: NodeJS.Timeout | undefined;

  function begin(): void {
    const started = start();
    worker = started;
    isReady = false;
    started.unref();
    started.on('message', (message: FromSolver) => {
      if (worker === started) hear(message);
    });
    started.on('error', (error) => console.error('solver: the thread failed:', error));
    started.once('exit', () => died(started));
    watch(START);
  }

  function hear(message: FromSolver): void {
    if (message === 'ready') isReady = true;
    else if (message.number === inHand?.number) finish(message.solved);
    next();
  }

  function finish(outcome: Outcome): void {
    const done = inHand;
    inHand = undefined;
    done?.end(outcome);
  }

  function died(which: Worker): void {
    if (worker !== which) return;
    const wasReady = isReady;
    worker = undefined;
    isReady = false;
    clearTimeout(clock);
    finish({ outcome: wasReady ? 'too-slow' : 'absent' });
    if (isStopping) return;
    notBefore = wasReady ? 0 : Date.now() + PAUSE;
    // What waits did nothing wrong, unless the solver cannot start at all.
    if (wasReady) next();
    else for (const one of queue.splice(0)) one.end({ outcome: 'absent' });
  }

  /** Ends the thread when nothing comes from it for so long. */
  function watch(milliseconds: number): void {
    clearTimeout(clock);
    clock = setTimeout(() => void worker?.terminate(), milliseconds);
    clock.unref();
  }

  function next(): void {
    if (isStopping || inHand) return;
    if (queue.length === 0) {
      if (isReady) watch(IDLE);
      return;
    }
    if (!worker) {
      if (Date.now() >= notBefore) return begin();
      for (const one of queue.splice(0)) one.end({ outcome: 'absent' });
      return;
    }
    if (!isReady) return;
    const waiting = queue.shift();
    if (!waiting) return;
    const left = waiting.until - Date.now();
    lastNumber += 1;
    inHand = { ...waiting, number: lastNumber };
    const message: ToSolver = {
      ...{ number: lastNumber, model: waiting.model },
      seconds: Math.max(0.01, left / 1000),
    };
    worker.postMessage(message);
    watch(Math.max(0, left) + GRACE);
  }

  return {
    solve: (model, { seconds }) =>
      new Promise((resolve) => {
        if (isStopping) return resolve({ outcome: 'absent' });
        if (queue.length >= LONGEST_QUEUE) return resolve({ outcome: 'busy' });
        const late = setTimeout(
          () => {
            const place = queue.indexOf(waiting);
            if (place >= 0) queue.splice(place, 1);
            waiting.end({ outcome: 'too-slow' });
          },
          seconds * 1000 + GRACE,
        );
        const end = (outcome: Outcome) => {
          clearTimeout(late);
          resolve(outcome);
        };
        const waiting: Waiting = { model, until: Date.now() + seconds * 1000, end };
        queue.push(waiting);
        next();
      }),
    async stop() {
      isStopping = true;
      clearTimeout(clock);
      for (const one of queue.splice(0)) one.end({ outcome: 'absent' });
      await worker?.terminate();
    },
  };
}
