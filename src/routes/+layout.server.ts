import { membershipsDuring } from '#capabilities/organisations/public.server.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals }) => {
  const { language, person } = locals.visit;
  const memberships = person ? await membershipsDuring(locals.visit) : [];
  return {
    language,
    person: person && { name: person.name, administrator: person.administrator },
    organisations: memberships.map(({ slug, organisationName: name }) => ({ slug, name })),
  };
};
