import {
  detailsOf,
  directorOf,
  type Directorship,
} from '#capabilities/organisations/public.server.ts';
import { database, type Database } from '#platform/database/database.server.ts';
import { textOf } from '#platform/documents/charset.ts';
import { tableIn, type TableRow } from '#platform/documents/table.ts';
import { rejected, type Done, type Rejected } from '#platform/http/form.ts';
import type { Visit } from '#platform/http/visit.ts';
import { columnOf, fieldsOf, MAX_FILE_BYTES, MAX_ROWS } from './acquaintance-file.ts';
import { acquaintanceTexts } from './acquaintance.messages.ts';
import { acquaintanceSchema } from './acquaintance.schema.ts';
import { addAcquaintances, namesOnList } from './acquaintance.store.server.ts';
import { MOST_ACQUAINTANCES, type AcquaintanceWish } from './acquaintance.ts';

/** What stands in a file: partners that can be added, rows that need a hand, and what is skipped. */
export type PartnersPreview = {
  /** How many were just put on the list, while other rows still need a hand. */
  readonly added?: number;
  readonly preview: {
    readonly good: readonly AcquaintanceWish[];
    readonly goodText: string;
    readonly bad: readonly { readonly row: number; readonly what: string }[];
    readonly badText: string;
    /** Rows with a name that is on the list already, or before in the file. */
    readonly known: number;
    /** Columns that are not read. */
    readonly ignored: readonly string[];
  };
};

type Judged = TableRow & { readonly wish: AcquaintanceWish | null; readonly wrong: string };
type Read = {
  readonly header: string;
  readonly fresh: readonly Judged[];
  readonly bad: readonly Judged[];
  readonly known: number;
  readonly ignored: readonly string[];
};

/** Reads a file with partners and shows what stands in it; nothing is kept. */
export async function previewPartners(
  visit: Visit,
  form: FormData,
  params: Record<string, string>,
  db = database(),
): Promise<PartnersPreview | Rejected> {
  const director = await directorOf(visit, params.organisation ?? '', db);
  const read = await readForm(visit, form, director, db);
  return 'errors' in read ? read : shown(read);
}

/** Puts the partners that were shown on the list, all or none; rows that need a hand stay on the page. */
export async function keepPartners(
  visit: Visit,
  form: FormData,
  params: Record<string, string>,
  db = database(),
): Promise<Done | PartnersPreview | Rejected> {
  const director = await directorOf(visit, params.organisation ?? '', db);
  const read = await readForm(visit, form, director, db);
  if ('errors' in read) return read;
  if (read.bad.length > 0) return shown(read);
  const wishes = read.fresh.flatMap(({ wish }) => wish ?? []);
  const { now } = visit;
  const outcome = await addAcquaintances(db, director, wishes, { now, skipKnown: true });
  const t = acquaintanceTexts[visit.language].error;
  if ('problem' in outcome) return rejected({ text: t.full(MOST_ACQUAINTANCES) }, form);
  const rest = form.get('rest');
  if (typeof rest !== 'string' || rest === '')
    return { to: `/organisations/${director.slug}/known-partners?done=imported` };
  const others = new FormData();
  others.set('text', rest);
  const left = await readForm(visit, others, director, db);
  return 'errors' in left ? left : { ...shown(left), added: outcome.added };
}

function shown({ header, fresh, bad, known, ignored }: Read): PartnersPreview {
  const fileOf = (rows: readonly Judged[]) =>
    rows.length > 0 ? [header, ...rows.map(({ text }) => text)].join('\n') : '';
  return {
    preview: {
      good: fresh.flatMap(({ wish }) => wish ?? []),
      // Counted as they stand in the box on the page, below the row with the columns.
      bad: bad.map(({ wrong }, place) => ({ row: place + 2, what: wrong })),
      ...{ goodText: fileOf(fresh), badText: fileOf(bad), known, ignored },
    },
  };
}

async function readForm(
  { language, now }: Visit,
  form: FormData,
  director: Directorship,
  db: Database,
): Promise<Read | Rejected> {
  const t = acquaintanceTexts[language];
  const [file, pasted] = [form.get('file'), form.get('text')];
  const bytes = file instanceof File && file.size > 0 ? file : undefined;
  const typed = typeof pasted === 'string' ? pasted : '';
  if ((bytes?.size ?? typed.length) > MAX_FILE_BYTES)
    return rejected({ [bytes ? 'file' : 'text']: t.import.size }, form);
  const text = bytes ? textOf(new Uint8Array(await bytes.arrayBuffer())) : typed;
  const table = tableIn(text);
  const fault = (message: string) => rejected({ text: message }, form);
  if (!table) return fault(t.import.empty);
  if (!table.columns.some((one) => columnOf(one) === 'name')) return fault(t.import.header);
  if (table.rows.length === 0) return fault(t.import.empty);
  if (table.rows.length > MAX_ROWS) return fault(t.import.tooMany(MAX_ROWS));
  const schema = acquaintanceSchema(language, now);
  const own = (await detailsOf(db, director)).website;
  const judged = table.rows.map((row): Judged => {
    const parsed = schema.safeParse(fieldsOf(table.columns, row.cells));
    if (!parsed.success) {
      const wrong = [...new Set(parsed.error.issues.map(({ message }) => message))].join(' ');
      return { ...row, wish: null, wrong };
    }
    const isOwn = own !== null && parsed.data.website === own;
    return { ...row, wish: isOwn ? null : parsed.data, wrong: isOwn ? t.error.own : '' };
  });
  const names = new Set(await namesOnList(db, director));
  const right = judged.filter(({ wish }) => wish !== null);
  const fresh = right.filter(({ wish }) => {
    const name = wish?.name.toLowerCase() ?? '';
    return !names.has(name) && names.add(name);
  });
  return {
    ...{ header: table.header, fresh, known: right.length - fresh.length },
    bad: judged.filter(({ wish }) => wish === null),
    ignored: table.columns.filter((one) => one !== '' && columnOf(one) === undefined),
  };
}
