import {
  isDirector,
  membersOf,
  type Directorship,
} from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { ownAnswers } from './answers.store.server.ts';
import { changedTooFew } from './confidential.ts';
import { indicatorsOf } from './instrument.ts';
import { instrumentOf } from './instruments.ts';
import { mayRemind } from './participant.ts';
import { participantsOf, participationIn } from './participants.store.server.ts';
import { scanFor } from './public.server.ts';
import { changedSinceReopening } from './responses.store.server.ts';
import { countsOf, scanWith } from './scans.store.server.ts';

type Params = Record<string, string>;

/** What the page of one scan shows; only a director sees who was asked. */
export async function scanPage(visit: Visit, params: Params, db = database()) {
  const { membership, scan } = await scanFor(visit, params, db);
  const directs = isDirector(membership);
  const place = await participationIn(db, membership, scan);
  const people = directs ? await participantsOf(db, scan) : [];
  const { userId } = membership;
  return {
    scan,
    directs,
    people,
    ...(await countsOf(db, scan)),
    questions: indicatorsOf(instrumentOf(scan), scan.layer).length,
    mine: place && {
      submitted: place.submittedAt !== null,
      done: (await ownAnswers(db, place)).length,
    },
    toRemind: people.filter((one) => one.userId !== userId && mayRemind(one, visit.now)).length,
    tooFewChanged: changedTooFew(await changedSinceReopening(db, scan)),
  };
}

/** The members who can still be asked, for the director who asks. */
export async function askPage(director: Directorship, params: Params, db = database()) {
  const scan = (await scanWith(db, director, params.scan ?? '')) ?? notFound();
  const asked = new Set((await participantsOf(db, scan)).map((one) => one.email));
  const members = await membersOf(db, director);
  const toAsk = members.filter(({ email }) => !asked.has(email.toLowerCase()));
  return { scan, members: toAsk.map(({ userId, name }) => ({ userId, name })) };
}

/** What the page of one scan is drawn from. */
export type ScanPageData = Awaited<ReturnType<typeof scanPage>> & { readonly slug: string };
