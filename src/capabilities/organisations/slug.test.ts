import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugsFor } from './slug.ts';

const first = (name: string) => slugsFor(name).next().value;

describe('the address of an organisation', () => {
  it.each([
    ['Theater De Proef', 'theater-de-proef'],
    ['Café ’t Hoekje', 'cafe-t-hoekje'],
    ['  --Kunst & Co.--  ', 'kunst-en-co'],
    ['Straße der Künste', 'strasse-der-kunste'],
    ['Ærø Łódź', 'aero-lodz'],
    ['ﬁlmhuis', 'filmhuis'],
    ['İstanbul Huis', 'istanbul-huis'],
    ['博物館', 'organisation'],
    ['!!!', 'organisation'],
    ['New', 'new-2'],
    ['Import', 'import-2'],
  ])('of %j is %s', (name, slug) => {
    expect(first(name)).toBe(slug);
  });

  it('counts on when somebody already has it', () => {
    const slugs = slugsFor('Theater De Proef');
    expect([slugs.next().value, slugs.next().value, slugs.next().value]).toEqual([
      'theater-de-proef',
      'theater-de-proef-2',
      'theater-de-proef-3',
    ]);
  });

  it('is always safe in a URL, never long, never without letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(first(name)).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/);
      }),
    );
  });
});
