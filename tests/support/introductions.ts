import { eq, sql } from 'drizzle-orm';
import { answer } from '#capabilities/partners/answer.store.server.ts';
import { introduction, introductionSide } from '#capabilities/partners/introduction.tables.ts';
import { showInterest, type Begun } from '#capabilities/partners/introductions.store.server.ts';
import type { Reasons } from '#capabilities/partners/match.ts';
import { readerOf, shownCards } from '#capabilities/partners/shown-card.store.server.ts';
import type { Database } from '#platform/database/database.server.ts';
import { mail } from '#platform/mail/tables.ts';
import { marketCard } from './market-cards.ts';
import { theatre, type Theatre } from './theatres.ts';

/** Reasons of a match that a side could read. */
export const someReasons = (cardId: string, otherCardId: string): Reasons => ({
  youGet: [
    {
      need: { cardId, lineId: 'n1', text: 'Live ondertiteling' },
      give: { cardId: otherCardId, lineId: 'g1', text: 'Wij ondertitelen live' },
      strength: 0.8,
      words: [{ asked: 'ondertiteling', found: 'ondertitelen', way: 'word' }],
    },
  ],
  theyGet: [
    {
      need: { cardId: otherCardId, lineId: 'n1', text: 'Mensen om mee te testen' },
      give: { cardId, lineId: 'g1', text: 'Een testpubliek van dove jongeren' },
      strength: 0.7,
      words: [],
    },
  ],
  bridge: { kind: 'region', region: 'UT' },
  risk: { kind: 'project-money', detail: '', whose: 'mine' },
});

export const now = new Date('2026-11-22T10:00:00Z');
export const origin = 'http://localhost:3000';

export const idOf = (begun: Begun) => ('did' in begun ? begun.id : '');

/** Two organisations with a card each, and what they can do. */
export function meetingOf(database: () => Database) {
  let house: Theatre | undefined;
  let firm: Theatre | undefined;
  const scene = {
    mine: '',
    theirs: '',
    names: ['Theater de-ondertitelaar', 'Theater de-wachtkamer'] as const,
    get house() {
      if (!house) throw new Error('The theatre is there only while a test runs.');
      return house;
    },
    get firm() {
      if (!firm) throw new Error('The firm is there only while a test runs.');
      return firm;
    },
    async begin() {
      house = await theatre(database(), 'de-wachtkamer');
      firm = await theatre(database(), 'de-ondertitelaar');
    },
    async fresh() {
      await database().execute(sql`truncate card, partner_block, introduction, mail cascade`);
      scene.mine = await marketCard(database(), scene.house.asDirector.organisationId);
      const kind = 'offer';
      scene.theirs = await marketCard(database(), scene.firm.asDirector.organisationId, { kind });
    },
    async again() {
      await database().execute(sql`truncate introduction, mail, partner_block cascade`);
    },
    interest: (from = scene.mine, to = scene.theirs, who = scene.house) =>
      database().transaction((tx) =>
        showInterest(
          tx,
          who.asDirector,
          { cardId: from, otherCardId: to, reasons: someReasons(from, to), origin },
          now,
        ),
      ),
    say: (who: Theatre, id: string, reply: 'yes' | 'no', at = now) =>
      answer(
        database(),
        who.asDirector,
        id,
        {
          reply:
            reply === 'yes' ? { answer: 'yes' } : { answer: 'no', reason: 'no-time', words: '' },
          origin,
        },
        at,
      ),
    /** Both answers are open, as when a broker proposed it. */
    async proposed() {
      const id = idOf(await scene.interest());
      await database().update(introductionSide).set({ answer: null });
      await database().delete(mail);
      return id;
    },
    kept: async (id: string) =>
      (await database().select().from(introduction).where(eq(introduction.id, id)))[0],
    letters: () => database().select().from(mail),
    async namesSeen() {
      const { house: one, firm: other } = scene;
      const a = await shownCards(database(), [scene.theirs], readerOf(one.asDirector), now);
      const b = await shownCards(database(), [scene.mine], readerOf(other.asDirector), now);
      return [a[0]?.who.name ?? null, b[0]?.who.name ?? null];
    },
  };
  return scene;
}
