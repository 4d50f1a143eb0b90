import { memberOf } from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { wordFields } from './entry.ts';
import { importOf, importsOf } from './import.store.server.ts';

type Params = Readonly<Record<string, string>>;

/** So many characters of the text itself stand below the proposals. */
const SHOWN_CHARACTERS = 30_000;

/** Where a text is brought in, with what was brought in before. */
export async function importPage(visit: Visit, params: Params, db = database()) {
  const membership = await memberOf(visit, params.organisation ?? '', db);
  const earlier = await importsOf(db, membership, visit.now);
  return {
    home: `/organisations/${membership.slug}/knowledge`,
    earlier: earlier.map(({ id, title, origin, createdAt, proposals }) => ({
      id,
      name: title || origin,
      createdAt,
      cases: proposals.length,
    })),
  };
}

/** What was proposed from a text, to be corrected. */
export async function proposedPage(visit: Visit, params: Params, db = database()) {
  const membership = await memberOf(visit, params.organisation ?? '', db);
  const found = (await importOf(db, membership, params.import, visit.now)) ?? notFound();
  const { way, origin, title, expiresAt, warnings, taken } = found;
  let characters = 0;
  const shown = found.passages.filter(
    ({ text }) => (characters += text.length) <= SHOWN_CHARACTERS,
  );
  return {
    home: `/organisations/${membership.slug}/knowledge`,
    source: { way, origin, title },
    expiresAt,
    warnings,
    isWhole: shown.length === found.passages.length,
    passages: shown.map(({ kind, text }) => ({ kind, text })),
    proposals: found.proposals.map((proposal, place) => ({
      ...proposal,
      entryId: taken.find((one) => one.place === place)?.entryId ?? null,
      absent: wordFields.filter((field) => field !== 'title' && !proposal.words[field]),
    })),
  };
}
