import { describe, expect, it } from 'vitest';
import { conditional, type Document } from './conditional.ts';

const lastModified = new Date('2026-11-22T10:00:00.400Z');
const made: Document = {
  type: 'text/plain; charset=utf-8',
  basis: 'one',
  lastModified,
  maxAge: 60,
  body: () => 'hello',
};
const ask = (headers: Record<string, string>, more: Partial<Document> = {}) =>
  conditional(new Request('http://here.example/', { headers }), { ...made, ...more });

describe('a document that is fetched again', () => {
  it('comes whole the first time, with what to ask next time', async () => {
    const answer = ask({});
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('hello');
    expect(answer.headers.get('last-modified')).toBe('Sun, 22 Nov 2026 10:00:00 GMT');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=60');
  });
  it('is not made or sent again to whoever has it', async () => {
    const etag = ask({}).headers.get('etag') ?? '';
    const body = () => {
      throw new Error('It was made.');
    };
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const answer = ask({ 'if-none-match': tag }, { body });
      expect(answer.status).toBe(304);
      expect(await answer.text()).toBe('');
    }
    const since = { 'if-modified-since': lastModified.toUTCString() };
    expect(ask(since, { body }).status).toBe(304);
  });
  it('comes whole when it changed, or when a header makes no sense', () => {
    const etag = ask({}).headers.get('etag') ?? '';
    expect(ask({ 'if-none-match': etag }, { basis: 'two' }).status).toBe(200);
    const both = { 'if-none-match': '"x"', 'if-modified-since': lastModified.toUTCString() };
    expect(ask(both).status).toBe(200);
    expect(ask({ 'if-modified-since': 'yesterday' }).status).toBe(200);
    expect(ask({ 'if-modified-since': 'Sun, 22 Nov 2026 09:59:59 GMT' }).status).toBe(200);
  });
});
