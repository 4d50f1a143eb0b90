import type { Language } from '#platform/language/language.ts';
import { entryTexts } from '../entry.messages.ts';
import type { Facts } from '../entry.ts';
import { keepableFacts, keyOf, typedFacts, type KeepableFact } from '../import-fields.ts';
import type { ProposedFacts } from '../proposed.ts';
import { countryIn } from './entry-facts.ts';

type Typed = {
  readonly field: (typeof typedFacts)[number];
  readonly value: string;
  readonly from: readonly string[];
};

/** The facts that were found and that one corrects by typing, as a field shows them. */
export function typedFields(facts: ProposedFacts): Typed[] {
  return typedFacts.flatMap((field) => {
    const found = facts[field];
    if (!found) return [];
    const { value } = found;
    const shown =
      typeof value === 'number'
        ? String(value)
        : typeof value === 'string'
          ? value
          : value.join('\n');
    return [{ field, value: shown, from: found.from }];
  });
}

type Boxes = {
  readonly fact: KeepableFact;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly from: readonly string[];
};

/** The facts that were found and of which one ticks what is right, in words. */
export function keepable(facts: ProposedFacts, language: Language): Boxes[] {
  return keepableFacts.flatMap((fact) => {
    const found = facts[fact];
    if (!found) return [];
    const options = [found.value].flat().map((value) => ({
      value: keyOf(fact, value),
      label: labelOf(fact, value, language),
    }));
    return [{ fact, options, from: found.from }];
  });
}

function labelOf(
  fact: KeepableFact,
  value: string | Facts['sources'][number],
  language: Language,
): string {
  if (typeof value !== 'string') return [value.title, value.url].filter(Boolean).join(', ');
  const t = entryTexts[language];
  const known: Readonly<Record<string, string>> = {
    ...(fact === 'stage' ? t.stage : fact === 'licence' ? t.licence : t.sector),
    ...(fact === 'audiences' ? t.audience : {}),
  };
  return fact === 'countries' ? countryIn(language)(value) : (known[value] ?? value);
}
