import {
  closeOrganisation,
  reopenOrganisation,
} from '#capabilities/organisations/deletion.actions.server.ts';
import { deletionPage } from '#capabilities/organisations/deletion.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
  page: await deletionPage(locals.visit, params.organisation),
});

export const actions = {
  close: formAction(closeOrganisation),
  undo: formAction(reopenOrganisation),
};
