import { memberOf } from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import {
  rejected,
  rejectedBy,
  valuesOf,
  type Done,
  type FormResult,
  type Rejected,
} from '#platform/http/form.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import type { Place } from './changes.ts';
import { draftTexts } from './draft.messages.ts';
import { patched, patchOfPart, patchOfTranslation, type ReadPatch } from './draft.schema.ts';
import { saveDraft, type Choice, type Saved } from './draft.store.server.ts';
import { noFacts, noWords, type Content } from './entry.ts';
import { startSchema } from './entry.schema.ts';
import { entryOf, startEntry, type Entry } from './entry.store.server.ts';
import { inOtherLanguage } from './written-language.ts';
import { isWritingPart, partsOf } from './writing-parts.ts';

type Params = Record<string, string>;

/** Two people wrote at once: what the other wrote beside what was typed. */
export type Clashed = Rejected & { readonly clash: Extract<Saved, { outcome: 'clash' }> };

/** Begins an entry. */
export async function startEntryAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const membership = await memberOf(visit, params.organisation ?? '', db);
  const parsed = startSchema(visit.language).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  const { kind, language, title } = parsed.data;
  const content: Content = {
    language,
    facts: noFacts,
    words: { [language]: { ...noWords, title } },
  };
  const { id } = await db.transaction((tx) =>
    startEntry(tx, membership, { kind, content }, visit.now),
  );
  return { to: `/organisations/${membership.slug}/knowledge/${id}/edit/problem` };
}

/** Saves one part of an entry, and goes on to the next or back to all of them. */
export async function savePart(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<Done | Rejected | Clashed> {
  const { membership, entry } = await entryOfMember(visit, params, db);
  const part = isWritingPart(params.part) ? params.part : notFound();
  const read = patchOfPart(form, part, entry.writing.language, visit.language);
  const saved = await save(visit, form, membership, entry, read, db);
  if ('errors' in saved) return saved;
  const parts = partsOf(entry.kind);
  const next = parts[parts.indexOf(part) + 1];
  const base = `/organisations/${membership.slug}/knowledge/${entry.id}/edit`;
  const told = saved.others.length > 0 ? `&others=${saved.others.join(',')}` : '';
  const goesOn = form.get('then') === 'next' && next;
  return { to: `${base}${goesOn ? `/${next}` : ''}?saved${told}` };
}

/** Saves the translation. */
export async function saveTranslation(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<Done | Rejected | Clashed> {
  const { membership, entry } = await entryOfMember(visit, params, db);
  const other = entry.writing.language === 'nl' ? 'en' : 'nl';
  const read = patchOfTranslation(form, other, visit.language);
  const saved = await save(visit, form, membership, entry, read, db);
  if ('errors' in saved) return saved;
  const told = saved.others.length > 0 ? `&others=${saved.others.join(',')}` : '';
  return { to: `/organisations/${membership.slug}/knowledge/${entry.id}/edit?saved${told}` };
}

/** The words turn out to be in the other language. */
export async function changeLanguage(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { membership, entry } = await entryOfMember(visit, params, db);
  const { revision } = entry;
  const saved = await saveDraft(
    db,
    membership,
    entry,
    { revision, change: inOtherLanguage },
    visit.now,
  );
  if (saved.outcome !== 'saved')
    return rejected({ form: draftTexts[visit.language].error.closed }, form);
  return { to: `/organisations/${membership.slug}/knowledge/${entry.id}/edit?saved` };
}

async function save(
  visit: Visit,
  form: FormData,
  membership: Awaited<ReturnType<typeof memberOf>>,
  entry: Entry,
  read: ReadPatch,
  db: ReturnType<typeof database>,
): Promise<Rejected | Clashed | Extract<Saved, { outcome: 'saved' }>> {
  if (!read.ok) return rejectedBy(read.failure, form);
  const t = draftTexts[visit.language].error;
  const change = (content: Content) => patched(content, read.patch);
  const { started, ended } = change(entry.writing).facts;
  if (started && ended && ended < started && read.patch.some(([place]) => place === 'ended'))
    return rejected({ ended: t.order }, form);
  const save = { revision: wholeNumber(form.get('revision')) ?? entry.revision, change };
  const decided = decisionsOf(form);
  const saved = await saveDraft(
    db,
    membership,
    entry,
    decided ? { ...save, decided } : save,
    visit.now,
  );
  if (saved.outcome === 'saved') return saved;
  if (saved.outcome === 'closed') return rejected({ form: t.closed }, form);
  return { ...rejected({}, form), clash: saved };
}

/** What somebody chose on the page of a clash: `choice.<place>`, seen at a revision. */
function decisionsOf(form: FormData) {
  const seen = wholeNumber(form.get('seen'));
  if (seen === undefined) return undefined;
  const choices = new Map<Place, Choice>();
  for (const [name, value] of form) {
    if (!name.startsWith('choice.')) continue;
    if (value === 'theirs' || value === 'mine' || value === 'both')
      choices.set(name.slice('choice.'.length) as Place, value);
  }
  return { seen, choices };
}

function wholeNumber(value: FormDataEntryValue | null): number | undefined {
  return typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** The entry in the address, for a member of the organisation in the address. */
export async function entryOfMember(
  visit: Visit,
  params: Params,
  db: ReturnType<typeof database>,
): Promise<{ membership: Awaited<ReturnType<typeof memberOf>>; entry: Entry }> {
  const membership = await memberOf(visit, params.organisation ?? '', db);
  const entry = (await entryOf(db, membership, params.entry)) ?? notFound();
  return { membership, entry };
}
