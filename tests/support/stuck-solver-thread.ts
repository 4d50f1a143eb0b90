import { parentPort } from 'node:worker_threads';

// Says that it is ready, and never answers again.
parentPort?.on('message', () => {
  for (;;);
});
parentPort?.postMessage('ready');
