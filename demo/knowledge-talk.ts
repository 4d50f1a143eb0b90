import { question } from '#capabilities/knowledge/question.tables.ts';
import { reuse } from '#capabilities/knowledge/reuse.tables.ts';
import type { Database } from '#platform/database/database.server.ts';
import { daysFrom } from './days.ts';
import { organisations } from './organisations.ts';
import { peopleOf } from './people.ts';

type Writer = Pick<Database, 'insert'>;

/** What people ask about an entry, and answer; the last one still waits. */
const talks = [
  {
    ask: 'Wie van jullie regelde de toestemming, en hoeveel uur kostte dat per keer?',
    answer:
      'Onze productieleider. De eerste keer twee dagen, want iedereen had een andere vraag. Sinds er één vel met drie hokjes is: een uur.',
    isPublic: true,
  },
  {
    ask: 'Zouden jullie het met de helft van het geld weer zo doen?',
    answer: 'Ja, maar dan korter. Het dure was niet de techniek, maar de tijd om erover te praten.',
    isPublic: true,
  },
  {
    ask: 'Wij willen dit ook proberen. Mogen we een middag komen kijken hoe jullie het doen?',
    answer: '',
    isPublic: false,
  },
] as const;

const purposes = [
  'Onze open middagen in het voorjaar',
  'Het plan voor het nieuwe ontvangstteam',
  'De proef met drie scholen uit de buurt',
] as const;

/** An entry about which others talk: its id, whose it is, and who answers. */
type Told = { readonly id: string; readonly owner: string; readonly contact: string | null };

/** Questions about an entry and who builds on it, by people of other organisations. */
export async function writeTalk(
  db: Writer,
  told: Told,
  place: number,
  ids: ReadonlyMap<string, string>,
  now: Date,
): Promise<void> {
  const others = organisations.filter(({ slug }) => slug !== told.owner);
  const talk = talks[place % talks.length];
  const from = others[(place * 5) % others.length];
  const asker = from && peopleOf(from)[0]?.id;
  if (talk && asker && told.contact) {
    const isAnswered = talk.answer !== '';
    await db.insert(question).values({
      ...{ entryId: told.id, askerId: asker, question: talk.ask, answer: talk.answer },
      ...{ language: 'nl', mayBePublic: talk.isPublic, showsName: false, sentTo: told.contact },
      askedAt: daysFrom(now, -12),
      answeredBy: isAnswered ? told.contact : null,
      answeredAt: isAnswered ? daysFrom(now, -10) : null,
      publishedAt: talk.isPublic ? daysFrom(now, -9) : null,
    });
  }
  const follower = others[(place * 7 + 3) % others.length];
  const organisationId = follower && ids.get(follower.slug);
  const purpose = purposes[place % purposes.length];
  if (!organisationId || purpose === undefined) return;
  await db.insert(reuse).values({
    ...{ entryId: told.id, organisationId, purpose, isPublic: true },
    createdBy: peopleOf(follower)[0]?.id ?? null,
    createdAt: daysFrom(now, -6),
    toldAt: daysFrom(now, -5),
  });
}
