import { importOrganisation } from '#capabilities/organisations/export.actions.server.ts';
import { formAction } from '#platform/http/form.ts';
import { signedIn } from '#platform/http/refuse.ts';
import { restore } from '../everything.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
  signedIn(locals.visit);
};

export const actions = { default: formAction(importOrganisation(restore)) };
