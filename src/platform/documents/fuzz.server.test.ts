import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docxOf, pdfOf } from '#tests/support/documents.ts';
import { documentProblems } from './document.ts';
import { readInThread } from './reading.server.ts';

/** Whatever comes in: a document or a problem that we have a sentence for. Never a crash. */
async function expectAnAnswer(bytes: Uint8Array, name?: string): Promise<void> {
  const answer = await readInThread(bytes, { name });
  if ('problem' in answer) expect(documentProblems).toContain(answer.problem);
  else {
    expect(answer.blocks.length).toBeGreaterThan(0);
    for (const { text } of answer.blocks) expect(text).not.toMatch(/\p{Cc}/u);
  }
}

/** A document of which some bytes were changed, or the end was lost. */
const damaged = (whole: Uint8Array) =>
  fc
    .tuple(
      fc.nat(whole.length),
      fc.array(fc.tuple(fc.nat(Math.max(0, whole.length - 1)), fc.nat(255)), { maxLength: 8 }),
    )
    .map(([end, changes]) => {
      const bytes = whole.slice();
      for (const [at, value] of changes) bytes[at] = value;
      return changes.length % 2 === 0 ? bytes.subarray(0, end) : bytes;
    });

describe('whatever is sent', () => {
  it('as random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), (bytes) => expectAnAnswer(bytes)),
      { numRuns: 300 },
    );
  });

  it.each(['PK\u0003\u0004', '%PDF-1.7\n', '<html>', '\u00ff\u00fe', '# '])(
    'beginning with %j',
    async (start) => {
      const bytes = fc
        .uint8Array({ maxLength: 1500 })
        .map((rest) => Buffer.concat([Buffer.from(start, 'latin1'), rest]));
      await fc.assert(
        fc.asyncProperty(bytes, (all) => expectAnAnswer(all)),
        { numRuns: 60 },
      );
    },
  );

  it('as pieces of pages', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<table>',
        '<tr><td>',
        '<!--',
        '-->',
        '<script>',
        '</script>',
        '<svg>',
        '&amp;',
        '&#0;',
        '<a href="',
        '">',
        '<h1>',
        '<br>',
        '<pre>',
        '<![CDATA[',
        '<template>',
        '<title>',
      ),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
    );
    const page = fc
      .array(piece, { maxLength: 60 })
      .map((pieces) => Buffer.from(`<html>${pieces.join('')}`));
    await fc.assert(
      fc.asyncProperty(page, (all) => expectAnAnswer(all)),
      { numRuns: 200 },
    );
  });

  it('as a damaged Word document', async () => {
    await fc.assert(
      fc.asyncProperty(damaged(docxOf(['# Kop', 'Een verhaal.'])), (bytes) =>
        expectAnAnswer(bytes),
      ),
      { numRuns: 120 },
    );
  });

  it('as a damaged PDF', async () => {
    const whole = await pdfOf((page) => page.text('Een verhaal over een zaal.'));
    await fc.assert(
      fc.asyncProperty(damaged(whole), (bytes) => expectAnAnswer(bytes)),
      { numRuns: 80 },
    );
  });

  it('as any text, with a name that says Markdown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), (text) =>
        expectAnAnswer(Buffer.from(text), 'a.md'),
      ),
      { numRuns: 200 },
    );
  });
});
