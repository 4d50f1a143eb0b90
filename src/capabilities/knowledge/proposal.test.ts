import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as examples from '#tests/support/texts-to-import.ts';
import { plainBlocks } from '#platform/documents/plain.ts';
import { contentOf, proposalsFrom } from './proposal.ts';
import type { Found, Proposal } from './proposed.ts';

const read = (text: string): Proposal[] => {
  const blocks = plainBlocks(text);
  const [first] = blocks;
  return proposalsFrom(first?.kind === 'heading' ? first.text : '', blocks, 'nl');
};
const one = (text: string): Proposal => {
  const [first, ...more] = read(text);
  if (!first || more.length > 0) throw new Error(`${more.length + 1} cases were found.`);
  return first;
};
const names = ({ parties }: Proposal) => parties.map(({ name, country }) => [name, country]);
const flat = (text: string) => text.replace(/\s+/g, ' ');

/** Every quotation is really in the text, and what is told is made of its quotations. */
function expectNothingInvented(text: string, proposals: readonly Proposal[]): void {
  const whole = flat(
    plainBlocks(text)
      .map((block) => block.text)
      .join(' '),
  );
  for (const { words, facts } of proposals) {
    for (const [field, found] of Object.entries(words) as [string, Found<string>][]) {
      for (const quote of found.from) expect(whole).toContain(flat(quote));
      if (field === 'title') continue;
      for (const line of found.value.split('\n'))
        expect(flat(found.from.join(' '))).toContain(flat(line));
    }
    for (const found of Object.values(facts)) {
      expect(found.from.length).toBeGreaterThan(0);
      for (const quote of found.from) expect(whole).toContain(flat(quote));
    }
  }
}

describe('the article that this product began with', () => {
  const seed = '../shared/seeds/grensverleggende-samenwerking.txt';

  it.skipIf(!existsSync(seed))(
    'gives Venues of the future with its four partners, and the second case',
    () => {
      const text = readFileSync(seed, 'utf8');
      const [venues, cyber, ...more] = read(text);
      expect(more).toEqual([]);
      if (!venues || !cyber) throw new Error('Two cases were expected.');
      expect(venues.words.title?.value).toBe('Venues of the future');
      expect(names(venues)).toEqual([
        ['NITE', 'NL'],
        ['Substrakt', 'GB'],
        ['Audience Lab', 'GB'],
        ['DEN', null],
      ]);
      expect(venues.words.done?.value).toContain(
        'op afstand betrekken van publiek bij het repetitieproces',
      );
      expect(names(cyber)).toEqual([
        ['DEN', null],
        ['Digital Trust Center', null],
      ]);
      expect(cyber.parties[1]).toMatchObject({
        short: 'DTC',
        of: 'ministerie van Economische Zaken',
      });
      expect(cyber.facts.partnerSectors?.value).toEqual(['public-authority']);
      expect(cyber.words.problem?.value).toContain('de basis op orde');
      expectNothingInvented(text, [venues, cyber]);
    },
  );

  it('gives the same for another article that is built like it', () => {
    const [first, second, ...more] = read(examples.column);
    expect(more).toEqual([]);
    if (!first || !second) throw new Error('Two cases were expected.');
    expect(first.words.title?.value).toBe('De Open Zaal');
    expect(names(first)).toEqual([
      ['WOLK', 'NL'],
      ['Brightside', 'BE'],
      ['Stage Works', 'GB'],
      ['LINT', null],
    ]);
    expect(first.facts.countries?.value).toEqual(['NL', 'BE', 'GB']);
    expect(names(second).map(([name]) => name)).toEqual(['LINT', 'Centrum voor Veilig Werken']);
    expect(second.parties[1]?.of).toBe('ministerie van Binnenlandse Zaken');
    expectNothingInvented(examples.column, [first, second]);
  });
});

