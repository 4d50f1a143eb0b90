import { memberOf, membershipsDuring } from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import { rejected, rejectedBy, valuesOf, type FormResult } from '#platform/http/form.ts';
import { notFound, signedIn } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { readableEntry } from './reading.public.server.ts';
import { MOST_PER_ORGANISATION } from './reuse.ts';
import { reuseTexts } from './reuse.messages.ts';
import { reuseSchema } from './reuse.schema.ts';
import { keepReuse, removeReuse } from './reuse.store.server.ts';

type Params = Record<string, string>;

/** A member says that their organisation uses what an entry tells. */
export async function tellReuse(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  signedIn(visit);
  const entry = await readableEntry(visit, params.entry ?? '', db);
  const t = reuseTexts[visit.language].error;
  const parsed = reuseSchema(visit.language).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  const membership = await memberOf(visit, parsed.data.organisation, db);
  if (membership.organisationId === entry.organisation.id)
    return rejected({ organisation: t.own }, form);
  const isKept = await db.transaction((tx) =>
    keepReuse(tx, membership, entry, parsed.data, visit.now),
  );
  if (!isKept) return rejected({ purpose: t.many(MOST_PER_ORGANISATION) }, form);
  return { to: `/knowledge/${entry.slug}?done=reused#reuse` };
}

/** A member takes away what their organisation said, or what stands with an entry of theirs. */
export async function takeReuseAway(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const memberships = await membershipsDuring(visit, db);
  const { slug } = await readableEntry(visit, params.entry ?? '', db);
  const id = form.get('reuse');
  const isGone = await db.transaction((tx) =>
    removeReuse(tx, memberships, typeof id === 'string' ? id : '', visit.now),
  );
  if (!isGone) notFound();
  return { to: `/knowledge/${slug}?done=removed#reuse` };
}
