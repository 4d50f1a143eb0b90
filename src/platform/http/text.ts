/** A text as PostgreSQL can keep it: U+0000 is the one character that it cannot. */
export const withoutNull = (text: string): string => text.replaceAll('\0', '');

/** What a JSON text says, its strings without null characters; throws when it is not JSON. */
export function parsedJson(text: string): unknown {
  return JSON.parse(text, (_key, value: unknown) =>
    typeof value === 'string' ? withoutNull(value) : value,
  );
}
