import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { startWorker } from '../worker.server.ts';
import type { Model } from './model.ts';

/** Somebody waits for a question, in milliseconds; the first text also waits for the model to load. */
const FOR_QUESTION = 2_000;
const FOR_TEXTS = 300_000;

type Reply = { number: number; vectors?: Float32Array[]; failure?: string };
type Waiting = { resolve: (vectors: Float32Array[]) => void; reject: (error: Error) => void };

/** A model in a folder of this machine, in a thread of its own: it computes for long at a stretch. */
export function folderModel(folder: string): Model {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let last = 0;

  function started(): Worker {
    if (worker) return worker;
    const thread = startWorker('platform/search/model-thread.server.ts', { workerData: folder });
    thread.unref();
    thread.on('message', ({ number, vectors, failure }: Reply) => {
      if (vectors) waiting.get(number)?.resolve(vectors);
      else waiting.get(number)?.reject(new Error(failure));
      waiting.delete(number);
    });
    thread.on('error', (error) => console.error('search: the thread of the model failed:', error));
    thread.once('exit', () => {
      worker = undefined;
      for (const { reject } of waiting.values()) reject(new Error('the model ended'));
      waiting.clear();
    });
    return (worker = thread);
  }

  return {
    name: `folder ${fingerprint(folder)}`,
    embed: (texts, kind) =>
      new Promise((resolve, reject) => {
        const number = (last += 1);
        const limit = kind === 'question' ? FOR_QUESTION : FOR_TEXTS;
        const timer = setTimeout(() => {
          waiting.delete(number);
          reject(new Error('the model takes too long'));
        }, limit);
        const done = () => clearTimeout(timer);
        waiting.set(number, {
          resolve: (vectors) => (done(), resolve(vectors)),
          reject: (error) => (done(), reject(error)),
        });
        started().postMessage({ number, texts, kind });
      }),
  };
}

/** Another file with another model in the same folder is seen by its size and its date. */
function fingerprint(folder: string): string {
  const files = globSync('onnx/*', { cwd: folder }).sort();
  return files
    .map((file) =>
      [file, statSync(join(folder, file)).size, statSync(join(folder, file)).mtimeMs].join(),
    )
    .join(' ');
}
