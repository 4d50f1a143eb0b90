/** A start that cannot go on. The message is one sentence, and says what to do. */
export class StartError extends Error {
  override name = 'StartError';
}
