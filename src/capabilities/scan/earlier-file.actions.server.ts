import { directorOf } from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import { rejected, type Done, type Rejected } from '#platform/http/form.ts';
import type { Visit } from '#platform/http/visit.ts';
import {
  fileOf,
  MAX_FILE_BYTES,
  MAX_ROWS,
  readFile,
  textOf,
  type FileRow,
} from './earlier-file.ts';
import { fileMessages } from './earlier-file.messages.ts';
import { scales, type EarlierWish, type Scale } from './earlier-result.ts';
import { judgedWish } from './earlier-results.schema.ts';
import { enterResults } from './earlier-results.store.server.ts';

/** What stands in a file: rows that can be kept, and rows that need a hand, each as a file again. */
export type Preview = {
  readonly preview: {
    readonly scale: Scale;
    readonly good: readonly EarlierWish[];
    readonly goodText: string;
    readonly bad: readonly { readonly row: number; readonly what: string }[];
    readonly badText: string;
  };
};

type Judged = FileRow & { readonly wish: ReturnType<typeof judgedWish> };

/** Reads a file and shows what stands in it; nothing is kept. */
export async function previewFile(
  visit: Visit,
  form: FormData,
  params: Record<string, string>,
  db = database(),
): Promise<Preview | Rejected> {
  await directorOf(visit, params.organisation ?? '', db);
  const read = await readForm(visit, form);
  if ('errors' in read) return read;
  const { header, rows, scale } = read;
  const good = rows.flatMap(({ wish }) => ('errors' in wish ? [] : [wish]));
  const bad = rows.filter(({ wish }) => 'errors' in wish);
  return {
    preview: {
      scale,
      good,
      goodText: fileOf(
        header,
        rows.filter(({ wish }) => !('errors' in wish)),
      ),
      bad: bad.map(({ row, wish }) => ({
        row,
        what: 'errors' in wish ? [...new Set(Object.values(wish.errors))].join(' ') : '',
      })),
      badText: bad.length > 0 ? fileOf(header, bad) : '',
    },
  };
}

/** Keeps the rows that were shown, all or none. */
export async function keepFile(
  visit: Visit,
  form: FormData,
  params: Record<string, string>,
  db = database(),
): Promise<Done | Preview | Rejected> {
  const director = await directorOf(visit, params.organisation ?? '', db);
  const read = await readForm(visit, form);
  if ('errors' in read) return read;
  const wishes = read.rows.flatMap(({ wish }) => ('errors' in wish ? [] : [wish]));
  if (wishes.length < read.rows.length) return previewFile(visit, form, params, db);
  const [first, ...others] = await enterResults(db, director, wishes, visit.now);
  const home = `/organisations/${director.slug}`;
  return { to: others.length > 0 ? `${home}/results` : `${home}/gaps?from=earlier:${first}` };
}

async function readForm(
  { language, now }: Visit,
  form: FormData,
): Promise<{ header: string; rows: Judged[]; scale: Scale } | Rejected> {
  const t = fileMessages[language].errors;
  const scale = scales.find((one) => one === form.get('scale'));
  if (!scale) return rejected({ scale: t.scale }, form);
  const file = form.get('file');
  const pasted = form.get('text');
  const bytes = file instanceof File && file.size > 0 ? file : undefined;
  if ((bytes?.size ?? String(pasted).length) > MAX_FILE_BYTES)
    return rejected({ file: t.size }, form);
  const text = bytes ? textOf(new Uint8Array(await bytes.arrayBuffer())) : String(pasted ?? '');
  const read = readFile(text);
  if (read.fault)
    return rejected(
      { text: read.fault === 'too-many' ? t['too-many'](MAX_ROWS) : t[read.fault] },
      form,
    );
  const { header } = read;
  const rows = read.rows.map((row) => ({
    ...row,
    wish: judgedWish(language, now, { ...row.fields, scale }),
  }));
  return { header, rows, scale };
}
