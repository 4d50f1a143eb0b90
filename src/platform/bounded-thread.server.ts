import { startWorker } from './worker.server.ts';

/** One runs at a time; so many may wait. */
const MAX_WAITING = 8;

export type Bounds = { readonly seconds: number; readonly megabytes: number };
export type BoundedProblem = 'busy' | 'too-slow' | 'broken';

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * Work on something that somebody else made, in a thread of its own: the source file `thread` gets
 * `data` as its `workerData` and posts one answer. It gets limited time and memory and no environment,
 * and is ended when it takes more, so that whatever it is given does no harm to the rest.
 */
export async function inBoundedThread<A>(
  thread: string,
  data: object,
  bounds: Bounds,
): Promise<{ answer: A } | { problem: BoundedProblem }> {
  if (waiting >= MAX_WAITING) return { problem: 'busy' };
  waiting++;
  const mine = last.then(() => run<A>(thread, data, bounds));
  last = mine;
  try {
    return await mine;
  } finally {
    waiting--;
  }
}

function run<A>(
  thread: string,
  workerData: object,
  { seconds, megabytes }: Bounds,
): Promise<{ answer: A } | { problem: BoundedProblem }> {
  return new Promise((resolve) => {
    const worker = startWorker(thread, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: megabytes, stackSizeMb: 8 },
      env: {},
      stdout: true,
      stderr: true,
    });
    const end = (outcome: { answer: A } | { problem: BoundedProblem }) => {
      clearTimeout(clock);
      resolve(outcome);
      void worker.terminate();
    };
    const clock = setTimeout(() => end({ problem: 'too-slow' }), seconds * 1000);
    worker.once('message', (answer: A) => end({ answer }));
    worker.once('error', () => end({ problem: 'broken' }));
    worker.once('exit', () => end({ problem: 'broken' }));
  });
}
