import {
  isDirector,
  memberOf,
  type Directorship,
} from '#capabilities/organisations/public.server.ts';
import { allowed } from '#platform/accounts/limits.server.ts';
import { database, type Database } from '#platform/database/database.server.ts';
import { rejected, rejectedBy, valuesOf, type FormResult } from '#platform/http/form.ts';
import { forbidden, notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { blockPublic, removeBlock } from './blocks.store.server.ts';
import { gateTexts } from './gates.messages.ts';
import { wishSchema } from './gates.schema.ts';
import { addGate, removeGate } from './gates.store.server.ts';

type Params = Readonly<Record<string, string>>;

/**
 * Whoever blocks one organisation after the other can see each time which cards without a name go, and so
 * learn whose they are: a few a week are enough for who means it.
 */
export const BLOCKS_BY_NAME = { name: 'partner-block', tries: 5, minutes: 7 * 24 * 60 } as const;

/** What an organisation does not want is for its directors to say. */
async function whoDecides(visit: Visit, params: Params, db: Database): Promise<Directorship> {
  const membership = await memberOf(visit, params.organisation ?? '', db);
  if (isDirector(membership)) return membership;
  return forbidden(gateTexts[visit.language].error.director);
}

const page = ({ slug }: Directorship, done: string) => ({
  to: `/organisations/${slug}/unwanted?done=${done}`,
});

/** A director adds something that the organisation does not want. */
export async function addGateAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const director = await whoDecides(visit, params, db);
  const parsed = wishSchema(visit.language, visit.now).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  const did = await addGate(db, director, parsed.data, visit.now);
  if (did === 'full') return rejected({ form: gateTexts[visit.language].error.full }, form);
  return page(director, did === 'known' ? 'known' : 'added');
}

/** A director takes something away, whoever wrote it. */
export async function removeGateAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const director = await whoDecides(visit, params, db);
  const removed = await removeGate(db, director, textOf(form, 'gate'), visit.now);
  return removed ? page(director, 'removed') : notFound();
}

/** A director blocks an organisation that everybody can see. */
export async function blockAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const director = await whoDecides(visit, params, db);
  const t = gateTexts[visit.language].error;
  if (!(await allowed(db, BLOCKS_BY_NAME, director.organisationId)))
    return rejected({ blocked: t.blocks(BLOCKS_BY_NAME.tries) }, form);
  const blocked = await blockPublic(db, director, textOf(form, 'blocked') ?? '', visit);
  if (!blocked) return rejected({ blocked: t.organisation }, form);
  return page(director, 'blocked');
}

/** A director takes a block back. */
export async function unblockAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const director = await whoDecides(visit, params, db);
  const removed = await removeBlock(db, director, textOf(form, 'block'), visit.now);
  return removed ? page(director, 'unblocked') : notFound();
}

function textOf(form: FormData, field: string): string | undefined {
  const value = valuesOf(form)[field];
  return typeof value === 'string' ? value : undefined;
}
