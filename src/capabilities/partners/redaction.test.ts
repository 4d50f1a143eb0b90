import { describe, expect, it } from 'vitest';
import { withoutNames } from './redaction.ts';

const theatre = {
  name: 'Theater De Zevende Wand',
  slug: 'theater-de-zevende-wand',
  website: 'zevendewand.example',
};
const read = (text: string) => withoutNames(text, theatre);

describe('a text of an anonymous card', () => {
  it('loses the name of its organisation in every form', () => {
    expect(read('Wij zijn Theater  de zevende wand in Oeverzicht.')).toBe(
      'Wij zijn … in Oeverzicht.',
    );
    expect(read('De Zevende Wand zoekt.')).toBe('… zoekt.');
    expect(read('Zie theaterdezevendewand of theater-de-zevende-wand.')).toBe('Zie … of ….');
    expect(read('Zie zevendewand.example/agenda')).not.toContain('zevendewand');
  });
  it('loses addresses, links, phone numbers and accounts', () => {
    expect(read('Mail sam@zevendewand.example of bel 06 12 34 56 78.')).toBe('Mail … of bel ….');
    expect(read('+31 (0)20 123 45 67, https://x.example/a?b=c en @zevendewand')).not.toMatch(
      /\d|x\.|wand/,
    );
  });
  it('keeps everything else, also numbers, days and the same words in another sense', () => {
    const text = 'Achter de zevende wand staan 6.000 euro, 80 uur en 2027-03-01 tot 2027-06-30.';
    expect(read(text)).toBe(text);
    expect(
      withoutNames('Het theater zoekt', { name: 'Het Theater', slug: 'x1', website: null }),
    ).toBe('… zoekt');
    expect(withoutNames('', { name: '', slug: '', website: null })).toBe('');
  });
  it('takes a name as it is, also with signs', () => {
    const known = { name: 'C++ (en meer)', slug: 'c-en-meer', website: null };
    expect(withoutNames('Bij C++ (en meer) werken', known)).toBe('Bij … werken');
  });
});
