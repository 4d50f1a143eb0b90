export const MAX_BASICS_NOTE = 1_000;

/** The fields of a statement in a form; `was` is the answer that stood there when the page was made. */
export function fieldsOf(id: string) {
  return { answer: `answer-${id}`, note: `note-${id}`, was: `was-${id}` };
}
