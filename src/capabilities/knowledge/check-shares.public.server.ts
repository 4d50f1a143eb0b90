import { namesOf } from '#capabilities/organisations/reach.public.server.ts';
import { directorOf } from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import type { Language } from '#platform/language/language.ts';
import { checkSharesOf, sharedCheckOf } from './check-shares.store.server.ts';
import { readCheck, type ReadCheck } from './wheel-check.public.server.ts';
import { checkOf, type Decided } from './wheel-check.store.server.ts';

type Params = Record<string, string>;

/** The links to a check, for the director who shares it. */
export async function checkSharesPage(visit: Visit, params: Params, db = database()) {
  const director = await directorOf(visit, params.organisation ?? '', db);
  const check = (await checkOf(db, director, params.check)) ?? notFound();
  return {
    home: `/organisations/${director.slug}/wheel-checks/${check.id}`,
    shares: await checkSharesOf(db, check, visit.now),
  };
}

/** A check as a funder reads it: without names of people. */
export type SharedView = Pick<ReadCheck, 'answer' | 'at'> & {
  readonly language: Language;
  readonly organisation: string;
  readonly decisions: readonly Pick<Decided, 'entryId' | 'decision' | 'note'>[];
};

/** The check behind a link; null when the link does not work (any more). */
export async function sharedCheck(
  visit: Visit,
  params: Params,
  db = database(),
): Promise<SharedView | null> {
  const shared = await sharedCheckOf(db, params.token ?? '', visit.now);
  if (!shared) return null;
  const { check, language } = shared;
  const { answer, at, decisions } = await readCheck(db, check, language);
  const names = await namesOf(db, [check.organisationId]);
  return {
    ...{ language, answer, at },
    organisation: names.get(check.organisationId)?.name ?? '',
    decisions: decisions.map(({ entryId, decision, note }) => ({ entryId, decision, note })),
  };
}
