import {
  keepDomainWishes,
  removeOwnDomain,
} from '#capabilities/resilience/domain.actions.server.ts';
import { domainPage } from '#capabilities/resilience/domain.public.server.ts';
import { measureDomain } from '#capabilities/resilience/measurement.actions.server.ts';
import {
  askDomainByMail,
  fetchedProof,
  proveByDns,
  proveByFile,
} from '#capabilities/resilience/proof.actions.server.ts';
import { ourDns } from '#capabilities/resilience/retrieval/our-tools.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) =>
  domainPage(locals.visit, params, url.searchParams);

export const actions: Actions = {
  dns: formAction((visit, form, params) => proveByDns(visit, form, params, { txt: ourDns().txt })),
  file: formAction((visit, form, params) =>
    proveByFile(visit, form, params, { fetched: fetchedProof }),
  ),
  mail: formAction(askDomainByMail),
  wishes: formAction(keepDomainWishes),
  measure: formAction(measureDomain),
  remove: formAction(removeOwnDomain),
};
