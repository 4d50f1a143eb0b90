import type { Directorship } from '#capabilities/organisations/public.server.ts';
import { introductionOf, introductionsOf } from './introduction-view.store.server.ts';
import type { Showing } from './shown-card.store.server.ts';

/** Goes up when an older reader would misread this part of an export; see docs/export.md. */
const VERSION = 1;

/**
 * The introductions of an organisation, as its own pages show them: a name only while both said yes, and
 * never the name or the address of a person elsewhere.
 */
export async function exportIntroductions(db: Showing, directorship: Directorship, now: Date) {
  const introductions = [];
  const questions = [];
  for (const [place, { id }] of (await introductionsOf(db, directorship, now)).entries()) {
    const one = await introductionOf(db, directorship, id, now);
    if (!one) continue;
    const introduction = `introduction-${place + 1}`;
    introductions.push({
      introduction,
      ...{ card: one.title, standing: one.phase, otherCard: one.other?.title ?? null },
      other: one.named ? (one.other?.who.name ?? null) : null,
      ...{ proposedByBroker: one.proposedByBroker, brokerWords: one.brokerWords },
      expiresAt: one.expiresAt.toISOString(),
      moment: one.chosenMoment?.toISOString() ?? null,
      declinedBy: one.declinedBecause ? (one.declinedBecause.byUs ? 'us' : 'them') : null,
      declinedBecause: one.declinedBecause?.reason ?? null,
      ...{ weSay: one.outcome.us, why: one.outcome.why, theySay: one.outcome.them },
    });
    for (const { ours, question, answer } of one.questions)
      questions.push({ introduction, askedBy: ours ? 'us' : 'them', question, answer });
  }
  return { version: VERSION, introductions, questions };
}
