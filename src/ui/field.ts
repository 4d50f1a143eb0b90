/** What a form may hand back for a field: one text, a number from the store, or a repeated field. */
export type FieldValue = string | number | readonly string[] | null | undefined;

/** The first text of a value, empty when there is none. */
export function firstText(value: FieldValue): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return value?.[0] ?? '';
}

/** All texts of a value. */
export function allTexts(value: FieldValue): readonly string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  return value ?? [];
}

/** The id of a field's control; the error summary links to it. */
export function fieldId(name: string): string {
  return `field-${name}`;
}

/** The ids of what describes a control, for `aria-describedby`; undefined when nothing does. */
export function describedBy(id: string, hint?: string, error?: string): string | undefined {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
