import { partNames } from '#capabilities/scan/ui/part-names.ts';
import type { Language } from '#platform/language/language.ts';
import type { Described } from '../described.ts';
import { entryTexts } from '../entry.messages.ts';
import type { StructuredNames } from '../structured-data.ts';

/** What the codes of an entry are called, for machines that do not know them. */
export function structuredNames(
  { content, kind }: Pick<Described, 'content' | 'kind'>,
  language: Language,
): StructuredNames {
  const t = entryTexts[language];
  const { sectors, audiences, parts } = content.facts;
  return {
    kind: t.kind[kind],
    sectors: sectors.map((one) => t.sector[one]),
    audiences: audiences.map((one) => t.audience[one]),
    parts: partNames(language)
      .filter(({ part }) => parts.includes(part))
      .map(({ name }) => name),
  };
}
