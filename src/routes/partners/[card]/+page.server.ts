import { marketCardPage } from '#capabilities/partners/market-card.public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) =>
  marketCardPage(locals.visit, params.card);
