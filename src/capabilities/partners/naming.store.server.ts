import type { Reading } from '#platform/database/database.server.ts';
import { recognitionOf } from '#capabilities/organisations/recognition.public.server.ts';
import { noContent } from './card.ts';
import { isCertain, tracesIn } from './identifying.ts';

/** The words of a text that name one of these organisations for certain; undefined when none do. */
export async function namedIn(
  db: Reading,
  organisationIds: readonly string[],
  text: string,
): Promise<string | undefined> {
  if (text === '') return undefined;
  for (const organisationId of organisationIds) {
    const behind = await recognitionOf(db, organisationId);
    const certain = tracesIn({ ...noContent, problem: text }, behind).find(isCertain);
    if (certain) return certain.words;
  }
  return undefined;
}
