import { error } from '@sveltejs/kit';
import { parsedJson } from './text.ts';

/** The object that a script of ours sent; anything else is a mistake of the sender. */
export async function sentJson(request: Request): Promise<Record<string, unknown>> {
  const sent: unknown = await request
    .text()
    .then(parsedJson)
    .catch(() => undefined);
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) error(400);
  return sent as Record<string, unknown>;
}
