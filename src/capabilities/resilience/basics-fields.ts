export const MAX_BASICS_NOTE = 1_000;

/**
 * The fields of a statement in a form. `was` is the answer that stood there when the page was made; `settled` the
 * moment (ms) of the last disagreement that was read there, when it was talked about and the answer stays.
 */
export function fieldsOf(id: string) {
  return { answer: `answer-${id}`, note: `note-${id}`, was: `was-${id}`, settled: `settled-${id}` };
}
