import { reportPage } from '#capabilities/scan/report.public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { language, ...page } = await reportPage(
    locals.visit,
    params,
    url.searchParams.get('language'),
  );
  return { ...page, reportLanguage: language };
};
