import { parentPort, workerData } from 'node:worker_threads';
import type { Claims } from './document.ts';
import { readInThread } from './reading.server.ts';

// One document, one thread: whatever a document does to its parser ends with it.
const { bytes, claims } = workerData as { readonly bytes: Uint8Array; readonly claims: Claims };
parentPort?.postMessage(await readInThread(bytes, claims));
