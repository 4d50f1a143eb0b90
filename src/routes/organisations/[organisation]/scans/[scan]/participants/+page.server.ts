import { directorOf } from '#capabilities/organisations/public.server.ts';
import { askPeople } from '#capabilities/scan/participants.actions.server.ts';
import { MEMBER_FIELD } from '#capabilities/scan/participants.schema.ts';
import { askPage } from '#capabilities/scan/scans.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const director = await directorOf(locals.visit, params.organisation);
  const { scan, members } = await askPage(director, params);
  const home = `/organisations/${director.slug}/scans/${scan.id}`;
  return { home, members, memberField: MEMBER_FIELD };
};

export const actions: Actions = { default: formAction(askPeople) };
