import { directorOf, membersOf } from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import { rejected, rejectedBy, valuesOf, type FormResult } from '#platform/http/form.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { scanTexts } from './messages.ts';
import { participantTexts } from './participants.messages.ts';
import { askSchema } from './participants.schema.ts';
import { ask, languagesOf, remind, type ToAsk } from './participants.store.server.ts';
import { MAX_PARTICIPANTS } from './participant.ts';
import { scanWith } from './scans.store.server.ts';

type Params = Record<string, string>;

/** Asks members from the list and others by mail. A member who is typed as an address counts as member. */
export async function askPeople(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const director = await directorOf(visit, params.organisation ?? '', db);
  const scan = (await scanWith(db, director, params.scan ?? '')) ?? notFound();
  const parsed = askSchema(visit.language).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  const { addresses, role, members } = parsed.data;
  const t = participantTexts[visit.language].error;
  const asking = await db.transaction(async (tx) => {
    const all = await membersOf(tx, director);
    const languages = await languagesOf(
      tx,
      all.map(({ userId }) => userId),
    );
    const languageOf = (userId: string) => languages.get(userId) ?? visit.language;
    const chosen = all.flatMap(({ userId, email }): ToAsk[] => {
      const theirs = members.get(userId);
      return theirs ? [{ userId, email, role: theirs, language: languageOf(userId) }] : [];
    });
    const typed = addresses.map((email): ToAsk => {
      const userId = all.find((one) => one.email.toLowerCase() === email)?.userId ?? null;
      return { email, userId, role, language: userId ? languageOf(userId) : visit.language };
    });
    return ask(tx, director, scan, [...chosen, ...typed], visit, visit.now);
  });
  if (asking === 'not-answering') return rejected({ form: t.closed }, form);
  if (asking === 'too-many') return rejected({ addresses: t.tooManyInAll(MAX_PARTICIPANTS) }, form);
  return { to: `/organisations/${director.slug}/scans/${scan.id}?asked=${asking.asked}` };
}

/** Reminds who did not hand in. */
export async function remindPeople(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const director = await directorOf(visit, params.organisation ?? '', db);
  const scan = (await scanWith(db, director, params.scan ?? '')) ?? notFound();
  const reminded = await db.transaction((tx) => remind(tx, director, scan, visit, visit.now));
  if (reminded === 'not-answering')
    return rejected({ form: scanTexts[visit.language].refusal[reminded] }, form);
  return { to: `/organisations/${director.slug}/scans/${scan.id}?reminded=${reminded}` };
}
