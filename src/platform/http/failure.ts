import { DrizzleQueryError } from 'drizzle-orm';

/**
 * A failure as it may be written down: of a query that went wrong its text and the reason, not the
 * values in it, which may be somebody's answers.
 */
export function withoutValues(error: unknown): unknown {
  if (!(error instanceof DrizzleQueryError)) return error;
  const { message, code } = (error.cause ?? {}) as { message?: string; code?: string };
  const calls = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return [`${message} (${code}) in: ${error.query}`, ...(calls ?? [])].join('\n');
}
