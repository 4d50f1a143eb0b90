import { DrizzleQueryError } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { withoutValues } from './failure.ts';

describe('a failure that is written down', () => {
  it('has no values of the query', () => {
    const cause = Object.assign(new Error('invalid byte sequence'), {
      code: '22021',
      detail: 'Key (email)=(noor@theater.example) exists.',
    });
    const failure = new DrizzleQueryError('select $1', ['noor@theater.example\nat home'], cause);
    const written = String(withoutValues(failure));
    expect(written).toMatch(/^invalid byte sequence \(22021\) in: select \$1\n\s+at /);
    expect(written).not.toMatch(/noor|home/);
  });
  it('is what it was when no query failed', () => {
    const failure = new Error('x');
    expect(withoutValues(failure)).toBe(failure);
  });
});
