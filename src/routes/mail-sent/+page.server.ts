import { isDemoVisit } from '#platform/accounts/demo.server.ts';
import { config } from '#platform/config.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  outbox: !config().SMTP_URL && (await isDemoVisit(event)),
});
