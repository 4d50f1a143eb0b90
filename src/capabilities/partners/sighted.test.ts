import { describe, expect, it } from 'vitest';
import { noContent } from './card.ts';
import { labelOf } from './concepts.ts';
import { sighted } from './sighted.ts';

const content = {
  ...noContent,
  title: 'Ondertiteling bij …',
  problem: 'Wie weinig hoort, mist de helft.',
  needs: [{ id: 'n1', text: 'Iemand die live typt', concepts: ['live-captioning'] }],
};
const by = (found: string, share: number) => ({ found, share });

describe('what may be told about why a nameless card was found', () => {
  it('is every word that its reader sees, also in the label of a concept', () => {
    const reasons = [by('ondertiteling', 0.5), by('live', 0.3)];
    expect(sighted(content, reasons, labelOf)).toEqual({ reasons, share: 1 });
  });
  it('is not a word that was left out, which does not move it up either', () => {
    const reasons = [by('ondertiteling', 0.4), by('zeezicht', 0.4)];
    const told = sighted(content, reasons, labelOf);
    expect(told.reasons).toEqual([by('ondertiteling', 0.4)]);
    expect(told.share).toBeCloseTo(0.5);
  });
  it('is nothing when only such words led to it', () => {
    expect(sighted(content, [by('zeezicht', 0.9)], labelOf).share).toBe(0);
    expect(sighted(content, [], labelOf).share).toBe(0);
  });
});
