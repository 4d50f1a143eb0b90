import { saveTranslation } from '#capabilities/knowledge/draft.actions.server.ts';
import { writtenEntry } from '#capabilities/knowledge/writing.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => writtenEntry(locals.visit, params);

export const actions: Actions = { default: formAction(saveTranslation) };
