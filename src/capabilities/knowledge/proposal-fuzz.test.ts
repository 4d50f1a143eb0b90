import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as examples from '#tests/support/texts-to-import.ts';
import { plainBlocks } from '#platform/documents/plain.ts';
import { sentencesIn } from './passage.ts';
import { proposalsFrom } from './proposal.ts';

const words = Object.values(examples).flatMap((text) => text.split(/(?<=\s)/));

describe('any text', () => {
  it('gives proposals that quote it, and never fails', () => {
    const text = fc.oneof(
      fc.array(fc.constantFrom(...words), { maxLength: 120 }).map((parts) => parts.join('')),
      fc.string({ unit: 'grapheme', maxLength: 500 }),
    );
    fc.assert(
      fc.property(text, (any) => {
        const blocks = plainBlocks(any);
        const whole = blocks.map((block) => block.text).join('\n');
        for (const proposal of proposalsFrom('', blocks, 'en'))
          for (const found of [...Object.values(proposal.words), ...Object.values(proposal.facts)])
            for (const quote of found.from) expect(whole).toContain(quote);
      }),
      { numRuns: 400 },
    );
  });

  it('never cuts a character in two: a database refuses half of one', () => {
    const text = `Het probleem was dat a${'😀'.repeat(6000)}.`;
    const pieces = sentencesIn(text);
    expect(pieces.every((piece) => piece.isWellFormed())).toBe(true);
    expect(pieces.join('')).toBe(text);
    const proposals = proposalsFrom('', plainBlocks(text), 'nl');
    for (const { words: told } of proposals)
      for (const found of Object.values(told)) expect(found.value.isWellFormed()).toBe(true);
  });

  it.each([
    'samenwerking van A, B en C en ',
    'het project Aap van Noot ',
    'en de ',
    '1 000 ',
    'project ‘',
    'a',
    'A. ',
    'van het ministerie van ',
    'from may to ',
  ])('made of %j is read in good time', (piece) => {
    const started = performance.now();
    proposalsFrom('', plainBlocks(piece.repeat(Math.ceil(200_000 / piece.length))), 'nl');
    expect(performance.now() - started).toBeLessThan(8_000);
  });

  it('falls apart in sentences that together are the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (any) => {
        expect(sentencesIn(any).join('').replace(/\s/g, '')).toBe(any.replace(/\s/g, ''));
      }),
    );
  });
});
