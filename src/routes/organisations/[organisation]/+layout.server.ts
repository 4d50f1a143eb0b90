import {
  directorEvenIfClosed,
  isDirector,
  memberOf,
} from '#capabilities/organisations/public.server.ts';
import type { Visit } from '#platform/http/visit.ts';
import type { LayoutServerLoad } from './$types';

/** What directors of a closed organisation can still reach. */
const openWhenClosed = /^\/organisations\/\[organisation\]\/(deletion|export)/;

export const load: LayoutServerLoad = async ({ locals, params, route }) => {
  const { membership, closed } = openWhenClosed.test(route.id)
    ? await evenIfClosed(locals.visit, params.organisation)
    : { membership: await memberOf(locals.visit, params.organisation), closed: false };
  return {
    organisation: { slug: membership.slug, name: membership.organisationName },
    directs: isDirector(membership),
    brokers: membership.roles.includes('broker'),
    closed,
  };
};

async function evenIfClosed(visit: Visit, slug: string) {
  const { directorship, eraseAfter } = await directorEvenIfClosed(visit, slug);
  return { membership: directorship, closed: eraseAfter !== null };
}
