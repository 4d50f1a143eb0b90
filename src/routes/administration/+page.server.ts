import { institutesPage } from '#capabilities/organisations/institute.actions.server.ts';
import { organisation } from '#capabilities/organisations/tables.ts';
import { user } from '#platform/accounts/tables.ts';
import { config } from '#platform/config.server.ts';
import { database } from '#platform/database/database.server.ts';
import { mailState } from '#platform/mail/outbox.store.server.ts';
import packed from '../../../package.json' with { type: 'json' };
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const { institutes } = await institutesPage(locals.visit);
  return {
    mail: await mailState(database()),
    waiting: institutes.filter(({ confirmedAt }) => !confirmedAt).length,
    sends: config().SMTP_URL !== undefined,
    counts: {
      organisations: await database().$count(organisation),
      people: await database().$count(user),
    },
    version: packed.version,
  };
};
