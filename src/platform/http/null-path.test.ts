import { describe, expect, it, vi } from 'vitest';
import { withoutNullPath } from './null-path.ts';

type Given = Parameters<typeof withoutNullPath>[0];

function asked(path: string, { method = 'GET', resolve = vi.fn<Given['resolve']>() } = {}) {
  const url = new URL(path, 'http://x.example');
  const event = { url, request: new Request(url, { method }) } as Given['event'];
  return withoutNullPath({ event, resolve });
}

describe('a null character in an address', () => {
  it('is left out, and nothing is asked', () => {
    const resolve = vi.fn<Given['resolve']>();
    for (const [path, location] of [
      ['/knowledge/a%00b', '/knowledge/ab'],
      ['/partners?q=%00kas&page=2', '/partners?q=kas&page=2'],
      ['/%00/other.example', '/other.example'],
      ['/%00\\%00/other.example', '/other.example'],
    ] as const)
      expect(() => asked(path, { resolve })).toThrow(
        expect.objectContaining({ status: 308, location }),
      );
    expect(resolve).not.toHaveBeenCalled();
  });

  it('is nowhere to send something to', () => {
    expect(() => asked('/knowledge/a%00b', { method: 'POST' })).toThrow(
      expect.objectContaining({ status: 404 }),
    );
  });

  it('does not stop another address', async () => {
    const page = new Response('page');
    const resolve = vi.fn<Given['resolve']>().mockResolvedValue(page);
    expect(await asked('/knowledge/a%20b?q=%20', { resolve })).toBe(page);
  });
});
