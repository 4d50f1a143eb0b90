import { describe, expect, it } from 'vitest';
import { noContent, type Content, type Kind } from './card.ts';
import { qualityOf, type Naming } from './quality.ts';

const line = (text: string) => ({ id: text, text, concepts: [] });
const good: Content = {
  ...noContent,
  problem: 'Dove bezoekers kunnen onze repetities niet volgen, en blijven daarom weg.',
  needs: [line('Live ondertiteling bij zes repetities'), line('Advies over leesbaarheid')],
  gives: [line('Een testpubliek van veertig dove bezoekers')],
  hours: 80,
};
const doubts = (more: Partial<Content>, kind: Kind = 'request', namings: Naming[] = []) =>
  qualityOf(kind, { ...good, ...more }, namings)
    .filter(({ doubt }) => doubt !== null)
    .map(({ check, doubt }) => `${check}: ${doubt}`);

describe('the checklist of a card', () => {
  it('has no doubts about a good card', () => {
    expect(doubts({})).toEqual([]);
    expect(qualityOf('request', good, []).map(({ check }) => check)).toEqual([
      ...['problem', 'needs', 'gives', 'offered', 'naming'],
    ]);
  });
  it('wants the problem before the solution, in both languages', () => {
    for (const problem of [
      'Wij zoeken een bedrijf dat een app voor ons bouwt voor onze bezoekers.',
      'Op zoek naar een technische partner die met ons een app wil maken.',
      'We are looking for a company that builds an app for all our visitors.',
      'We need an app for our visitors, and somebody who can build that for us.',
    ])
      expect(doubts({ problem })).toEqual(['problem: starts-with-solution']);
    expect(doubts({ problem: 'We willen dat jongeren blijven, maar zij komen één keer.' })).toEqual(
      [],
    );
    expect(doubts({ problem: 'Geen jongeren.' })).toEqual(['problem: short']);
    expect(doubts({ problem: '' })).toEqual(['problem: empty']);
  });
  it('sees a need that holds several things, and names it', () => {
    const broad = line('Een app; iemand die hem onderhoudt');
    const needs = [...good.needs, broad];
    expect(doubts({ needs })).toEqual(['needs: several-things']);
    expect(qualityOf('request', { ...good, needs }, [])[1]?.words).toEqual([broad.text]);
    expect(doubts({ needs: [line('Beeld en geluid voor een open repetitie')] })).toEqual([]);
    expect(doubts({ needs: [line('Een goede camera. Ook iemand die filmt.')] })).toEqual([
      'needs: several-things',
    ]);
    expect(doubts({ needs: [line('Hulp')] })).toEqual(['needs: short']);
    expect(doubts({ needs: [] })).toEqual(['needs: empty']);
    expect(doubts({ needs: [] }, 'offer')).toEqual([]);
  });
  it('does not take a promise for something that is given back', () => {
    for (const text of ['Naamsbekendheid', 'In overleg.', 'exposure', 'To be decided'])
      expect(doubts({ gives: [line(text)] })).toEqual(['gives: only-promises']);
    expect(doubts({ gives: [line('In overleg'), ...good.gives] })).toEqual([]);
    expect(doubts({ gives: [] })).toEqual(['gives: empty']);
    expect(doubts({ gives: [] }, 'vision')).toEqual([]);
  });
  it('asks what the organisation brings in itself', () => {
    expect(doubts({ hours: null })).toEqual(['offered: nothing-offered']);
    expect(doubts({ hours: null, money: 'none' })).toEqual(['offered: nothing-offered']);
    expect(doubts({ hours: null, money: '5000' })).toEqual([]);
    expect(doubts({ hours: 0, space: 'Een repetitiezaal' })).toEqual([]);
  });
  it('tells what names the organisation, the certain words first', () => {
    const maybe = { words: 'www.voorbeeld.example', certain: false };
    const name = { words: 'Theater De Proef', certain: true };
    expect(doubts({}, 'request', [maybe])).toEqual(['naming: may-name-organisation']);
    expect(qualityOf('request', good, [maybe, name]).at(-1)).toEqual({
      ...{ check: 'naming', doubt: 'names-organisation', words: [name.words] },
    });
  });
  it('leaves out the problem of an offer that has none', () => {
    expect(qualityOf('offer', { ...good, problem: '' }, [])[0]?.check).toBe('needs');
  });
});
