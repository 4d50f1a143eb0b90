import { z } from 'zod';
import type { Language } from '#platform/language/language.ts';
import { draftTexts } from './draft.messages.ts';
import { kinds, type Content, type Kind } from './entry.ts';
import { factSchemas, wordSchemas } from './entry.schema.ts';
import { importTexts } from './import.messages.ts';
import { keepableFacts, keyOf, typedFacts, type KeepableFact } from './import-fields.ts';
import { contentOf } from './proposal.ts';
import type { Proposal } from './proposed.ts';

/** A proposal as somebody corrected it. */
export type Corrected = { readonly kind: Kind; readonly content: Content };

/** Reads the fields of the proposal at `place`: `0.title`, `0.failed`, `0.keep` … */
export function correctedFrom(
  form: FormData,
  place: number,
  proposal: Proposal,
  language: Language,
): Corrected | { errors: Record<string, string> } {
  const of = (field: string) => `${place}.${field}`;
  const typed = (field: string) => {
    const value = form.get(of(field));
    return typeof value === 'string' ? value : undefined;
  };
  const words = z.object(wordSchemas(language));
  const facts = z.object(factSchemas(language)).pick(
    Object.fromEntries(typedFacts.map((field) => [field, true])) as {
      [F in (typeof typedFacts)[number]]: true;
    },
  );
  const wordsRead = words.safeParse(
    Object.fromEntries(Object.keys(words.shape).map((field) => [field, typed(field)])),
  );
  const factsRead = facts.safeParse(
    Object.fromEntries(typedFacts.map((field) => [field, typed(field)])),
  );
  const errors: Record<string, string> = {};
  for (const read of [wordsRead, factsRead])
    for (const issue of read.error?.issues ?? [])
      errors[of(String(issue.path[0]))] ??= issue.message;
  if (!wordsRead.success || !factsRead.success) return { errors };
  if (wordsRead.data.title === '') errors[of('title')] = importTexts[language].review.error.title;
  const { started, ended } = factsRead.data;
  if (started && ended && ended < started) errors[of('ended')] = draftTexts[language].error.order;
  if (Object.keys(errors).length > 0) return { errors };
  const base = contentOf({ ...proposal, words: {} });
  const kept = form.getAll(of('keep')).map(String);
  return {
    kind: kinds.find((kind) => kind === form.get(of('kind'))) ?? proposal.kind,
    content: {
      ...base,
      facts: { ...base.facts, ...keptOf(base.facts, kept), ...factsRead.data },
      words: { [proposal.language]: wordsRead.data },
    },
  };
}

/** The facts that are ticked: only what was proposed can be kept. */
function keptOf(facts: Content['facts'], kept: readonly string[]): Partial<Content['facts']> {
  const isKept = (fact: KeepableFact, value: unknown) => kept.includes(keyOf(fact, value));
  return Object.fromEntries(
    keepableFacts.map((fact) => {
      const value = facts[fact];
      if (Array.isArray(value)) return [fact, value.filter((one) => isKept(fact, one))];
      return [fact, isKept(fact, value) ? value : fact === 'licence' ? 'ask' : null];
    }),
  );
}
