import { describe, expect, it } from 'vitest';
import { testDatabase } from '#tests/support/database.ts';
import { closedScan, colleague, openedScan, reread, respond } from '#tests/support/scans.ts';
import { theatre, type Theatre } from '#tests/support/theatres.ts';
import { setSubmitted } from './answers.store.server.ts';
import { dotsOf, teamViewOf } from './responses.store.server.ts';
import { move, type Scan } from './scans.store.server.ts';

const database = testDatabase();
const minute = (n: number) => new Date(Date.UTC(2026, 10, 21, 10, n));

const closing = (ours: Theatre, scan: Scan, what: 'close-answers' | 'reopen-answers', at: Date) =>
  database().transaction((tx) =>
    move(tx, ours.asDirector, scan, what, at, { viewsWereShown: true }),
  );

describe('what a team may know', () => {
  it('is only how many answered, while people answer', async () => {
    const ours = await theatre(database(), 'open');
    const scan = await openedScan(database(), ours);
    for (const level of [1, 2, 4]) {
      const { place } = await colleague(database(), ours, scan);
      await respond(database(), place, { 'structural-money': level });
    }
    const view = await teamViewOf(database(), scan);
    expect(view).toMatchObject({ asked: 3, responses: 3, shown: false, points: [] });
    expect(view.tallies.size + view.counts.size + view.proposals.size).toBe(0);
  });

  it('is only how many answered, with two responses', async () => {
    const ours = await theatre(database(), 'two');
    const scan = await closedScan(database(), ours, [
      { 'structural-money': 1 },
      { 'structural-money': 4 },
    ]);
    const view = await teamViewOf(database(), scan);
    expect(view).toMatchObject({ responses: 2, shown: false, points: [], unsure: [] });
    expect(view.tallies.size + view.counts.size + view.proposals.size).toBe(0);
    expect(Object.values(await dotsOf(database(), scan)).flat()).toEqual([]);
  });

  it('is a talking point with three responses, three levels apart', async () => {
    const ours = await theatre(database(), 'three');
    const scan = await closedScan(database(), ours, [
      { 'structural-money': 4, 'direction-from-mission': 2 },
      { 'structural-money': 1, 'direction-from-mission': null },
      { 'structural-money': 2, 'direction-from-mission': 2 },
    ]);
    const view = await teamViewOf(database(), scan);
    expect(view.points).toMatchObject([
      { indicator: { id: 'structural-money' }, spread: 3, median: 2, division: 2 },
    ]);
    expect(view.counts.get('direction-from-mission')).toEqual({
      known: 2,
      unknown: 1,
      notApplicable: 0,
    });
    expect(view.tallies.has('direction-from-mission')).toBe(false);
    expect(view.proposals.get('direction-from-mission')).toBeUndefined();
    expect((await dotsOf(database(), scan))['strategy-and-budget']).toEqual([1, 2, 4]);
  });

  it('holds no note, no name and no address of anybody', async () => {
    const ours = await theatre(database(), 'notes');
    const levels = [1, 3, 5].map((level) => ({ 'structural-money': level }));
    const scan = await closedScan(database(), ours, levels);
    const view = await teamViewOf(database(), scan);
    const text = JSON.stringify({ ...view, tallies: [...view.tallies], counts: [...view.counts] });
    expect(text).not.toMatch(/Notitie|Voorbeeld|@|[0-9a-f]{8}-[0-9a-f]{4}/);
  });

  it('disappears when one response changes after the views were shown, and comes back with three', async () => {
    const ours = await theatre(database(), 'again');
    const levels = [1, 3, 5].map((level) => ({ 'structural-money': level }));
    const first = await closedScan(database(), ours, levels);
    await closing(ours, first, 'reopen-answers', minute(1));
    const opened = await reread(database(), ours, first);
    const late = await colleague(database(), ours, opened);
    await respond(database(), late.place, { 'structural-money': 2 }, minute(2));
    await closing(ours, opened, 'close-answers', minute(3));
    const second = await reread(database(), ours, first);
    expect(await teamViewOf(database(), second)).toMatchObject({ responses: 4, shown: false });

    await database().transaction((tx) =>
      move(tx, ours.asDirector, second, 'reopen-answers', minute(4)),
    );
    for (const minutes of [5, 6]) {
      const { place } = await colleague(database(), ours, opened);
      await respond(database(), place, { 'structural-money': 2 }, minute(minutes));
    }
    await closing(ours, opened, 'close-answers', minute(7));
    const third = await reread(database(), ours, first);
    expect(await teamViewOf(database(), third)).toMatchObject({ responses: 6, shown: true });
  });

  it('disappears when somebody takes back theirs and two are left', async () => {
    const ours = await theatre(database(), 'withdrawn');
    const scan = await openedScan(database(), ours);
    const places = [];
    for (const level of [1, 3, 5]) {
      const { place } = await colleague(database(), ours, scan);
      await respond(database(), place, { 'structural-money': level });
      places.push(place);
    }
    const [first] = places;
    if (!first) throw new Error('Nobody answered.');
    await database().transaction((tx) => setSubmitted(tx, first, false, minute(0)));
    await closing(ours, scan, 'close-answers', minute(1));
    const closed = await reread(database(), ours, scan);
    expect(await teamViewOf(database(), closed)).toMatchObject({ responses: 2, shown: false });
  });

  it('counts a change as new also when the request came before the reopening', async () => {
    const ours = await theatre(database(), 'under-way');
    const scan = await openedScan(database(), ours);
    const people = [];
    for (const level of [1, 2, 4]) {
      const { place } = await colleague(database(), ours, scan);
      await respond(database(), place, { 'structural-money': level }, minute(2));
      people.push(place);
    }
    await closing(ours, scan, 'close-answers', minute(3));
    // The director's request began before people handed in; a colleague's before the reopening.
    await closing(ours, scan, 'reopen-answers', minute(1));
    const [first] = people;
    if (!first) throw new Error('There is nobody.');
    await respond(database(), first, { 'structural-money': 5 }, minute(1));
    await closing(ours, scan, 'close-answers', minute(5));
    const now = await reread(database(), ours, scan);
    expect(now.reopenedAt).toEqual(minute(2));
    expect((await teamViewOf(database(), now)).shown).toBe(false);
  });
});
