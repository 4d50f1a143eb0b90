import { describe, expect, it } from 'vitest';
import { sentenceOf, type TrailLine } from './trail.ts';
import { trailTexts } from './trail.messages.ts';

const line = (action: string, more: Partial<TrailLine> = {}): TrailLine => ({
  at: new Date('2026-11-22T10:00:00Z'),
  action,
  who: 'Dirk Directeur',
  subject: 'Mila Medewerker',
  details: {},
  ...more,
});
const nl = (one: TrailLine) => sentenceOf(one, trailTexts.nl.sentences, trailTexts.nl);
const en = (one: TrailLine) => sentenceOf(one, trailTexts.en.sentences, trailTexts.en);

describe('the trail', () => {
  it('tells who did what in both languages', () => {
    const changed = line('member.roles-changed', { details: { roles: ['maker', 'director'] } });
    expect(nl(changed)).toBe('Dirk Directeur gaf Mila Medewerker andere rollen: Maker, Directeur.');
    expect(en(changed)).toBe('Dirk Directeur gave Mila Medewerker other roles: Maker, Director.');
  });
  it('does not name people whose account is gone', () => {
    expect(nl(line('member.left', { who: null, subject: null }))).toBe(
      'Iemand zonder account ging weg.',
    );
  });
  it('tells an action that nobody has a sentence for', () => {
    expect(nl(line('kaart.gelegd'))).toBe('Dirk Directeur: kaart.gelegd.');
  });
  it('has the same sentences in both languages', () => {
    expect(Object.keys(trailTexts.en.sentences)).toEqual(Object.keys(trailTexts.nl.sentences));
  });
});
