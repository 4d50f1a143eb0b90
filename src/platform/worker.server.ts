import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Starts a thread from one of our source files, such as `platform/search/thread.server.ts`. Node
 * reads TypeScript itself, so the file is the same in development, in tests and beside the build.
 */
export function startWorker(source: string, options: WorkerOptions = {}): Worker {
  return new Worker(join(checkout(), 'src', source), options);
}

/** The nearest folder above this file that has our sources: this file may be part of a build. */
function checkout(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'src/platform/worker.server.ts'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error('The sources of Samenspel are not beside its build.');
    folder = above;
  }
  return folder;
}
