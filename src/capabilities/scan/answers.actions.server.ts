import { error } from '@sveltejs/kit';
import { database, type Database } from '#platform/database/database.server.ts';
import { rejected, type FormResult } from '#platform/http/form.ts';
import { notFound } from '#platform/http/refuse.ts';
import { parsedJson } from '#platform/http/text.ts';
import type { Visit } from '#platform/http/visit.ts';
import { givenBy } from './answer.ts';
import { answerTexts } from './answers.messages.ts';
import { answerBody, partForm } from './answers.schema.ts';
import { ownAnswers, saveAnswers, setSubmitted } from './answers.store.server.ts';
import { indicatorsOf, parts } from './instrument.ts';
import { instrumentOf } from './instruments.ts';
import { participationIn, type Participation } from './participants.store.server.ts';
import { scanFor } from './public.server.ts';

type Params = Record<string, string>;

/** The visitor's own place in the scan of the address; who was not asked, finds nothing. */
async function placeOf(visit: Visit, params: Params, db: Database) {
  const { membership, scan } = await scanFor(visit, params, db);
  const place = (await participationIn(db, membership, scan)) ?? notFound();
  const home = `/organisations/${membership.slug}/scans/${scan.id}/answers`;
  return { place, home, asked: indicatorsOf(instrumentOf(scan), scan.layer) };
}

/** Keeps what changed on one page of questions and goes where the button says. */
export async function savePart(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { place, home, asked } = await placeOf(visit, params, db);
  const part = parts.find((one) => one === params.part) ?? notFound();
  const indicators = asked.filter((indicator) => indicator.part === part);
  const { changed, errors } = partForm(indicators, form, visit.language);
  const taken = await save(db, place, changed, visit.now, visit.now);
  const t = answerTexts[visit.language].part.error;
  if (!taken) return rejected({ form: t.closed }, form);
  if (Object.keys(errors).length > 0) return rejected(errors, form);
  const at = parts.indexOf(part);
  const towards = { next: parts[at + 1], previous: parts[at - 1] } as const;
  const to = form.get('to');
  const next = to === 'previous' || to === 'next' ? towards[to] : undefined;
  return { to: next ? `${home}/${next}` : home };
}

const save = (
  db: Database,
  place: Participation,
  answers: Parameters<typeof saveAnswers>[2],
  at: Date,
  now: Date,
) => db.transaction((tx) => saveAnswers(tx, place, answers, at, now));

/** How keeping one answer went, for the script on the page. */
export type Saved = 'saved' | 'closed' | 'wrong';

/**
 * Keeps one answer that script sends as it is given. It answers only after the commit; sending
 * the same again changes nothing.
 */
export async function saveAnswer(
  visit: Visit,
  request: Request,
  params: Params,
  db = database(),
): Promise<Saved> {
  refuseForeign(visit, request);
  if (!visit.person) error(401);
  const { place, asked } = await placeOf(visit, params, db);
  const indicator = asked.find(({ id }) => id === params.indicator) ?? notFound();
  const body = answerBody.safeParse(
    await request
      .text()
      .then(parsedJson)
      .catch(() => undefined),
  );
  if (!body.success) return 'wrong';
  const { choice, note, at } = body.data;
  const answer = { ...givenBy(indicator.id, choice), note: note.trim() };
  const taken = await save(
    db,
    place,
    [answer],
    new Date(Math.min(at, visit.now.getTime())),
    visit.now,
  );
  return taken ? 'saved' : 'closed';
}

/** Another site must not answer for somebody: the request comes from our own pages, as JSON. */
function refuseForeign(visit: Visit, request: Request): void {
  const isJson = request.headers.get('content-type')?.startsWith('application/json');
  if (request.headers.get('origin') !== visit.origin || !isJson) error(403);
}

/** Hands in; at least one answer is needed, the rest may stay open. */
export async function submit(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { place, home } = await placeOf(visit, params, db);
  const t = answerTexts[visit.language].error;
  if ((await ownAnswers(db, place)).length === 0) return rejected({ form: t.nothing }, form);
  const taken = await db.transaction((tx) => setSubmitted(tx, place, true, visit.now));
  return taken ? { to: home } : rejected({ form: t.closed }, form);
}

/** Takes back what was handed in: it no longer counts, and stays with its owner. */
export async function takeBack(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { place, home } = await placeOf(visit, params, db);
  const taken = await db.transaction((tx) => setSubmitted(tx, place, false, visit.now));
  const t = answerTexts[visit.language].error;
  return taken ? { to: home } : rejected({ form: t.closed }, form);
}
