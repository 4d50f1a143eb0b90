import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cookiesIn, isOfSession } from './cookies.ts';

describe('cookies', () => {
  it('are read with what keeps them safe, in any case and order', () => {
    expect(cookiesIn(['sid=1; path=/; HTTPONLY; samesite=Lax; Secure'])).toEqual([
      { name: 'sid', isSecure: true, isHttpOnly: true, sameSite: 'lax' },
    ]);
    expect(cookiesIn(['a=b'])).toEqual([
      { name: 'a', isSecure: false, isHttpOnly: false, sameSite: undefined },
    ]);
  });

  it('that a browser refuses do not count', () => {
    expect(cookiesIn(['__Host-a=1; Path=/', 'b=1; SameSite=None', '', ' ; Secure'])).toEqual([]);
  });

  it('of a session are known by their names', () => {
    const names = (headers: string[]) =>
      cookiesIn(headers)
        .filter(isOfSession)
        .map(({ name }) => name);
    expect(names(['PHPSESSID=1', 'theme=dark', 'language=nl', 'my_session_id=1', '_ga=1'])).toEqual(
      ['PHPSESSID', 'my_session_id'],
    );
  });

  it('are read whatever comes', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (headers) => void cookiesIn(headers).map(isOfSession)),
      { numRuns: 1_000 },
    );
  });
});
