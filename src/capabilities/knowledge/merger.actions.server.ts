import { brokerOf } from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import { rejected, type FormResult } from '#platform/http/form.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { publicEntryBySlug } from './entry.public.server.ts';
import { mergeEntries } from './merger.store.server.ts';
import { mergerTexts } from './merger.messages.ts';
import { entryForBroker } from './review.store.server.ts';

/** A broker puts a duplicate into the entry whose address they give. */
export async function mergeAction(
  visit: Visit,
  form: FormData,
  params: Record<string, string>,
  db = database(),
): Promise<FormResult> {
  const broker = await brokerOf(visit, params.organisation ?? '', db);
  const entry = (await entryForBroker(db, broker, params.entry)) ?? notFound();
  const t = mergerTexts[visit.language].error;
  const stays = await publicEntryBySlug(slugIn(form.get('into')), db);
  if (!stays || 'movedTo' in stays) return rejected({ into: t.unknown }, form);
  const which = { duplicate: entry.id, stays: stays.id };
  const merged = await mergeEntries(db, broker, which, visit.origin, visit.now);
  if (merged !== 'done') return rejected({ into: t[merged] }, form);
  return { to: `/organisations/${broker.slug}/review/${entry.id}?merged` };
}

/** The last piece of an address: what somebody pasted may be the whole of it. */
function slugIn(typed: FormDataEntryValue | null): string {
  const text = typeof typed === 'string' ? typed.trim() : '';
  return (
    text
      .replace(/[?#].*$/, '')
      .replace(/\/+$/, '')
      .split('/')
      .at(-1) ?? ''
  );
}
