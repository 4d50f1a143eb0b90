import { membershipsOf } from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals }) => {
  const { language, person } = locals.visit;
  const memberships = person ? await membershipsOf(database(), person) : [];
  return {
    language,
    person: person && { name: person.name },
    organisations: memberships.map(({ slug, organisationName: name }) => ({ slug, name })),
  };
};
