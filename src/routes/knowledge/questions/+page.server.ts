import { questionsPage } from '#capabilities/knowledge/question.public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => questionsPage(locals.visit);