describe('other texts', () => {
  it('follows the headings of a Dutch report', () => {
    const found = one(examples.lijst);
    expect(found.words.title?.value).toBe('Luisteren met je handen');
    expect(found.words.problem?.value).toMatch(/^Dove bezoekers kwamen/);
    expect(found.words.failed?.value).toContain('De vesten waren te zwaar');
    expect(found.words.changed?.value).toContain('n = 42');
    expect(names(found).map(([name]) => name)).toEqual([
      'Museum De Kade',
      'Universiteit Twinkel',
      'Stichting Stilte',
    ]);
    expect(found.facts).toMatchObject({
      projectEuros: { value: 18_500 },
      structuralEuros: { value: 1_200 },
      hours: { value: 240 },
      n: { value: 42 },
      licence: { value: 'CC-BY-4.0' },
      started: { value: '2024-09' },
      ended: { value: '2025-03' },
      audiences: { value: ['disabled-people'] },
    });
    expectNothingInvented(examples.lijst, [found]);
  });

  it('follows the headings of an English report', () => {
    const found = one(examples.openCurtain);
    expect(found.words.title?.value).toBe('Open Curtain');
    expect(found.language).toBe('en');
    expect(found.words.problem?.value).toContain('hardly any young people');
    expect(found.words.done?.value).toContain('three rehearsals');
    expect(found.words.failed?.value).toContain('chat was a mistake');
    expect(found.words.remains?.value).toContain('still runs');
    expect(names(found)).toEqual([
      ['Harbour Playhouse', null],
      ['Quillsoft', 'IE'],
    ]);
    expect(found.facts).toMatchObject({
      projectEuros: { value: 9_500 },
      hours: { value: 120 },
      n: { value: 214 },
    });
    expect(found.facts.sources?.value).toEqual([
      { title: 'evaluation.example', url: 'https://evaluation.example/open-curtain.pdf', year: '' },
    ]);
    expectNothingInvented(examples.openCurtain, [found]);
  });

  it('reads a Dutch story without headings', () => {
    const found = one(examples.geluid);
    expect(found.words.title?.value).toBe('Geluid van de straat');
    expect(found.words.problem?.value).toContain('nauwelijks jongeren');
    expect(found.words.failed?.value).toContain('viel tegen');
    expect(found.words.changed?.value).toContain('steeg');
    expect(found.facts.projectEuros?.value).toBe(32_000);
    expect(names(found).map(([name]) => name)).toContain('Orkest De Vaart');
    expectNothingInvented(examples.geluid, [found]);
  });

  it('reads an English story without headings', () => {
    const found = one(examples.gardens);
    expect(found.words.title?.value).toBe('Night Gardens');
    expect(names(found)).toEqual([
      ['Fenwick Archive', null],
      ['University of Marlow', null],
      ['Lumen', 'DE'],
    ]);
    expect(found.words.failed?.value).toContain('underestimated');
    expect(found.facts.partnerSectors?.value).toEqual(['research', 'technology']);
    expectNothingInvented(examples.gardens, [found]);
  });

  it('reads a press release, in which those who take part stand in front', () => {
    const found = one(examples.depot);
    expect(names(found).map(([name]) => name)).toEqual([
      'gemeente Eemsdelta',
      'Stichting Vrienden van het Anker',
    ]);
    expect(found.words.failed?.value).toMatch(/geschrapt.*klimaat/);
    expect(found.facts).toMatchObject({
      projectEuros: { value: 12_400 },
      structuralEuros: { value: 6_000 },
      n: { value: 640 },
      started: { value: '2025-01' },
      sources: { value: [{ title: 'Een depot dat leeft', url: '', year: '2025' }] },
    });
    expectNothingInvented(examples.depot, [found]);
  });

  it('takes a country for no partner, and copies no number of a person', () => {
    const found = one(examples.captions);
    expect(names(found).map(([name]) => name)).toEqual([
      'Theatr Glan',
      'The Drill Hall',
      'Ystafell Ddu',
    ]);
    expect(found.facts.countries?.value).toEqual(['GB']);
    expect(found.facts.licence?.value).toBe('CC-BY-SA-4.0');
    expect(JSON.stringify(found)).not.toMatch(/Mair|1234/);
    expectNothingInvented(examples.captions, [found]);
  });

  it('reads labels in front of lines', () => {
    const found = one(examples.labels);
    expect(found.words).toMatchObject({
      title: { value: 'Samen inkopen' },
      problem: {
        value: 'Elk theater kocht zijn eigen kaartsysteem, en dat kon niemand nog betalen.',
      },
      failed: { value: 'Twee theaters haakten af omdat hun contract nog drie jaar liep.' },
    });
    expect(found.facts.organisations?.value).toEqual(['Theater De Sluis', 'De Molen', 'Het Veld']);
    expect(found.facts.structuralEuros?.value).toBe(4_000);
    expectNothingInvented(examples.labels, [found]);
  });

  it('finds every case in a list of cases with headings', () => {
    const found = read(examples.twoCases);
    expect(found.map(({ words }) => words.title?.value)).toEqual([
      'Archief op de fiets',
      'Dementievriendelijk museum',
    ]);
    expect(found.map(({ words }) => words.failed?.value)).toEqual([
      'De fietsen stonden in de winter stil.',
      'De app is opgegeven: niemand wilde een telefoon tijdens het bezoek.',
    ]);
    expectNothingInvented(examples.twoCases, found);
  });

  it('knows a method from a case', () => {
    expect(one(examples.method).kind).toBe('method');
  });

  it('leaves empty what the text does not say', () => {
    const found = one(examples.vague);
    expect(found.parties).toEqual([]);
    expect(found.facts).toEqual({});
    expect(found.words.failed).toBeUndefined();
    expect(contentOf(found).facts.projectEuros).toBeNull();
  });

  it('copies no address of a person', () => {
    const found = read(
      `${examples.lijst}\n\nContact\n\nBel Noor Jansen, noor@kade.example of 06 12345678.`,
    );
    expect(JSON.stringify(found)).not.toContain('noor@kade.example');
    expect(JSON.stringify(found)).not.toContain('Noor Jansen');
  });
});
