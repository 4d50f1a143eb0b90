/** A text as PostgreSQL can keep it: U+0000 is the one character that it cannot. */
export const withoutNull = (text: string): string => text.replaceAll('\0', '');

/**
 * What a JSON text says, its strings as PostgreSQL can keep them: without null characters and halves of
 * characters. Throws when it is not JSON.
 */
export function parsedJson(text: string): unknown {
  return JSON.parse(text, (_key, value: unknown) =>
    typeof value === 'string' ? withoutNull(value).toWellFormed() : value,
  );
}
