import { earlierResultPage } from '#capabilities/scan/earlier-results.public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => earlierResultPage(locals.visit, params);
