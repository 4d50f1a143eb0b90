import { cardsPage } from '#capabilities/partners/writing.public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => cardsPage(locals.visit, params);
