import { expect, it } from 'vitest';
import { parsedJson } from './text.ts';

it('reads no text that a database cannot keep', () => {
  expect(parsedJson('{"a":["x\\u0000y","x\\ud800y"]}')).toEqual({ a: ['xy', 'x\ufffdy'] });
});
