import { describe, expect, it } from 'vitest';
import { webTarget } from './target.ts';

const hrefOf = (typed: string, base?: string) => {
  const target = webTarget(typed, base === undefined ? {} : { base });
  return 'url' in target ? target.url.href : target.problem;
};

describe('an address that somebody typed', () => {
  it.each([
    [
      ' https://www.voorbeeld.example/verhaal?x=1#deel ',
      'https://www.voorbeeld.example/verhaal?x=1',
    ],
    ['www.voorbeeld.example/a', 'https://www.voorbeeld.example/a'],
    ['http://voorbeeld.example:80/', 'http://voorbeeld.example/'],
    ['https://musée.example', 'https://xn--muse-dpa.example/'],
    ['https://8.8.8.8/', 'https://8.8.8.8/'],
    ['https://[2606:4700::1111]/', 'https://[2606:4700::1111]/'],
  ])('%s leads to %s', (typed, href) => expect(hrefOf(typed)).toBe(href));

  it.each([
    [
      'not-an-address',
      '',
      'een verhaal',
      'ftp://a.example',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'data:text/html,x',
      'gopher://a.example',
      `https://a.example/${'x'.repeat(3000)}`,
      'https://',
      'https://a_b c.example',
    ],
    [
      'not-an-address',
      'https://user@a.example',
      'https://user:pass@a.example',
      'https://a.example@127.0.0.1',
      'https://a.example\\@127.0.0.1',
    ],
    [
      'not-an-address',
      'http://2130706433/',
      'http://0x7f000001/',
      'http://0177.0.0.1/',
      'http://127.1/',
      'http://0x7f.1',
      'http://１２７.０.０.１/',
      'http://127.0.0.1./',
      'http://8.8.2056/',
    ],
    [
      'private-address',
      'http://localhost/',
      'http://LOCALHOST./',
      'http://intranet/',
      'http://printer.local/',
      'https://x.internal/',
      'http://a.localhost/',
      'http://x.home.arpa/',
    ],
    ['other-port', 'http://a.example:22/', 'https://a.example:8443', 'http://8.8.8.8:25/'],
  ])('is refused as %s', (problem, ...all) => {
    for (const typed of all) expect([typed, hrefOf(typed)]).toEqual([typed, problem]);
  });

  it('may come from a redirect, and is checked then too', () => {
    expect(hrefOf('/b', 'https://a.example/c')).toBe('https://a.example/b');
    expect(hrefOf('//b.example/x', 'https://a.example/c')).toBe('https://b.example/x');
    for (const odd of ['//0x7f.1/', 'http://2130706433/', 'file:///etc/passwd'])
      expect(hrefOf(odd, 'https://a.example/c')).toBe('not-an-address');
  });
});
