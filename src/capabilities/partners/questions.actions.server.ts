import { z } from 'zod';
import { database } from '#platform/database/database.server.ts';
import { rejected, rejectedBy, valuesOf, type FormResult } from '#platform/http/form.ts';
import type { Visit } from '#platform/http/visit.ts';
import { nextLineId } from './card-changes.ts';
import { partOf } from './card-form.ts';
import { saveCard } from './card-draft.store.server.ts';
import { partSchemas } from './card.schema.ts';
import { MOST_CONCEPTS, MOST_LINES, type Content, type Line } from './card.ts';
import { cardOfMember } from './cards.public.server.ts';
import { suggested } from './writing.actions.server.ts';
import { writingTexts } from './writing.messages.ts';

/** Keeps the answers that were given; a question that was left open changes nothing. */
export async function answerQuestions(
  visit: Visit,
  form: FormData,
  params: Record<string, string>,
  db = database(),
): Promise<FormResult> {
  const { membership, card } = await cardOfMember(visit, params, db);
  const values = valuesOf(form);
  const { problem, practical, contribution, gives } = partSchemas(visit.language);
  const rows = (name: 'needs' | 'gives', letter: string) => ({
    [name]: lineRows(String(form.get(name) ?? ''), card.writing[name], letter),
  });
  const parsed = z
    .object({
      ...problem.pick({ title: true, problem: true, forms: true }).shape,
      ...contribution.pick({ money: true }).shape,
      ...z.object(practical.shape).pick({
        ...({ place: true, startsOn: true, languages: true, lead: true } as const),
      }).shape,
      gives: gives.shape.gives,
      needs: gives.shape.gives,
      concepts: z
        .preprocess((one) => [one ?? []].flat(), z.array(z.string().regex(/^[a-z0-9-]{1,80}$/)))
        .transform((all) => all.slice(0, MOST_CONCEPTS)),
    })
    .safeParse({ ...values, ...rows('needs', 'n'), ...rows('gives', 'g') });
  if (!parsed.success) return rejectedBy(parsed.error, form);
  const { concepts, ...answers } = parsed.data;
  const said = Object.fromEntries(Object.entries(answers).filter(([, value]) => isAnswer(value)));
  const mine = withChosen(said, card.writing, concepts);
  const base = { ...partOf(card.writing, 'needs'), ...partOf(card.writing, 'gives') };
  const sent = Number(form.get('revision') ?? card.revision);
  const revision = Number.isSafeInteger(sent) ? sent : card.revision;
  const saved = await saveCard(db, membership, card, { revision, base, mine }, visit.now);
  if (saved.outcome !== 'saved')
    return rejected({ form: writingTexts[visit.language].clash.title }, form);
  return { to: `/organisations/${membership.slug}/cards/${card.id}?saved` };
}

/** One line of a text is one line of the card, beside the ones that are there. */
function lineRows(typed: string, before: readonly Line[], letter: string): readonly Line[] {
  const rows = [...before];
  const texts = typed.split(/\r\n?|\n/).filter((text) => text.trim() !== '');
  if (texts.length === 0) return [];
  for (const text of texts)
    rows.push({ id: nextLineId(rows, `${letter}${rows.length + 1}`), text, concepts: [] });
  return rows.slice(0, MOST_LINES + 1);
}

const isAnswer = (value: unknown) =>
  Array.isArray(value) ? value.length > 0 : value !== null && value !== '';

/** The concepts that were ticked go to the first line that has none. */
function withChosen(
  said: Partial<Content>,
  before: Content,
  concepts: readonly string[],
): Partial<Content> {
  const filled = suggested({ ...before, ...said });
  const lines = {
    ...(said.needs ? { needs: filled.needs } : {}),
    ...(said.gives ? { gives: filled.gives } : {}),
  };
  if (concepts.length === 0) return { ...said, ...lines };
  const field = before.needs.some((one) => one.concepts.length === 0) ? 'needs' : 'gives';
  const all = lines[field] ?? before[field];
  const empty = all.findIndex((one) => one.concepts.length === 0);
  return {
    ...said,
    ...lines,
    [field]: all.map((one, place) => (place === empty ? { ...one, concepts } : one)),
  };
}
