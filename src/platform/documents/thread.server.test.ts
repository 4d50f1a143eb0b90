import { describe, expect, it } from 'vitest';
import { MAX_DOCUMENT_BYTES } from './document.ts';
import { readDocument } from './documents.server.ts';

const bytes = (text: string) => Buffer.from(text);

describe('the thread', () => {
  it('is not started for what is too large', async () => {
    expect(await readDocument(new Uint8Array(MAX_DOCUMENT_BYTES + 1))).toEqual({
      problem: 'too-large',
    });
  });

  it('is ended when reading takes too long', async () => {
    const started = Date.now();
    const answer = await readDocument(
      bytes('tekst'),
      {},
      { seconds: 0.5, thread: '../tests/support/endless-thread.ts' },
    );
    expect(answer).toEqual({ problem: 'too-slow' });
    expect(Date.now() - started).toBeLessThan(5_000);
  });

  it('may die of what it reads, and the next document is read all the same', async () => {
    const greedy = await readDocument(
      bytes('tekst'),
      {},
      { megabytes: 48, thread: '../tests/support/greedy-thread.ts' },
    );
    expect(greedy).toEqual({ problem: 'unreadable' });
    expect(await readDocument(bytes('tekst'))).toMatchObject({ blocks: [{ text: 'tekst' }] });
  });

  it('reads one at a time, and lets only so many wait', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => readDocument(bytes('tekst'))),
    );
    expect(answers.filter((answer) => 'blocks' in answer)).toHaveLength(8);
    expect(
      answers.filter((answer) => 'problem' in answer && answer.problem === 'busy'),
    ).toHaveLength(2);
  });
});
