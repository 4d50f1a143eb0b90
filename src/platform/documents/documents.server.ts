import { startWorker } from '../worker.server.ts';
import {
  MAX_DOCUMENT_BYTES,
  MAX_MEGABYTES,
  MAX_SECONDS,
  type Claims,
  type ReadableDocument,
  type Refused,
} from './document.ts';

/** One is read at a time; so many may wait. */
const MAX_WAITING = 8;

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * Reads a document that somebody gave us to structured plain text, in a thread of its own that gets
 * `seconds` and a limited memory, and is ended when it takes more.
 */
export async function readDocument(
  bytes: Uint8Array,
  claims: Claims = {},
  {
    seconds = MAX_SECONDS,
    megabytes = MAX_MEGABYTES,
    thread = 'platform/documents/thread.server.ts',
  } = {},
): Promise<ReadableDocument | Refused> {
  if (bytes.length === 0) return { problem: 'empty' };
  if (bytes.length > MAX_DOCUMENT_BYTES) return { problem: 'too-large' };
  if (waiting >= MAX_WAITING) return { problem: 'busy' };
  waiting++;
  const mine = last.then(() => inThread(bytes, claims, { seconds, megabytes, thread }));
  last = mine;
  try {
    return await mine;
  } finally {
    waiting--;
  }
}

function inThread(
  bytes: Uint8Array,
  claims: Claims,
  { seconds, megabytes, thread: source }: { seconds: number; megabytes: number; thread: string },
): Promise<ReadableDocument | Refused> {
  return new Promise((resolve) => {
    const thread = startWorker(source, {
      workerData: { bytes, claims },
      resourceLimits: { maxOldGenerationSizeMb: megabytes, stackSizeMb: 8 },
      env: {},
      stdout: true,
      stderr: true,
    });
    const end = (answer: ReadableDocument | Refused) => {
      clearTimeout(clock);
      resolve(answer);
      void thread.terminate();
    };
    const clock = setTimeout(() => end({ problem: 'too-slow' }), seconds * 1000);
    thread.once('message', (answer: ReadableDocument | Refused) => end(answer));
    thread.once('error', () => end({ problem: 'unreadable' }));
    thread.once('exit', () => end({ problem: 'unreadable' }));
  });
}
