import {
  detailsOf,
  directorOf,
  type Directorship,
} from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import { rejected, rejectedBy, valuesOf, type FormResult } from '#platform/http/form.ts';
import type { Visit } from '#platform/http/visit.ts';
import { confirmAsked, refuseAsked } from './acquaintance-answer.store.server.ts';
import { changePartnerPage } from './acquaintance.public.server.ts';
import { changeAcquaintance } from './acquaintance-change.store.server.ts';
import { askPartner } from './acquaintance-asking.store.server.ts';
import { letBeTold, withdrawSaid } from './acquaintance-consent.store.server.ts';
import { acquaintanceTexts } from './acquaintance.messages.ts';
import { acquaintanceSchema } from './acquaintance.schema.ts';
import { addAcquaintances } from './acquaintance.store.server.ts';
import { MOST_ACQUAINTANCES, MOST_ASKS_A_WEEK } from './acquaintance.ts';

type Params = Record<string, string>;

const back = ({ slug }: Directorship, done: string) => ({
  to: `/organisations/${slug}/known-partners?done=${done}`,
});
const rowIn = (form: FormData) => String(form.get('id') ?? '');

/** A director puts a partner on the list. */
export async function addAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const director = await directorOf(visit, params.organisation ?? '', db);
  const { language, now } = visit;
  const t = acquaintanceTexts[language].error;
  const filled = await wishIn(visit, form, director, db);
  if ('errors' in filled) return filled;
  const outcome = await addAcquaintances(db, director, [filled.wish], { now });
  if (!('problem' in outcome)) return back(director, 'added');
  if (outcome.problem === 'double') return rejected({ name: t.double }, form);
  return rejected({ form: t.full(MOST_ACQUAINTANCES) }, form);
}

/** A director changes what the list says about a partner who was not asked to confirm it. */
export async function changeAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const director = await directorOf(visit, params.organisation ?? '', db);
  const { partner } = await changePartnerPage(visit, params, db);
  const filled = await wishIn(visit, form, director, db);
  if ('errors' in filled) return filled;
  const done = await changeAcquaintance(db, director, partner.id, filled.wish, visit.now);
  if (done !== 'double') return back(director, done);
  return rejected({ name: acquaintanceTexts[visit.language].error.double }, form);
}

/** What a form says about a partner, or what is wrong with it. */
async function wishIn(
  { language, now }: Visit,
  form: FormData,
  director: Directorship,
  db: ReturnType<typeof database>,
) {
  const parsed = acquaintanceSchema(language, now).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  const { website } = await detailsOf(db, director);
  if (website !== null && parsed.data.website === website)
    return rejected({ website: acquaintanceTexts[language].error.own }, form);
  return { wish: parsed.data };
}

/** A director says “we worked together” and asks the partner, when it is here, to confirm it. */
export async function askAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const director = await directorOf(visit, params.organisation ?? '', db);
  const { language, now, origin } = visit;
  const asked = await askPartner(db, director, rowIn(form), { now, origin });
  const t = acquaintanceTexts[language].error;
  if (asked === 'too-many') return rejected({ form: t.tooMany(MOST_ASKS_A_WEEK) }, form);
  if (asked === 'no-website') return rejected({ form: t.noWebsite }, form);
  return back(director, asked);
}

/** A director confirms that another is right: they worked together. */
export async function confirmAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const director = await directorOf(visit, params.organisation ?? '', db);
  const { now, origin } = visit;
  const did = await confirmAsked(db, director, rowIn(form), { now, origin });
  return back(director, did ? 'confirmed' : 'gone');
}

/** A director does not confirm it; the other hears nothing. */
export async function refuseAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const director = await directorOf(visit, params.organisation ?? '', db);
  const did = await refuseAsked(db, director, rowIn(form), visit);
  return back(director, did ? 'refused' : 'gone');
}

/** A director lets a confirmed cooperation be told, or not any more. */
export async function tellAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const director = await directorOf(visit, params.organisation ?? '', db);
  const mayBeTold = form.get('may') === 'yes';
  const did = await letBeTold(db, director, rowIn(form), { mayBeTold, now: visit.now });
  return back(director, did ? (mayBeTold ? 'told' : 'untold') : 'gone');
}

/** A director takes back that they worked together. */
export async function withdrawAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const director = await directorOf(visit, params.organisation ?? '', db);
  const did = await withdrawSaid(db, director, rowIn(form), { now: visit.now });
  return back(director, did ? 'withdrawn' : 'gone');
}

/** A director takes a partner off the list, and with it all that was said of it. */
export async function removeAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const director = await directorOf(visit, params.organisation ?? '', db);
  const did = await withdrawSaid(db, director, rowIn(form), { now: visit.now, remove: true });
  return back(director, did ? 'removed' : 'gone');
}
