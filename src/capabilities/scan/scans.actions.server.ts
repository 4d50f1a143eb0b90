import { directorOf } from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import { rejected, rejectedBy, valuesOf, type FormResult } from '#platform/http/form.ts';
import { notFound, signedIn } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { scanTexts } from './messages.ts';
import { ask } from './participants.store.server.ts';
import { viewsAreShown } from './responses.store.server.ts';
import type { Move } from './scan.ts';
import { openScanSchema } from './scans.schema.ts';
import { lockScan, move, openScan, scanWith } from './scans.store.server.ts';

type Params = Record<string, string>;

/** Opens a scan in which the director answers too; then asks whom else to ask. */
export async function open(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const director = await directorOf(visit, params.organisation ?? '', db);
  const parsed = openScanSchema(visit.language).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  const { layer, role } = parsed.data;
  const { id: userId, email } = signedIn(visit);
  const scan = await db.transaction(async (tx) => {
    const opened = await openScan(tx, director, layer, visit.now);
    const self = { email, userId, role, language: visit.language };
    await ask(tx, director, opened, [self], visit, visit.now);
    return opened;
  });
  return { to: `/organisations/${director.slug}/scans/${scan.id}/participants` };
}

/** Makes the action of a director that moves a scan as a whole. */
function moving(what: Move, page = '') {
  return async (
    visit: Visit,
    form: FormData,
    params: Params,
    db = database(),
  ): Promise<FormResult> => {
    const director = await directorOf(visit, params.organisation ?? '', db);
    const scan = (await scanWith(db, director, params.scan ?? '')) ?? notFound();
    const refusal = await db.transaction(async (tx) => {
      const viewsWereShown = await viewsAreShown(tx, await lockScan(tx, scan));
      return move(tx, director, scan, what, visit.now, { viewsWereShown });
    });
    if (refusal) return rejected({ form: scanTexts[visit.language].refusal[refusal] }, form);
    return { to: `/organisations/${director.slug}/scans/${scan.id}${page}` };
  };
}

/** Ends the answering: the conversation can begin. */
export const closeAnswers = moving('close-answers');

/** Lets people answer again, as long as nothing was agreed. */
export const reopenAnswers = moving('reopen-answers');

/** Ends the conversation: the outcomes stand. */
export const conclude = moving('conclude');

/** Opens the conversation again, to correct an outcome. */
export const reopenConversation = moving('reopen-conversation', '/conversation');
