import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagsOf } from './html.ts';

const first = (html: string) => {
  const [tag] = tagsOf(html);
  return tag && [tag.name, Object.fromEntries(tag.attributes)];
};

describe('the tags of a page', () => {
  it('are found however their attributes are written', () => {
    expect(first('<SCRIPT SRC="https://a.example/x.js" async></SCRIPT>')).toEqual([
      'script',
      { src: 'https://a.example/x.js', async: '' },
    ]);
    expect(first("<img alt=''src='/a.png'>")).toEqual(['img', { alt: '', src: '/a.png' }]);
    expect(first('<a href=/x>')).toEqual(['a', { href: '/x' }]);
    expect(first('<a href="/x?a=1&amp;b=2" href="/y">')).toEqual(['a', { href: '/x?a=1&b=2' }]);
    expect(first('<br/>')).toEqual(['br', {}]);
  });

  it('are not looked for in comments, scripts and styles', () => {
    const html =
      '<!-- <img src=a> --><script>"<img src=b>"</script><style><img src=c></style><img src=d>';
    expect(tagsOf(html).map(({ name }) => name)).toEqual(['script', 'style', 'img']);
  });

  it('are found in whatever comes, in one pass', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '=',
      ' ',
      '/',
      '<!--',
      '-->',
      '<script',
      'a',
      '\0',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((parts) => parts.join('')),
        ),
        (html) => {
          expect(tagsOf(html).length).toBeLessThanOrEqual(html.length);
        },
      ),
      { numRuns: 2_000 },
    );
    for (const part of ['<', '<a ', '<a b="', '<script>', '<!--', '<a =', "<a '", '<a b=c d'])
      expect(tagsOf(part.repeat(100_000)).length).toBeLessThanOrEqual(20_000);
  });
});
