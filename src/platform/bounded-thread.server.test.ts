import { describe, expect, it } from 'vitest';
import { inBoundedThread } from './bounded-thread.server.ts';
import { MAX_DOCUMENT_BYTES } from './documents/document.ts';
import { readDocument } from './documents/documents.server.ts';

const bounds = { seconds: 20, megabytes: 64 };
const text = Buffer.from('tekst');

describe('a bounded thread', () => {
  it('is ended when it takes too long', async () => {
    const started = Date.now();
    const endless = '../tests/support/endless-thread.ts';
    expect(await inBoundedThread(endless, {}, { ...bounds, seconds: 0.5 })).toEqual({
      problem: 'too-slow',
    });
    expect(Date.now() - started).toBeLessThan(5_000);
  });

  it('may die of the memory that it takes, and the next one runs all the same', async () => {
    const greedy = '../tests/support/greedy-thread.ts';
    expect(await inBoundedThread(greedy, {}, bounds)).toEqual({ problem: 'broken' });
    expect(await readDocument(text)).toMatchObject({ blocks: [{ text: 'tekst' }] });
  });

  it('runs alone, and lets only so many wait', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => readDocument(text)));
    expect(answers.filter((answer) => 'blocks' in answer)).toHaveLength(8);
    expect(
      answers.filter((answer) => 'problem' in answer && answer.problem === 'busy'),
    ).toHaveLength(2);
  });

  it('is not started for a document that is too large', async () => {
    const large = new Uint8Array(MAX_DOCUMENT_BYTES + 1);
    expect(await readDocument(large)).toEqual({ problem: 'too-large' });
  });
});
