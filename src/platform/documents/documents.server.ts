import { inBoundedThread } from '../bounded-thread.server.ts';
import {
  MAX_DOCUMENT_BYTES,
  MAX_MEGABYTES,
  MAX_SECONDS,
  type Claims,
  type ReadableDocument,
  type Refused,
} from './document.ts';

/** Reads a document that somebody gave us to structured plain text, in a thread that is bounded. */
export async function readDocument(
  bytes: Uint8Array,
  claims: Claims = {},
): Promise<ReadableDocument | Refused> {
  if (bytes.length === 0) return { problem: 'empty' };
  if (bytes.length > MAX_DOCUMENT_BYTES) return { problem: 'too-large' };
  const read = await inBoundedThread<ReadableDocument | Refused>(
    'platform/documents/thread.server.ts',
    { bytes, claims },
    { seconds: MAX_SECONDS, megabytes: MAX_MEGABYTES },
  );
  if ('answer' in read) return read.answer;
  return { problem: read.problem === 'broken' ? 'unreadable' : read.problem };
}
