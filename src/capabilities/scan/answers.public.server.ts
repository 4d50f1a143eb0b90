import { database } from '#platform/database/database.server.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { choiceOf, progressOf } from './answer.ts';
import { answerTexts } from './answers.messages.ts';
import { fieldsOf, shownAs } from './answers.schema.ts';
import { ownAnswers } from './answers.store.server.ts';
import { instrumentOf } from './instruments.ts';
import { participationIn } from './participants.store.server.ts';
import { scanFor } from './public.server.ts';
import { minutesFor } from './scan.ts';

type Params = Record<string, string>;

/** Where somebody stands in answering: the beginning, the check at the end, and what follows. */
export async function answersPage(visit: Visit, params: Params, db = database()) {
  const { membership, scan } = await scanFor(visit, params, db);
  const place = await participationIn(db, membership, scan);
  const answers = place ? await ownAnswers(db, place) : [];
  const home = `/organisations/${membership.slug}/scans/${scan.id}`;
  const parts = progressOf(instrumentOf(scan), scan.layer, answers);
  const asked = parts.flatMap((part) => part.asked).length;
  return {
    home,
    scan,
    asked: place !== undefined,
    submitted: Boolean(place?.submittedAt),
    minutes: minutesFor[scan.layer],
    answers,
    parts,
    questions: asked,
    open: parts.flatMap((part) => part.open).length,
    next: parts.find((part) => part.open.length > 0)?.part,
  };
}

/** One page of questions: everything in one language, because it also goes to the browser. */
export async function questionsPage(visit: Visit, params: Params, db = database()) {
  const { membership, scan } = await scanFor(visit, params, db);
  const place = (await participationIn(db, membership, scan)) ?? notFound();
  const instrument = instrumentOf(scan);
  const answers = await ownAnswers(db, place);
  const progress = progressOf(instrument, scan.layer, answers);
  const at = progress.findIndex(({ part }) => part === params.part);
  const asked = progress[at]?.asked ?? notFound();
  const about = instrument.parts[at] ?? notFound();
  const { language } = visit;
  const t = answerTexts[language];
  return {
    home: `/organisations/${membership.slug}/scans/${scan.id}/answers`,
    place: place.id,
    now: visit.now.getTime(),
    open: scan.state === 'answering',
    part: { id: about.part, name: about.name[language], about: about.about[language] },
    at,
    steps: instrument.parts.map(({ part, name }) => ({ part, name: name[language] })),
    questions: asked.map(({ id, question, hint, anchors }) => {
      const answer = answers.find(({ indicator }) => indicator === id);
      return {
        id,
        fields: fieldsOf(id),
        question: question[language],
        hint: hint?.[language],
        options: [
          ...anchors.map((anchor, level) => ({
            value: String(level + 1),
            label: anchor[language],
          })),
          { value: 'unknown', label: t.unknown },
          { value: 'not-applicable', label: t.notApplicable },
        ],
        choice: answer && choiceOf(answer),
        note: answer?.note ?? '',
        was: shownAs(answer),
      };
    }),
  };
}

/** One question as its page shows it, in one language. */
export type QuestionData = Awaited<ReturnType<typeof questionsPage>>['questions'][number];
