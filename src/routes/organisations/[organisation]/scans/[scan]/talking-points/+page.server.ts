import { teamPage } from '#capabilities/scan/conversation.public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => teamPage(locals.visit, params);
