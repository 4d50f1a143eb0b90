import {
  confirmInstitute,
  institutesPage,
  unconfirmInstitute,
} from '#capabilities/organisations/institute.actions.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
  ...(await institutesPage(locals.visit)),
  told: (['confirmed', 'unconfirmed'] as const).find((one) => url.searchParams.has(one)),
});

export const actions = {
  confirm: formAction(confirmInstitute),
  unconfirm: formAction(unconfirmInstitute),
};
