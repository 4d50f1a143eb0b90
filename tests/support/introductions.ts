import { eq, sql } from 'drizzle-orm';
import { answer, type Replied, type Reply } from '#capabilities/partners/answer.store.server.ts';
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
  const here: { house?: Theatre; firm?: Theatre; mine: string; theirs: string } = {
    mine: '',
    theirs: '',
  };
  const there = (one: Theatre | undefined): Theatre => {
    if (!one) throw new Error('The two are there only while a test runs.');
    return one;
  };
  const house = () => there(here.house);
  const firm = () => there(here.firm);

  function interest(from = here.mine, to = here.theirs, who = house()): Promise<Begun> {
    const meeting = { cardId: from, otherCardId: to, reasons: someReasons(from, to), origin };
    return database().transaction((tx) => showInterest(tx, who.asDirector, meeting, now));
  }

  function say(who: Theatre, id: string, reply: 'yes' | 'no', at = now): Promise<Replied> {
    const said: Reply =
      reply === 'yes' ? { answer: 'yes' } : { answer: 'no', reason: 'no-time', words: '' };
    return answer(database(), who.asDirector, id, { reply: said, origin }, at);
  }

  /** Both answers are open, as when a broker proposed it. */
  async function proposed(): Promise<string> {
    const id = idOf(await interest());
    await database().update(introductionSide).set({ answer: null });
    await database().delete(mail);
    return id;
  }

  /** The names that the two see of each other: of the firm, and of the house. */
  async function namesSeen() {
    const sees = async (one: Theatre, id: string) =>
      (await shownCards(database(), [id], readerOf(one.asDirector), now))[0]?.who.name ?? null;
    return [await sees(house(), here.theirs), await sees(firm(), here.mine)];
  }

  return {
    ...{ interest, say, proposed, namesSeen },
    names: ['Theater de-ondertitelaar', 'Theater de-wachtkamer'],
    get house() {
      return house();
    },
    get firm() {
      return firm();
    },
    get mine() {
      return here.mine;
    },
    get theirs() {
      return here.theirs;
    },
    async begin() {
      here.house = await theatre(database(), 'de-wachtkamer');
      here.firm = await theatre(database(), 'de-ondertitelaar');
    },
    async fresh() {
      await database().execute(sql`truncate card, partner_block, introduction, mail cascade`);
      here.mine = await marketCard(database(), house().asDirector.organisationId);
      const kind = 'offer';
      here.theirs = await marketCard(database(), firm().asDirector.organisationId, { kind });
    },
    async again() {
      await database().execute(sql`truncate introduction, mail, partner_block cascade`);
    },
    kept: async (id: string) =>
      (await database().select().from(introduction).where(eq(introduction.id, id)))[0],
    letters: () => database().select().from(mail),
  };
}
