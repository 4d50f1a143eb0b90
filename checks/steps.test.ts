import { afterEach, describe, expect, it, vi } from 'vitest';
import { check, runAll, tests, tool, work } from './steps.ts';

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = 0;
});

describe('a step', () => {
  it('passes as a check without faults, and fails with what the check says', async () => {
    expect(await check('good', () => []).run()).toMatchObject({ passed: 1, failed: 0 });
    const outcome = await check('bad', () => ['a.ts is wrong']).run();
    expect(outcome).toMatchObject({ passed: 0, failed: 1, said: 'a.ts is wrong' });
  });

  it('fails when its program does, and then shows all that it said', async () => {
    const good = await tool('good', 'prettier', '--version').run();
    expect(good).toMatchObject({ passed: 1, failed: 0, said: '' });
    const bad = await tool('bad', 'prettier', '--check', 'there-is-no-such-file.ts').run();
    expect(bad).toMatchObject({ passed: 0, failed: 1 });
    expect(bad.said).toContain('there-is-no-such-file.ts');
  });

  it('is skipped, not passed, where it cannot run', async () => {
    const outcome = await tests('stores', 'stores', async () => 'There is no database.').run();
    expect(outcome).toEqual({ passed: 0, failed: 0, skipped: 1, said: 'There is no database.' });
  });

  it('passes work that does not throw', async () => {
    expect(await work('build', async () => {}).run()).toMatchObject({ passed: 1 });
    await expect(work('build', () => Promise.reject(new Error('full'))).run()).rejects.toThrow(
      'full',
    );
  });
});

describe('all steps', () => {
  it('go on after a failure, and end with the sum alone on the last line', async () => {
    const said: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((line: string) => said.push(line));
    vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
    const skipped = tests('stores', 'stores', async () => 'There is no database.');
    await runAll([check('bad', () => ['a.ts is wrong']), skipped, check('good', () => [])]);
    expect(said.at(-1)).toBe('1 passed, 1 failed');
    expect(said.at(-2)).toContain('1 skipped');
    expect(process.exitCode).toBe(1);
  });
});
