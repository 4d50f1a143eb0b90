import pg from 'pg';
import { describe, expect, it, vi } from 'vitest';
import { testDatabase } from '#tests/support/database.ts';
import { deskOver, someCard, someHouse, someIntroduction } from '#tests/support/desks.ts';
import { visit } from '#tests/support/visits.ts';
import { deskIntroductionsPage } from './desk-introduction.public.server.ts';
import { deskPage } from './desk.public.server.ts';
import { introductionsPage } from './introductions.public.server.ts';
import { marketPage } from './marketplace.public.server.ts';
import { cardsPage } from './writing.public.server.ts';

const database = testDatabase();

/** How many times a page asks the database, and how much it shows. */
async function read<T>(
  page: () => Promise<T>,
  listOn: (view: T) => readonly unknown[],
): Promise<{ asked: number; shown: number }> {
  const query = vi.spyOn(pg.Client.prototype, 'query');
  try {
    const shown = listOn(await page()).length;
    return { asked: query.mock.calls.length, shown };
  } finally {
    query.mockRestore();
  }
}

/** An organisation with a desk, so many submitted and open cards, and so many introductions. */
async function houseWith(cards: number) {
  const house = await someHouse(database(), 'many');
  const other = await someHouse(database(), 'many');
  const desk = await deskOver(database(), [house, other]);
  for (let at = 0; at < cards; at += 1) {
    await someCard(database(), house, { as: 'submitted' });
    const open = { as: 'open', visibility: 'public' } as const;
    await someIntroduction(
      database(),
      [
        { house, cardId: await someCard(database(), house, open) },
        { house: other, cardId: await someCard(database(), other, open) },
      ],
      { instituteId: desk.id },
    );
  }
  return { house, desk };
}

async function pagesOf({ house, desk }: Awaited<ReturnType<typeof houseWith>>) {
  const none = new URLSearchParams();
  const member = [visit(house.member), { organisation: house.slug }] as const;
  const broker = [visit(desk.broker), { organisation: desk.slug }] as const;
  const db = database();
  return {
    cards: await read(
      () => cardsPage(...member, db),
      ({ cards }) => cards,
    ),
    introductions: await read(
      () => introductionsPage(...member, db),
      ({ waiting, running }) => [...waiting, ...running],
    ),
    desk: await read(
      () => deskPage(...broker, none, db),
      ({ cards }) => cards,
    ),
    introductionsAtDesk: await read(
      () => deskIntroductionsPage(...broker, db),
      ({ open }) => open,
    ),
    market: await read(
      () => marketPage(visit(null), none, db),
      ({ cards }) => cards,
    ),
  };
}

describe('pages of many cards', () => {
  it('ask the database no more often than those of a few', async () => {
    const few = Object.entries(await pagesOf(await houseWith(2)));
    const many = Object.entries(await pagesOf(await houseWith(20)));
    for (const [place, [name, { asked, shown }]] of many.entries()) {
      const before = few[place]?.[1];
      expect(shown, name).toBeGreaterThan(before?.shown ?? Infinity);
      expect(asked, name).toBe(before?.asked);
    }
  });
});
