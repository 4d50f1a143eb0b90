import { describe, expect, it, vi } from 'vitest';
import { withoutNullPath } from './null-path.ts';

type Given = Parameters<typeof withoutNullPath>[0];

const asked = (path: string, resolve: Given['resolve']) =>
  withoutNullPath({ event: { url: new URL(path, 'http://x.example') } as Given['event'], resolve });

describe('a null character in a path', () => {
  it('is not found, and nothing is asked', () => {
    const resolve = vi.fn();
    expect(() => asked('/knowledge/a%00b', resolve)).toThrow(
      expect.objectContaining({ status: 404 }),
    );
    expect(resolve).not.toHaveBeenCalled();
  });

  it('does not stop another path', async () => {
    const page = new Response('page');
    expect(await asked('/knowledge/a%20b', () => Promise.resolve(page))).toBe(page);
  });
});
