import fc from 'fast-check';
import { expect, it } from 'vitest';
import { element, xmlText } from './xml.ts';

it('a text survives the way through XML, whatever it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const escaped = xmlText(text);
      expect(escaped).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/);
      expect(escaped.isWellFormed()).toBe(true);
    }),
  );
});

it('what is no character in XML is left out', () => {
  expect(xmlText('a\u0000b\u0008c\ud800d\ufffee\tf')).toBe('abcde\tf');
});

it('an element without a text is left out', () => {
  expect(element('dc:title', 'A & B', { 'xml:lang': 'nl' })).toBe(
    '<dc:title xml:lang="nl">A &amp; B</dc:title>',
  );
  expect(element('dc:title', '')).toBe('');
});
