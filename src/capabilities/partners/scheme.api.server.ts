import { conditional } from '#platform/http/conditional.ts';
import type { Visit } from '#platform/http/visit.ts';
import { conceptTexts } from './concept.messages.ts';
import { jsonLd, turtle } from './scheme-forms.ts';
import { statements } from './scheme.ts';

/** The scheme changes only with a new version of Samenspel. */
const MAX_AGE = 86_400;

const forms = {
  ttl: { type: 'text/turtle; charset=utf-8', write: turtle },
  jsonld: {
    type: 'application/ld+json; charset=utf-8',
    write: (all: ReturnType<typeof statements>) => `${JSON.stringify(jsonLd(all), null, 1)}\n`,
  },
} as const;
export type SchemeForm = keyof typeof forms;

/** All concepts as SKOS, for whoever wants to use them elsewhere. */
export function scheme(
  request: Pick<Request, 'headers'>,
  { origin }: Pick<Visit, 'origin'>,
  form: SchemeForm,
): Response {
  const { type, write } = forms[form];
  const text = written(form, origin, write);
  return conditional(request, {
    type,
    basis: text,
    lastModified: null,
    maxAge: MAX_AGE,
    body: () => text,
  });
}

const kept = new Map<string, string>();
/** One installation has one address; behind a wrong front it may seem to have more. */
const MOST_KEPT = 8;

function written(
  form: SchemeForm,
  origin: string,
  write: (all: ReturnType<typeof statements>) => string,
): string {
  const key = `${form} ${origin}`;
  const text = kept.get(key) ?? write(statements(origin, conceptTexts));
  if (kept.size < MOST_KEPT) kept.set(key, text);
  return text;
}
