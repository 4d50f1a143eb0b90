import { describe, expect, it } from 'vitest';
import { noContent } from './card.ts';
import { isCertain, tracesIn, type Behind } from './identifying.ts';

const theatre: Behind = {
  name: 'Theater De Zevende Wand',
  website: 'zevendewand.example',
  members: [
    { name: 'Noor Voetlicht', email: 'noor@elders.example' },
    { name: 'Jan', email: 'jan@zevendewand.example' },
  ],
};

const found = (problem: string, behind = theatre) =>
  tracesIn({ ...noContent, problem }, behind).map(({ kind, words }) => `${kind}: ${words}`);

describe('what names the organisation for certain', () => {
  it.each([
    ['Bij Theater De Zevende Wand speelt niemand.', 'own-name: Theater De Zevende Wand'],
    ['bij THEATER DE ZEVENDE WAND', 'own-name: THEATER DE ZEVENDE WAND'],
    ['Theater-De-Zevende-Wand', 'own-name: Theater-De-Zevende-Wand'],
    ['theater dé zèvende wand', 'own-name: theater dé zèvende wand'],
    ['Kijk op zevendewand.example.', 'own-domain: zevendewand.example'],
    ['https://www.zevendewand.example/agenda', 'own-domain: zevendewand.example'],
    ['@zevendewand op elk netwerk', 'own-domain: zevendewand'],
    ['Mail info@zevendewand.example', 'own-mail: info@zevendewand.example'],
    ['Mail info@post.zevendewand.example', 'own-mail: info@post.zevendewand.example'],
    ['Mail noor@elders.example', 'own-mail: noor@elders.example'],
  ])('%s', (text, trace) => {
    expect(found(text)[0]).toBe(trace);
    expect(tracesIn({ ...noContent, problem: text }, theatre).some(isCertain)).toBe(true);
  });
  it('is looked for in every text of the card', () => {
    const name = 'Theater De Zevende Wand';
    const line = [{ id: 'n1', text: name, concepts: [] }];
    for (const content of [
      { title: name },
      { needs: line },
      { gives: line },
      { space: name },
      { data: name },
    ])
      expect(tracesIn({ ...noContent, ...content }, theatre)).toHaveLength(1);
  });
});

describe('what may tell who it is', () => {
  it.each([
    ['De Zevende bel gaat.', 'part-of-name: Zevende'],
    ['Vraag het Noor Voetlicht.', 'member: Noor Voetlicht'],
    ['Mail iemand@anders.example', 'mail: iemand@anders.example'],
    ['Bel 06-12345678.', 'phone: 06-12345678'],
    ['Bel 020 123 45 67.', 'phone: 020 123 45 67'],
    ['Call +31 6 1234 5678', 'phone: +31 6 1234 5678'],
    ['Zie www.iets.nl/x.', 'link: www.iets.nl/x.'],
    ['Zie iets-anders.org', 'link: iets-anders.org'],
  ])('%s', (text, trace) => {
    expect(found(text)).toEqual([trace]);
    expect(tracesIn({ ...noContent, problem: text }, theatre).some(isCertain)).toBe(false);
  });
  it.each([
    'Een theater zoekt een wand van 7 meter voor jan en alleman.',
    'We hebben € 6.000 en 80 uur, van 1-3-2027 tot 30-6-2027.',
    'In 2026 kwamen 1.234.567 bezoekers, 12,5 procent meer.',
    'Wij werken met o.a. geluid, b.v. microfoons.',
    'Een podium. De zaal is vol.',
  ])('is not in: %s', (text) => {
    const { name } = theatre;
    expect(found(text, { ...theatre, name: name.replace(' Wand', '') })).toEqual([]);
  });
  it('tells the same words once, as the most certain thing that they are', () => {
    const text = 'Theater De Zevende Wand, zevendewand.example, Theater De Zevende Wand';
    expect(found(text)).toEqual([
      'own-name: Theater De Zevende Wand',
      'own-domain: zevendewand.example',
    ]);
  });
  it('does not look for names of which nothing is left', () => {
    expect(found('De A en de B.', { name: 'A', website: null, members: [] })).toEqual([]);
    expect(found('Het museum.', { name: 'Museum', website: null, members: [] })).toEqual([
      'own-name: museum',
    ]);
  });
});
