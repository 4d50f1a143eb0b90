import { brokerOf } from '#capabilities/organisations/public.server.ts';
import { administrator } from '#platform/accounts/administrators.server.ts';
import { allowed } from '#platform/accounts/limits.server.ts';
import { config } from '#platform/config.server.ts';
import { database, type Database } from '#platform/database/database.server.ts';
import { textOf } from '#platform/documents/charset.ts';
import {
  rejected,
  rejectedBy,
  valuesOf,
  type FormResult,
  type Rejected,
} from '#platform/http/form.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { MAX_TEXT } from './batch.ts';
import { batchTexts } from './batch.messages.ts';
import { batchSchema, domainIn } from './batch.schema.ts';
import {
  administratorAsManyMeasurer,
  asManyMeasurer,
  batchWith,
  continueBatch,
  makeBatch,
  removeBatch,
  stopBatch,
  type Batch,
  type ManyMeasurer,
} from './batch.store.server.ts';
import { domainList, type DomainList } from './domain-list.ts';

type Params = Record<string, string>;

/** Lists are corrected and asked again; more of them is a machine. */
const PER_PERSON = { name: 'batch', tries: 30, minutes: 60 } as const;

/** The list is not right yet: the lines in which there is no domain are shown. */
export type RejectedList = Rejected & { readonly list?: DomainList };

/** The visitor as somebody who may measure many: a broker of the institute in the address, or an administrator. */
export async function manyMeasurerOf(
  visit: Visit,
  { organisation }: Params,
  db = database(),
): Promise<ManyMeasurer> {
  return organisation === undefined
    ? administratorAsManyMeasurer(administrator(visit))
    : asManyMeasurer(await brokerOf(visit, organisation, db));
}

/** Where the batches of this address are. */
export function batchesAt({ organisation }: Params): string {
  return organisation === undefined
    ? '/administration/batches'
    : `/organisations/${organisation}/batches`;
}

/**
 * Asks for a batch, from a file or from lines. Lines without a domain are shown first; they are left out
 * when the form comes back with `without`.
 */
export async function askBatch(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
  brokersMeasure = config().BROKERS_MEASURE,
): Promise<FormResult | RejectedList> {
  const measurer = await manyMeasurerOf(visit, params, db);
  const t = batchTexts[visit.language].error;
  await readFile(form);
  const parsed = batchSchema(visit.language).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  const list = domainList(parsed.data.text, domainIn);
  if (list.isTooLong) return rejected({ text: t.tooMany }, form);
  if (list.domains.length === 0 && list.wrongCount === 0) return rejected({ text: t.empty }, form);
  if (list.domains.length === 0 || (list.wrongCount > 0 && !form.has('without')))
    return { ...rejected({ text: t.wrong(list.wrongCount) }, form), list };
  if (!(await allowed(db, PER_PERSON, measurer.userId)))
    return rejected({ text: t.tooOften }, form);
  const wanted = { name: parsed.data.name, domains: list.domains, brokersMeasure };
  const { id } = await db.transaction((tx) => makeBatch(tx, measurer, wanted, visit.now));
  return { to: `${batchesAt(params)}/${id}` };
}

/** Puts what is in the file where lines can be typed, so that it is there when the form comes back. */
async function readFile(form: FormData): Promise<void> {
  const file = form.get('file');
  if (!(file instanceof File) || file.size === 0) return;
  // Each character takes at most four bytes.
  const bytes = new Uint8Array(await file.slice(0, MAX_TEXT * 4).arrayBuffer());
  form.set('text', textOf(bytes));
  form.delete('file');
}

/** Stops a batch; it can go on later. */
export async function stopOwnBatch(
  visit: Visit,
  _form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { measurer, batch } = await measuredBatch(visit, params, db);
  await db.transaction((tx) => stopBatch(tx, measurer, batch, visit.now));
  return { to: `${batchesAt(params)}/${batch.id}` };
}

/** Lets a batch that was stopped go on where it was. */
export async function continueOwnBatch(
  visit: Visit,
  _form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { measurer, batch } = await measuredBatch(visit, params, db);
  await db.transaction((tx) => continueBatch(tx, measurer, batch, visit.now));
  return { to: `${batchesAt(params)}/${batch.id}` };
}

/** Removes a batch with its results. */
export async function removeOwnBatch(
  visit: Visit,
  _form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { measurer, batch } = await measuredBatch(visit, params, db);
  await db.transaction((tx) => removeBatch(tx, measurer, batch, visit.now));
  return { to: `${batchesAt(params)}?removed` };
}

/** The batch in the address, for who may see it. */
export async function measuredBatch(
  visit: Visit,
  params: Params,
  db: Database,
): Promise<{ measurer: ManyMeasurer; batch: Batch }> {
  const measurer = await manyMeasurerOf(visit, params, db);
  const batch = (await batchWith(db, measurer, params.batch ?? '')) ?? notFound();
  return { measurer, batch };
}
