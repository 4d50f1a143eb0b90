import { describe, expect, it } from 'vitest';
import { isForeign } from './foreign.ts';

const here = 'https://samenspel.example';
const sent = (method: string, headers: Record<string, string>) =>
  isForeign(new Request(here, { method, headers }), here);

describe('a request of another site', () => {
  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('is seen by its Origin with %s', (method) => {
    for (const origin of ['https://evil.example', 'null', 'http://samenspel.example']) {
      expect(sent(method, { origin })).toBe(true);
    }
    expect(sent(method, { origin: here })).toBe(false);
  });
  it('is seen whatever the type of what it sends', () => {
    const headers = { origin: 'https://evil.example', 'content-type': 'application/json' };
    expect(sent('POST', headers)).toBe(true);
  });
  it('is seen by Sec-Fetch-Site when there is no Origin', () => {
    expect(sent('POST', { 'sec-fetch-site': 'cross-site' })).toBe(true);
    expect(sent('POST', { 'sec-fetch-site': 'same-site' })).toBe(true);
    expect(sent('POST', { 'sec-fetch-site': 'same-origin' })).toBe(false);
  });
  it('may read', () => {
    expect(sent('GET', { origin: 'https://evil.example' })).toBe(false);
  });
});
