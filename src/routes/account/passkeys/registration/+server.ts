import { error, json } from '@sveltejs/kit';
import { addPasskey, registrationOptions } from '#platform/accounts/passkeys.actions.server.ts';
import { sentJson } from '#platform/http/sent-json.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) =>
  json((await registrationOptions(event)) ?? error(400));

export const POST: RequestHandler = async (event) => {
  const { credential, name } = await sentJson(event.request);
  return json((await addPasskey(event, credential, String(name ?? ''))) ?? error(400));
};
