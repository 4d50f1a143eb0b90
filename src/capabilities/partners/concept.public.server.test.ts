import { describe, expect, it } from 'vitest';
import { testDatabase } from '#tests/support/database.ts';
import { marketCard } from '#tests/support/market-cards.ts';
import { theatre } from '#tests/support/theatres.ts';
import { visit } from '#tests/support/visits.ts';
import { conceptPage, conceptsPage } from './concept.public.server.ts';

const database = testDatabase();

describe('the page of a concept', () => {
  it('counts the cards that everybody may see, also about what is narrower', async () => {
    const { organisationId } = (await theatre(database(), 'tel')).asMember;
    await marketCard(database(), organisationId, { visibility: 'public' });
    await marketCard(database(), organisationId);
    await marketCard(database(), organisationId, { visibility: 'private' });
    const page = (id: string) => conceptPage(visit(), id, database());
    expect((await page('live-captioning')).cards).toBe(1);
    expect((await page('captioning')).cards).toBe(1);
    expect((await page('surtitling')).cards).toBe(0);
    expect((await page('captioning')).address).toBe('http://localhost:3000/concepts/captioning');
  });
  it('is not there for what is no concept', async () => {
    for (const id of ['nothing', '__proto__', 'Captioning', ''])
      await expect(conceptPage(visit(), id, database())).rejects.toMatchObject({ status: 404 });
  });
});

describe('the page of all concepts', () => {
  it('looks for what stands in the address, at most three hundred signs of it', () => {
    const asked = (q: string) => conceptsPage(visit(), new URLSearchParams({ q }));
    expect(asked('depot').found[0]?.concept.id).toBe('depot');
    expect(asked('').found).toEqual([]);
    expect(asked('x'.repeat(999)).question).toHaveLength(300);
  });
});
