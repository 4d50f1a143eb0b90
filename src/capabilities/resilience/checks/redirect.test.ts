import { describe, expect, it } from 'vitest';
import { evidence, hop, visit, webHost } from '#tests/support/evidence.ts';
import type { Visit, WebHost } from '../web-evidence.ts';
import { redirect } from './redirect.ts';

const judgedOf = (changes: Partial<WebHost>) =>
  redirect.judge(evidence({ web: { hosts: [webHost('example.nl', changes)] } }));
const led = (urls: readonly string[], changes: Partial<Visit> = {}) =>
  judgedOf({
    plain: visit(
      urls.map((url, at) => hop(url, [], at < urls.length - 1 ? 301 : 200)),
      changes,
    ),
  });

describe('the way to the encrypted website', () => {
  it('goes first to the same name', () => {
    expect(led(['http://example.nl/', 'https://example.nl/']).verdict).toBe('good');
    expect(
      led(['http://example.nl/', 'https://example.nl/', 'https://www.example.nl/']).verdict,
    ).toBe('good');
    expect(led(['http://example.nl/', 'https://www.example.nl/'])).toMatchObject({
      verdict: 'improve',
      facts: { to: 'www.example.nl' },
    });
    expect(
      led(['http://example.nl/', 'http://www.example.nl/', 'https://www.example.nl/']).reason,
    ).toBe('other-host-first');
  });

  it('is bad when it stays open, goes back, in circles or nowhere', () => {
    expect(led(['http://example.nl/']).reason).toBe('stays');
    expect(led(['http://example.nl/', 'https://example.nl/', 'http://example.nl/x']).reason).toBe(
      'back',
    );
    expect(led(['http://example.nl/'], { end: 'loop' }).reason).toBe('loop');
    expect(led(['http://example.nl/'], { end: 'broken' }).reason).toBe('lost');
  });

  it('is not needed when only the encrypted door is open', () => {
    const doors = [{ address: 'a', http: 'closed', https: 'open' }] as const;
    expect(judgedOf({ doors, plain: { unmeasured: 'refused' } }).reason).toBe('no-plain');
    expect(judgedOf({ plain: { unmeasured: 'too-slow' } }).verdict).toBe('not-measured');
    expect(led(['http://example.nl/'], { end: 'too-slow' }).verdict).toBe('not-measured');
  });
});
