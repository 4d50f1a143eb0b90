import { organisation } from '#capabilities/organisations/tables.ts';
import { administrator } from '#platform/accounts/administrators.server.ts';
import { user } from '#platform/accounts/tables.ts';
import { config } from '#platform/config.server.ts';
import { database } from '#platform/database/database.server.ts';
import { mailState } from '#platform/mail/outbox.store.server.ts';
import packed from '../../../package.json' with { type: 'json' };
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  administrator(locals.visit);
  return {
    mail: await mailState(database()),
    sends: config().SMTP_URL !== undefined,
    counts: {
      organisations: await database().$count(organisation),
      people: await database().$count(user),
    },
    version: packed.version,
  };
};
