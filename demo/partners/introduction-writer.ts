import type { Content } from '#capabilities/partners/card.ts';
import { introduction, introductionSide } from '#capabilities/partners/introduction.tables.ts';
import { inOrder } from '#capabilities/partners/introduction.ts';
import { momentsFrom } from '#capabilities/partners/moments.ts';
import type { Pairing, Reasons } from '#capabilities/partners/match.ts';
import type { Database } from '#platform/database/database.server.ts';
import { daysFrom } from '../days.ts';
import { introductions, type DemoIntroduction, type Named } from './introductions.ts';
import { personOf } from './person.ts';

/** A card of the demo that is in the database. */
export type Written = {
  readonly of: string;
  readonly organisationId: string;
  readonly cardId: string;
  readonly content: Content;
};

type Writer = Pick<Database, 'insert'>;
type Where = { readonly instituteId: string; readonly now: Date };

/** Writes what became of bringing together, by one broker of one desk. */
export async function writeIntroductions(
  tx: Writer,
  cards: readonly Written[],
  where: Where,
): Promise<void> {
  const find = ([of, title]: Named): Written => {
    const found = cards.find((one) => one.of === of && one.content.title.startsWith(title));
    if (!found) throw new Error(`The demo has no card ${title} of ${of}.`);
    return found;
  };
  for (const one of introductions) await write(tx, one, [find(one.asking), find(one.asked)], where);
}

async function write(
  tx: Writer,
  { became, days, why = '', proposed = false, askingGets, askedGets }: DemoIntroduction,
  [asking, asked]: readonly [Written, Written],
  { instituteId, now }: Where,
): Promise<void> {
  const createdAt = daysFrom(now, -days);
  const answeredAt = daysFrom(now, -Math.max(1, days - 2));
  const broker = personOf('kennisinstituut-de-spil', 1);
  const isIntroduced = became === 'introduced' || became === 'met' || became === 'started';
  const ending = became === 'declined' || became === 'started' ? became : null;
  const [first, second] = inOrder(asking.cardId, asked.cardId);
  const [get, give] = [
    pairing([asking, askingGets[0]], [asked, askingGets[1]]),
    pairing([asked, askedGets[0]], [asking, askedGets[1]]),
  ];
  const mine: Reasons = { youGet: [get], theyGet: [give], bridge: null, risk };
  const theirs: Reasons = { youGet: [give], theyGet: [get], bridge: null, risk };
  const [row] = await tx
    .insert(introduction)
    .values({
      ...{ firstCardId: first, secondCardId: second },
      reasons:
        first === asking.cardId ? { first: mine, second: theirs } : { first: theirs, second: mine },
      ...{ proposedBy: proposed ? broker : null, brokerId: broker, instituteId },
      ...{ createdAt, expiresAt: daysFrom(createdAt, 28), touchedAt: answeredAt },
      introducedAt: isIntroduced ? answeredAt : null,
      moments: isIntroduced ? [...momentsFrom(answeredAt)] : [],
      ...{ ending, endedAt: ending === null ? null : daysFrom(now, -Math.max(1, days - 20)) },
      metAt:
        became === 'met' || became === 'started' ? daysFrom(now, -Math.max(1, days - 18)) : null,
    })
    .returning({ id: introduction.id });
  if (!row) throw new Error('The introduction was not kept.');
  for (const [side, saysFirst] of [
    [asking, !proposed],
    [asked, false],
  ] as const) {
    const answer = answerOf(became, saysFirst);
    await tx.insert(introductionSide).values({
      ...{ introductionId: row.id, cardId: side.cardId, organisationId: side.organisationId },
      ...{ answer, toldAt: createdAt },
      ...(answer === null ? {} : { answeredBy: personOf(side.of), answeredAt }),
      ...(answer === 'no' ? { reason: 'not-this', words: why } : {}),
      ...(became === 'met' || became === 'started' ? { became } : {}),
    });
  }
}

function answerOf(became: DemoIntroduction['became'], saysFirst: boolean): 'yes' | 'no' | null {
  if (saysFirst) return 'yes';
  if (became === 'waits') return null;
  return became === 'declined' ? 'no' : 'yes';
}

const risk = { kind: 'only-words', detail: '', whose: 'both' } as const;

function pairing(
  [needer, need]: readonly [Written, number],
  [giver, give]: readonly [Written, number],
): Pairing {
  const [asked, given] = [needer.content.needs[need], giver.content.gives[give]];
  if (!asked || !given) throw new Error(`${needer.of} or ${giver.of} has no such line.`);
  return {
    need: { cardId: needer.cardId, lineId: asked.id, text: asked.text },
    give: { cardId: giver.cardId, lineId: given.id, text: given.text },
    ...{ strength: 0.8, words: [] },
  };
}
