import type { Handle } from '@sveltejs/kit/hooks';
import { describe, expect, it } from 'vitest';
import { withSecurityHeaders } from './headers.ts';

type Input = Parameters<Handle>[0];

async function answerTo(path: string, headers: Record<string, string> = {}) {
  const url = new URL(path, 'http://localhost:3000');
  const event = { url, request: new Request(url), locals: { visit: { person: null } } };
  const resolve = () => Promise.resolve(new Response('', { headers }));
  const response = await withSecurityHeaders({ event, resolve } as unknown as Input);
  return response.headers;
}

describe('every answer', () => {
  it('has a Content-Security-Policy, also when it is no page', async () => {
    expect((await answerTo('/x.json')).get('content-security-policy')).toMatch(
      /default-src 'none'/,
    );
    const own = { 'content-security-policy': "default-src 'self'" };
    expect((await answerTo('/', own)).get('content-security-policy')).toBe("default-src 'self'");
  });
  it.each(['/outbox', '/invitations/abc', '/checks/abc', '/verify?token=abc'])(
    'with a secret in it is kept nowhere: %s',
    async (path) => {
      expect((await answerTo(path)).get('cache-control')).toBe('no-store');
    },
  );
  it('with a cookie is kept nowhere', async () => {
    expect((await answerTo('/', { 'set-cookie': 'a=b' })).get('cache-control')).toBe('no-store');
    expect((await answerTo('/')).get('cache-control')).toBeNull();
  });
});
