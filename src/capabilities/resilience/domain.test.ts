import { describe, expect, it } from 'vitest';
import { isProven, isProvenByFile, isProvenByTexts, proofFile, proofRecord } from './domain.ts';

const now = new Date('2026-11-23T10:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

describe('a proof that a domain is yours', () => {
  it('holds for a year after it was last seen', () => {
    expect(isProven({ provenAt: null, proofSeenAt: null }, now)).toBe(false);
    expect(isProven({ provenAt: daysAgo(364), proofSeenAt: null }, now)).toBe(true);
    expect(isProven({ provenAt: daysAgo(366), proofSeenAt: null }, now)).toBe(false);
    expect(isProven({ provenAt: daysAgo(800), proofSeenAt: daysAgo(10) }, now)).toBe(true);
  });

  it('is a text of its own in DNS, and nothing that only looks like it', () => {
    const { name, value } = proofRecord('example.nl', 'abc');
    expect(name).toBe('_samenspel.example.nl');
    expect(isProvenByTexts(['v=spf1 -all', value], 'abc')).toBe(true);
    expect(isProvenByTexts(['samenspel=abcd', 'x samenspel=abc'], 'abc')).toBe(false);
  });

  it('is a line in a file, wherever it stands in it', () => {
    const { url, text } = proofFile('example.nl', 'abc');
    expect(url).toBe('https://example.nl/.well-known/samenspel.txt');
    expect(isProvenByFile(`# ours\r\n${text}\r\n`, 'abc')).toBe(true);
    expect(isProvenByFile('<p>samenspel=abc</p>', 'abc')).toBe(false);
  });
});
