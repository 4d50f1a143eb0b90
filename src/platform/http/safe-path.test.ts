import { describe, expect, it } from 'vitest';
import { safePath } from './safe-path.ts';

describe('where to go after signing in', () => {
  it.each(['/organisations/de-proef?tab=a#b', '/'])('keeps %j', (path) => {
    expect(safePath(path)).toBe(path);
  });
  it.each([
    'https://evil.example',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    'javascript:alert(1)',
    'account',
    '/a/..//evil.example',
    '/.//evil.example',
    '/%2e%2e//evil.example',
    '',
    null,
    ['/a'],
  ])('does not go to %j', (path) => {
    expect(safePath(path, '/home')).toBe('/home');
  });
});
