import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { isDirector, type Membership } from '#capabilities/organisations/public.server.ts';
import type { Language } from '#platform/language/language.ts';
import type { Kind } from './card.ts';
import { card } from './card.tables.ts';
import { reachable } from './introduction-letters.store.server.ts';
import { introduction, introductionQuestion, introductionSide } from './introduction.tables.ts';
import { canWithdraw, MOST_QUESTIONS, namesAreTold, phaseOf, type Phase } from './introduction.ts';
import type { Reasons } from './match.ts';
import type { CardRow, IntroductionRow, SideRow } from './pair.store.server.ts';
import { readerOf, type Showing, shownCards } from './shown-card.store.server.ts';
import type { ShownCard } from './shown-card.ts';

/** An introduction in a list. `other` is null when nothing of it may be seen (any more). */
export type ListedIntroduction = {
  readonly id: string;
  readonly phase: Phase;
  readonly title: string;
  readonly kind: Kind;
  readonly other: (Pick<ShownCard, 'kind' | 'who'> & { readonly title: string }) | null;
  readonly expiresAt: Date;
  readonly chosenMoment: Date | null;
  /** Introduced, and this side has not said yet which moments suit. */
  readonly momentsWait: boolean;
};

type Found = {
  readonly row: IntroductionRow;
  readonly mine: SideRow;
  readonly theirs: SideRow;
  readonly myCard: CardRow;
  readonly theirCard: CardRow;
  readonly other: ShownCard | undefined;
  readonly phase: Phase;
};

/** The introductions of an organisation, the newest first; what it may not see yet is left out. */
export async function introductionsOf(
  db: Showing,
  membership: Membership,
  now: Date,
): Promise<ListedIntroduction[]> {
  return (await found(db, membership, now)).map(({ row, mine, myCard, other, phase }) => ({
    ...{ id: row.id, phase, title: myCard.content?.title ?? '', kind: myCard.kind as Kind },
    other: other && showsOther(phase) ? inList(other) : null,
    ...{ expiresAt: row.expiresAt, chosenMoment: row.chosenMoment },
    momentsWait: phase === 'introduced' && row.chosenMoment === null && mine.suits === null,
  }));
}

const inList = ({ kind, who, content }: ShownCard) => ({ kind, who, title: content.title });

const showsOther = (phase: Phase) => phase !== 'stopped';

export type Moment = {
  readonly index: string;
  readonly at: Date;
  readonly past: boolean;
  readonly mine: boolean;
  readonly theirs: boolean;
};

/** An introduction as one side reads it. Nothing in it leads to the other before two yeses. */
export type IntroductionView = ListedIntroduction & {
  readonly slug: string;
  readonly cardId: string;
  /** In which our own card is written. */
  readonly language: Language;
  readonly card: ShownCard | null;
  readonly named: boolean;
  readonly person: { readonly name: string; readonly email: string } | null;
  readonly reasons: Reasons | null;
  readonly mayDecide: boolean;
  readonly canWithdraw: boolean;
  readonly proposedByBroker: boolean;
  /** What that broker added; it names nobody. */
  readonly brokerWords: string;
  /** The reason of the side that said no, for the other side; without its own words. */
  readonly declinedBecause: { readonly byUs: boolean; readonly reason: string } | null;
  readonly moments: readonly Moment[];
  readonly said: { readonly us: boolean; readonly them: boolean };
  readonly questions: readonly {
    readonly id: string;
    readonly ours: boolean;
    readonly question: string;
    readonly passed: boolean;
    readonly answer: string | null;
    readonly answered: boolean;
  }[];
  readonly mayAsk: boolean;
  readonly outcome: {
    readonly us: string | null;
    readonly why: string;
    readonly them: string | null;
  };
  readonly reported: boolean;
  readonly calendarSequence: number;
};

