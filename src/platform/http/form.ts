import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { z } from 'zod';
import { sentForm } from './sent-form.ts';
import type { Visit } from './visit.ts';

/** What a form held when it was sent; repeated fields are lists. Files are left out. */
export type Values = Record<string, string | string[]>;

/** The form is not right yet: what is wrong per field, and everything that was typed. */
export type Rejected = { readonly errors: Record<string, string>; readonly values: Values };

/** The form did its work: where to go next. */
export type Done = { readonly to: string };

/** What a form did; anything unexpected is thrown. */
export type FormResult = Done | Rejected;

/** Fields that must never travel back to the browser. */
const SECRET_FIELD = /password|code|secret/i;

/** The fields of a form as plain values. */
export function valuesOf(form: FormData): Values {
  const values: Values = {};
  for (const key of new Set(form.keys())) {
    const texts = form.getAll(key).filter((value) => typeof value === 'string');
    const [first] = texts;
    if (first !== undefined) values[key] = texts.length > 1 ? texts : first;
  }
  return values;
}

/** Turns failed validation into one message per field, keeping what was typed. */
export function rejectedBy(failure: z.ZodError, form: FormData): Rejected {
  const errors: Record<string, string> = {};
  for (const issue of failure.issues) errors[issue.path.join('.') || 'form'] ??= issue.message;
  return rejected(errors, form);
}

/** Rejects a form for a reason that only the rules or the store could find. */
export function rejected(errors: Record<string, string>, form: FormData): Rejected {
  const values = Object.fromEntries(
    Object.entries(valuesOf(form)).filter(([name]) => !SECRET_FIELD.test(name)),
  );
  return { errors, values };
}

type Act<R extends Rejected> = (
  visit: Visit,
  form: FormData,
  params: Record<string, string>,
) => Promise<Done | R>;

/** Makes one of our actions a SvelteKit form action: done → 303, rejected → 400 with the form. */
export function formAction<R extends Rejected>(act: Act<R>) {
  return async (event: RequestEvent) => {
    const form = await sentForm(event.request);
    const result = await act(event.locals.visit, form, event.params as Record<string, string>);
    if ('to' in result) redirect(303, result.to);
    return fail(400, result);
  };
}
