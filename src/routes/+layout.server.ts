import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => ({
  language: locals.visit.language,
  person: locals.visit.person && { name: locals.visit.person.name },
});
