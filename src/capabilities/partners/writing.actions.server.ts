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
import { fieldsOfPart, withConcepts } from './card-form.ts';
import type { Base } from './card-changes.ts';
import { saveCard, type CardSaved } from './card-draft.store.server.ts';
import { kindSchema, partSchemas, sentenceSchema, startSchema } from './card.schema.ts';
import { MOST_CONCEPTS, noContent, type Content, type Line } from './card.ts';
import { cardOfMember } from './cards.public.server.ts';
import { MOST_CARDS, MOST_CARDS_A_DAY, startCard, type NewCard } from './cards.store.server.ts';
import { suggestedConcepts } from './concept-suggestion.ts';
import { cardParts, type CardPart } from './missing.ts';
import { cardOfSentence } from './sentence.ts';
import { writingTexts } from './writing.messages.ts';

type Params = Record<string, string>;
type Db = ReturnType<typeof database>;

/** Two people wrote at once: what the other wrote beside what was typed. */
export type ClashedCard = Rejected & { readonly clash: Extract<CardSaved, { outcome: 'clash' }> };

/** Begins a card from one sentence, and asks what matters most next. */
export async function startBySentence(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const membership = await memberOf(visit, params.organisation ?? '', db);
  const parsed = sentenceSchema(visit.language).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  const { sentence } = parsed.data;
  const today = visit.now.toISOString().slice(0, 10);
  const { kind, content } = cardOfSentence(sentence, visit.language, today);
  const origin = { from: 'sentence', sentence } as const;
  return begin(visit, form, membership, { kind, content: suggested(content), origin }, db);
}

/** Begins an empty card of a kind, to be written part by part. */
export async function startByKind(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const membership = await memberOf(visit, params.organisation ?? '', db);
  const parsed = startSchema(visit.language).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  const content = { ...noContent, language: visit.language };
  const made = { kind: parsed.data.kind, content, origin: { from: 'form' } } as const;
  return begin(visit, form, membership, made, db);
}

/** Keeps a new card and leads to its questions, or to its first part when nothing is known yet. */
export async function begin(
  visit: Visit,
  form: FormData,
  membership: Awaited<ReturnType<typeof memberOf>>,
  made: NewCard,
  db: Db,
): Promise<FormResult> {
  const card = await db.transaction((tx) => startCard(tx, membership, made, visit.now));
  const { tooMany } = writingTexts[visit.language].error;
  if (!card) return rejected({ form: tooMany(MOST_CARDS_A_DAY, MOST_CARDS) }, form);
  const here = `/organisations/${membership.slug}/cards/${card.id}`;
  return { to: made.origin.from === 'form' ? `${here}/edit/problem` : `${here}/questions` };
}

/** The concepts that fit the lines of a content which nobody looked at yet. */
export function suggested(content: Content): Content {
  const fill = (lines: readonly Line[]) =>
    withConcepts(lines, [], (text) => suggestedConcepts(text, content.language), MOST_CONCEPTS);
  return { ...content, needs: fill(content.needs), gives: fill(content.gives) };
}

/** Saves one part of a card, and goes on to the next, back to the card, or shows another line. */
export async function saveCardPart(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<Done | Rejected | ClashedCard> {
  const { membership, card } = await cardOfMember(visit, params, db);
  const part = cardParts.find((one) => one === params.part && one !== 'visibility') ?? notFound();
  if (part === 'visibility') notFound();
  const t = writingTexts[visit.language].error;
  const values = { ...valuesOf(form), ...rowsOf(form) };
  const parsed = partSchemas(visit.language)[part].safeParse(values);
  if (!parsed.success) return rejectedBy(parsed.error, form);
  const kind = kindSchema(visit.language).safeParse(valuesOf(form));
  if (!kind.success) return rejectedBy(kind.error, form);
  const mine = withSuggestions(parsed.data, card.writing);
  const save = {
    revision: wholeNumber(form.get('revision')) ?? card.revision,
    base: baseOf(form, part),
    mine,
    ...(kind.data.kind ? { kind: kind.data.kind } : {}),
  };
  const saved = await saveCard(db, membership, card, save, visit.now);
  if (saved.outcome === 'gone') return rejected({ form: t.notNow }, form);
  if (saved.outcome === 'clash') return { ...rejected({}, form), clash: saved };
  return { to: `/organisations/${membership.slug}/cards/${card.id}${nextOf(form, part)}` };
}

function nextOf(form: FormData, part: CardPart): string {
  if (form.get('then') === 'more') return `/edit/${part}?more`;
  if (form.has('remove')) return `/edit/${part}?saved`;
  const next = cardParts[cardParts.indexOf(part) + 1];
  return form.get('then') === 'next' && next ? `/edit/${next}?saved` : '?saved';
}

/** New lines get the concepts that fit their words; what somebody ticked or unticked stays as it is. */
function withSuggestions(mine: Partial<Content>, before: Content): Partial<Content> {
  const fill = (lines: readonly Line[], known: readonly Line[]) =>
    withConcepts(lines, known, (text) => suggestedConcepts(text, before.language), MOST_CONCEPTS);
  return {
    ...mine,
    ...(mine.needs ? { needs: fill(mine.needs, before.needs) } : {}),
    ...(mine.gives ? { gives: fill(mine.gives, before.gives) } : {}),
  };
}

/** The lines come as rows: `line-id` and `line-text`, each repeated, and `concepts.<id>` per ticked box. */
function rowsOf(form: FormData) {
  const removed = form.get('remove');
  const texts = form.getAll('line-text').map(String);
  const rows = form.getAll('line-id').map((id, row) => ({
    id: String(id),
    text: id === removed ? '' : (texts[row] ?? ''),
    concepts: form.getAll(`concepts.${String(id)}`).map(String),
  }));
  return { needs: rows, gives: rows };
}

/** What stood in the form before somebody typed; it only decides whether two people wrote at once. */
function baseOf(form: FormData, part: CardPart): Base {
  const sent = form.get('base');
  if (typeof sent !== 'string') return {};
  try {
    const base: unknown = JSON.parse(sent);
    if (typeof base !== 'object' || base === null) return {};
    const known: readonly string[] = fieldsOfPart[part];
    return Object.fromEntries(Object.entries(base).filter(([field]) => known.includes(field)));
  } catch {
    return {};
  }
}

function wholeNumber(value: FormDataEntryValue | null): number | undefined {
  return typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}
