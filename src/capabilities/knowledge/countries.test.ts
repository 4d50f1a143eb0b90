import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryCode, countryName } from './countries.ts';

describe('a country', () => {
  it.each([
    ['Nederland', 'NL'],
    ['netherlands', 'NL'],
    ['BE', 'BE'],
    ['België', 'BE'],
    ['belgie', 'BE'],
    ['Verenigd Koninkrijk', 'GB'],
    ['United Kingdom', 'GB'],
    ['Atlantis', undefined],
    ['', undefined],
  ])('typed as %j is %s', (typed, code) => {
    expect(countryCode(typed)).toBe(code);
  });
  it('is shown by its name', () => {
    expect(countryName('DE', 'nl')).toBe('Duitsland');
    expect(countryName('DE', 'en')).toBe('Germany');
    expect(countryName('nowhere', 'en')).toBe('nowhere');
  });
  it('never fails on what somebody types', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (typed) => void countryCode(typed)));
  });
});
