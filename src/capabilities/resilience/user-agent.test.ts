import { expect, it } from 'vitest';
import { userAgentOf } from './user-agent.ts';

it('a measurement says who asks, and where that is explained', () => {
  expect(userAgentOf('https://samenspel.example')).toBe(
    'Samenspel (+https://samenspel.example/measuring)',
  );
  expect(userAgentOf(undefined)).toBe('Samenspel');
});
