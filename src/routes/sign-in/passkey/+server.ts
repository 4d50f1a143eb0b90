import { error, json } from '@sveltejs/kit';
import { signInOptions, signInWithPasskey } from '#platform/accounts/passkeys.actions.server.ts';
import { sentJson } from '#platform/http/sent-json.ts';
import { safePath } from '#platform/http/safe-path.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) =>
  json((await signInOptions(event)) ?? error(429));

export const POST: RequestHandler = async (event) => {
  const { credential, to } = await sentJson(event.request);
  return json((await signInWithPasskey(event, credential, safePath(to))) ?? error(401));
};
