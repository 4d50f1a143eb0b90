import { error } from '@sveltejs/kit';
import { dev } from '$app/env';
import { forbidden, notFound } from '#platform/http/refuse.ts';
import type { PageServerLoad } from './$types';

/** Every error page, to look at: /ui/errors/403, /ui/errors/429, /ui/errors/500. */
export const load: PageServerLoad = ({ params }) => {
  if (!dev || params.status === '404') notFound();
  if (params.status === '403') forbidden('Dit kan alleen een directeur van je organisatie doen.');
  if (params.status === '500') throw new Error('A failure, to look at its page');
  error(Number(params.status));
};
