import { describe, expect, it } from 'vitest';
import { inOtherLanguage } from './other-language.ts';

const at = (path: string) => new URL(path, 'http://localhost:3000');

describe('the same page in the other language', () => {
  it('keeps the path and the query', () => {
    expect(inOtherLanguage(at('/organisations/de-proef?part=2'), 'nl')).toBe(
      '/organisations/de-proef?part=2&lang=en',
    );
  });
  it('replaces a language that was asked for', () => {
    expect(inOtherLanguage(at('/?lang=en'), 'en')).toBe('/?lang=nl');
  });
  it('never repeats a form', () => {
    expect(inOtherLanguage(at('/account?/leave'), 'nl')).toBe('/account?lang=en');
  });
});
