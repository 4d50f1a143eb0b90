import type { Reading } from '#platform/database/database.server.ts';
import { and, eq, gt, inArray, isNull, ne, or } from 'drizzle-orm';
import { deskOrganisation } from './desk.tables.ts';
import { gate, block } from './gate.tables.ts';
import { wishKinds, type Wish } from './gate.ts';
import { introduction, introductionSide } from './introduction.tables.ts';
import type { Party } from './match.ts';
import { byOrganisation, pairOf, type About } from './passing.ts';

/** Who looks: the organisation of the card, or the brokers of an institute. */
export type Looking = 'organisation' | { readonly instituteId: string };

/** What has to be known before a card may meet these others: everything that `gatesBetween` asks. */
export async function aboutMeeting(
  db: Reading,
  mine: Party,
  theirs: readonly Party[],
  { looking, now }: { readonly looking: Looking; readonly now: Date },
): Promise<About> {
  const organisationIds = [
    ...new Set([mine, ...theirs].map(({ organisationId }) => organisationId)),
  ];
  const [wishes, blocked, declined, opened] = await Promise.all([
    wishesOf(db, organisationIds, now),
    blocksOf(db, mine.organisationId),
    endedWith(db, mine.cardId),
    openedTo(db, mine.organisationId, looking),
  ]);
  return { wishes: byOrganisation(wishes), blocked, declined, opened, now };
}

/** What these organisations do not want, as long as it holds. */
export async function wishesOf(
  db: Reading,
  organisationIds: readonly string[],
  now: Date,
): Promise<Wish[]> {
  if (organisationIds.length === 0) return [];
  const rows = await db
    .select()
    .from(gate)
    .where(
      and(
        inArray(gate.organisationId, [...organisationIds]),
        or(isNull(gate.until), gt(gate.until, now)),
      ),
    );
  return rows.flatMap(({ organisationId, kind, value, until }) => {
    const known = wishKinds.find((one) => one === kind);
    return known ? [{ organisationId, kind: known, value, until }] : [];
  });
}

async function blocksOf(db: Reading, organisationId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .select()
    .from(block)
    .where(or(eq(block.organisationId, organisationId), eq(block.blockedId, organisationId)));
  return new Set(rows.map((row) => pairOf(row.organisationId, row.blockedId)));
}

/** Pairs with this card of which one said no or took a yes back, or that came to an end in another way. */
async function endedWith(db: Reading, cardId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectDistinct({ first: introduction.firstCardId, second: introduction.secondCardId })
    .from(introduction)
    .leftJoin(introductionSide, eq(introductionSide.introductionId, introduction.id))
    .where(
      and(
        or(eq(introduction.firstCardId, cardId), eq(introduction.secondCardId, cardId)),
        or(
          // Nobody answered in time: that is not a no.
          ne(introduction.ending, 'expired'),
          inArray(introductionSide.answer, ['no', 'withdrawn']),
        ),
      ),
    );
  return new Set(rows.map(({ first, second }) => pairOf(first, second)));
}

/** Organisations whose private cards may be seen: the own one, and for brokers those of their desk. */
async function openedTo(
  db: Reading,
  organisationId: string,
  looking: Looking,
): Promise<ReadonlySet<string>> {
  if (looking === 'organisation') return new Set([organisationId]);
  const rows = await db
    .select({ id: deskOrganisation.organisationId })
    .from(deskOrganisation)
    .where(eq(deskOrganisation.instituteId, looking.instituteId));
  return new Set(rows.map(({ id }) => id));
}