/** One introduction of an organisation; undefined when it is not theirs, or not to be seen yet. */
export async function introductionOf(
  db: Showing,
  membership: Membership,
  id: string | undefined,
  now: Date,
): Promise<IntroductionView | undefined> {
  const [one] = await found(db, membership, now, id ?? '');
  if (!one) return undefined;
  const { row, mine, theirs, myCard, theirCard, phase } = one;
  const other = showsOther(phase) ? one.other : undefined;
  const named =
    other !== undefined && namesAreTold({ ...row, answers: [mine.answer, theirs.answer] });
  const open = phase === 'yours' || phase === 'theirs';
  const no = phase === 'declined' ? (mine.answer === 'no' ? mine : theirs) : null;
  const questions = other ? await questionsOf(db, row.id, mine.cardId) : [];
  return {
    ...{ id: row.id, slug: membership.slug, phase, cardId: mine.cardId },
    ...{ title: myCard.content?.title ?? '', kind: myCard.kind as Kind },
    ...{ expiresAt: row.expiresAt, chosenMoment: row.chosenMoment, named },
    momentsWait: phase === 'introduced' && row.chosenMoment === null && mine.suits === null,
    language: myCard.content?.language ?? 'nl',
    other: other ? inList(other) : null,
    card: other ?? null,
    person: named ? await reachable(db, theirCard) : null,
    reasons: other ? reasonsOf(row, mine.cardId) : null,
    mayDecide: isDirector(membership),
    canWithdraw: canWithdraw({ mine: mine.answer }) && phase !== 'stopped',
    proposedByBroker: row.proposedBy !== null,
    brokerWords: other ? row.brokerWords : '',
    declinedBecause: no?.reason ? { byUs: no === mine, reason: no.reason } : null,
    moments: named ? momentsOf(row, mine, theirs, now) : [],
    said: { us: mine.suits !== null, them: theirs.suits !== null },
    questions,
    mayAsk:
      open && row.instituteId !== null && questions.filter((q) => q.ours).length < MOST_QUESTIONS,
    outcome: { us: mine.became, why: mine.becameWhy, them: named ? theirs.became : null },
    reported: mine.reportedAt !== null,
    calendarSequence: row.calendarSequence,
  };
}

function reasonsOf(row: IntroductionRow, cardId: string): Reasons {
  return row.firstCardId === cardId ? row.reasons.first : row.reasons.second;
}

function momentsOf(row: IntroductionRow, mine: SideRow, theirs: SideRow, now: Date): Moment[] {
  return row.moments.map((at, place) => {
    const index = String(place);
    const suits = (side: SideRow) => side.suits?.includes(index) ?? false;
    return { index, at, past: at <= now, mine: suits(mine), theirs: suits(theirs) };
  });
}

async function questionsOf(db: Showing, id: string, mine: string) {
  const rows = await db
    .select()
    .from(introductionQuestion)
    .where(eq(introductionQuestion.introductionId, id))
    .orderBy(asc(introductionQuestion.askedAt), asc(introductionQuestion.id));
  return rows
    .map((one) => {
      const ours = one.askedBy === mine;
      const heard = ours ? one.answerPassedAt !== null : one.answeredAt !== null;
      return {
        ...{ id: one.id, ours, question: one.question, passed: one.passed },
        ...{ answer: heard ? one.answer : null, answered: one.answeredAt !== null && !ours },
      };
    })
    .filter(({ ours, passed }) => ours || passed);
}

async function found(
  db: Showing,
  membership: Membership,
  now: Date,
  id?: string,
): Promise<Found[]> {
  if (id !== undefined && !isUuid(id)) return [];
  const own = eq(introductionSide.organisationId, membership.organisationId);
  const mine = await db
    .select({ row: introduction, mine: introductionSide })
    .from(introductionSide)
    .innerJoin(introduction, eq(introduction.id, introductionSide.introductionId))
    .where(id === undefined ? own : and(own, eq(introduction.id, id)))
    .orderBy(desc(introduction.createdAt), asc(introduction.id));
  if (mine.length === 0) return [];
  const ids = mine.map(({ row }) => row.id);
  const sides = await db
    .select()
    .from(introductionSide)
    .where(inArray(introductionSide.introductionId, ids));
  const cardIds = [...new Set(sides.map(({ cardId }) => cardId))];
  const cards = await db.select().from(card).where(inArray(card.id, cardIds));
  const shown = await shownCards(db, cardIds, readerOf(membership), now);
  return mine.flatMap(({ row, mine: side }) => {
    const theirs = sides.find((one) => one.introductionId === row.id && one.cardId !== side.cardId);
    const myCard = cards.find((one) => one.id === side.cardId);
    const theirCard = cards.find((one) => one.id === theirs?.cardId);
    if (!theirs || !myCard || !theirCard) return [];
    const other = shown.find((one) => one.id === theirs.cardId);
    const { introducedAt, ending, expiresAt } = row;
    const state = { introducedAt, ending, expiresAt, mine: side.answer, theirs: theirs.answer };
    const phase = phaseOf(state, now);
    // A card that may not be seen is not there to be answered; whoever waits for it waits in vain.
    if (!other && phase === 'yours') return [];
    const told: Phase = !other && phase === 'theirs' ? 'expired' : phase;
    const blocked = !other && phase === 'introduced';
    return [
      { row, mine: side, theirs, myCard, theirCard, other, phase: blocked ? 'stopped' : told },
    ];
  });
}

const isUuid = (id: string) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
