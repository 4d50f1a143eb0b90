import { record } from '#platform/audit/audit.server.ts';
import { database, type Database } from '#platform/database/database.server.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { csvOf, FORMAT, tablesIn, VERSION, type Row } from './export.ts';
import { exportedOrganisation } from './export.store.server.ts';
import type { Directorship } from './membership.ts';
import { directorEvenIfClosed } from './public.server.ts';

export { DamagedExport } from './export.ts';

/** What other capabilities add to an export, under the name of their part. */
export type Rest = Readonly<
  Record<string, (db: Database, directorship: Directorship, now: Date) => Promise<unknown>>
>;

export type ExportedFile = { readonly name: string; readonly type: string; readonly body: string };

/** Everything an organisation has, for its directors, also when it is closed. */
async function everything(visit: Visit, directorship: Directorship, rest: Rest, db: Database) {
  const parts: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(rest))
    parts[name] = await part(db, directorship, visit.now);
  return {
    format: FORMAT,
    version: VERSION,
    exportedAt: visit.now.toISOString(),
    ...(await exportedOrganisation(db, directorship)),
    ...parts,
  };
}

type Everything = Awaited<ReturnType<typeof everything>>;

function tablesOf(all: Everything) {
  const { organisation, ...parts } = all;
  const tables = Object.entries(parts).map(([name, part]) => tablesIn(part, name));
  return { organisation: [organisation], ...Object.assign({}, ...tables) } as Record<
    string,
    readonly Row[]
  >;
}

export type ExportView = {
  readonly slug: string;
  readonly closed: boolean;
  readonly tables: readonly { readonly name: string; readonly rows: number }[];
};

/** The page from which a director takes everything along. */
export async function exportPage(
  visit: Visit,
  slug: string,
  rest: Rest,
  db = database(),
): Promise<ExportView> {
  const { directorship, eraseAfter } = await directorEvenIfClosed(visit, slug, db);
  const tables = tablesOf(await everything(visit, directorship, rest, db));
  return {
    slug,
    closed: eraseAfter !== null,
    tables: Object.entries(tables).map(([name, rows]) => ({ name, rows: rows.length })),
  };
}

/** One file of an export: `samenspel.json` with everything, or a table such as `people.csv`. */
export async function exportedFile(
  visit: Visit,
  slug: string,
  file: string,
  rest: Rest,
  db = database(),
): Promise<ExportedFile> {
  const { directorship } = await directorEvenIfClosed(visit, slug, db);
  const all = await everything(visit, directorship, rest, db);
  const day = visit.now.toISOString().slice(0, 10);
  const made = file === 'samenspel.json' ? jsonOf(all) : csvNamed(file, all);
  const { organisationId, userId } = directorship;
  await record(db, {
    at: visit.now,
    organisationId,
    userId,
    action: 'organisation.exported',
    subject: organisationId,
    details: { file },
  });
  return { ...made, name: `samenspel-${slug}-${day}-${file}`.replace('-samenspel.json', '.json') };
}

function jsonOf(all: Everything) {
  return { type: 'application/json', body: `${JSON.stringify(all, null, 2)}\n` };
}

function csvNamed(file: string, all: Everything) {
  const [, name = ''] = /^([\w-]+)\.csv$/.exec(file) ?? [];
  const tables = tablesOf(all);
  const rows = Object.hasOwn(tables, name) ? tables[name] : undefined;
  return { type: 'text/csv; charset=utf-8', body: csvOf(rows ?? notFound()) };
}
