import { marketPage } from '#capabilities/partners/marketplace.public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => marketPage(locals.visit, url.searchParams);
