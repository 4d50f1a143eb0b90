import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { FormResult } from '../http/form.ts';
import { sentForm } from '../http/sent-form.ts';
import type { Caller } from './caller.server.ts';

type Act = (caller: Caller, form: FormData) => Promise<FormResult>;

/** As `formAction`, for the few actions that set cookies: done → 303, rejected → 400 with the form. */
export function callerAction(act: Act) {
  return async (event: RequestEvent) => {
    const result = await act(event, await sentForm(event.request));
    if ('to' in result) redirect(303, result.to);
    return fail(400, result);
  };
}
