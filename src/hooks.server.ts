import { randomUUID } from 'node:crypto';
import {
  type Handle,
  type HandleServerError,
  sequence,
  type ServerInit,
} from '@sveltejs/kit/hooks';
import { registerImportJob } from '#capabilities/knowledge/import.jobs.server.ts';
import { registerStillTrueJob } from '#capabilities/knowledge/still-true.jobs.server.ts';
import { registerTidyingJob } from '#capabilities/knowledge/tidying.jobs.server.ts';
import { registerOrganisationJobs } from '#capabilities/organisations/jobs.server.ts';
import { registerQuestionJobs } from '#capabilities/knowledge/question.jobs.server.ts';
import { registerReuseJob } from '#capabilities/knowledge/reuse.jobs.server.ts';
import { registerDeskJobs } from '#capabilities/partners/desk.jobs.server.ts';
import { registerWatchJob } from '#capabilities/partners/watch.jobs.server.ts';
import { registerIntroductionJobs } from '#capabilities/partners/introductions.jobs.server.ts';
import { registerBatchJob } from '#capabilities/resilience/batch.jobs.server.ts';
import { registerMeasuringJob } from '#capabilities/resilience/measuring.jobs.server.ts';
import { registerWeeklyJob } from '#capabilities/resilience/weekly.jobs.server.ts';
import { registerStepCheckJob } from '#capabilities/scan/step-check.jobs.server.ts';
import { registerCardJobs } from '#capabilities/partners/expiry.jobs.server.ts';
import { registerAccountJobs } from '#platform/accounts/accounts.jobs.server.ts';
import { headersOf, passCookies } from '#platform/accounts/caller.server.ts';
import { visitorOf } from '#platform/accounts/visitor.server.ts';
import { database } from '#platform/database/database.server.ts';
import { withoutValues } from '#platform/http/failure.ts';
import { withoutForeigners } from '#platform/http/foreign.ts';
import { withoutNullPath } from '#platform/http/null-path.ts';
import { withSecurityHeaders } from '#platform/http/headers.ts';
import { inTheirLanguage } from '#platform/http/language.ts';
import { startJobs } from '#platform/jobs/jobs.server.ts';
import { registerMailJobs, startPickingUpMail } from '#platform/mail/mail.jobs.server.ts';
import { startSearch } from '#platform/search/search.server.ts';

/** Starts what runs later. */
export const init: ServerInit = async () => {
  registerAccountJobs();
  registerBatchJob();
  registerDeskJobs();
  registerImportJob();
  registerIntroductionJobs();
  registerMailJobs();
  registerMeasuringJob();
  registerWeeklyJob();
  registerOrganisationJobs();
  registerStepCheckJob();
  registerQuestionJobs();
  registerReuseJob();
  registerStillTrueJob();
  registerTidyingJob();
  registerWatchJob();
  registerCardJobs();
  await startJobs();
  startPickingUpMail();
  startSearch();
};

/** Establishes who is visiting, and when. */
const asVisitor: Handle = async ({ event, resolve }) => {
  const { url, request, locals } = event;
  const now = new Date();
  locals.address = event.getClientAddress();
  locals.session = null;
  locals.languageOfPerson = null;
  locals.visit = {
    person: null,
    language: 'nl',
    now,
    origin: url.origin,
    path: url.pathname + url.search,
    request,
  };
  const hasCookie = request.headers.get('cookie')?.includes('session_token');
  const headers = headersOf(request, locals.address);
  const visitor = hasCookie ? await visitorOf(database(), url.origin, headers, now) : null;
  if (visitor) {
    passCookies(event.cookies, visitor.headers);
    locals.session = visitor.session;
    locals.languageOfPerson = visitor.language;
    locals.visit = { ...locals.visit, person: visitor.person };
  }
  return resolve(event);
};

export const handle = sequence(
  asVisitor,
  withSecurityHeaders,
  withoutNullPath,
  withoutForeigners,
  inTheirLanguage,
);

/** An unexpected failure is written down under an id, and the visitor gets only that id. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind !== 'unknown') return;
  const id = randomUUID().slice(0, 8);
  console.error(`${id} ${event.request.method} ${event.url.pathname}`, withoutValues(error));
  return { id };
};
