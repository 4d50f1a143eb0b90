import { describe, expect, it } from 'vitest';
import { preferredLanguage } from './language.ts';

describe('the preferred language', () => {
  it('is Dutch when the browser says nothing', () => {
    expect(preferredLanguage(null)).toBe('nl');
  });
  it('follows the quality values, not the order', () => {
    expect(preferredLanguage('nl;q=0.5, en-GB;q=0.9')).toBe('en');
  });
  it('skips languages that we do not have', () => {
    expect(preferredLanguage('fr, de;q=0.9, en;q=0.1')).toBe('en');
  });
  it('never picks a language that was refused', () => {
    expect(preferredLanguage('en;q=0')).toBe('nl');
  });
  it('survives nonsense', () => {
    expect(preferredLanguage(';;q=,,,x;q=z')).toBe('nl');
  });
});
