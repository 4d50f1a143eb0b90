import { callerAction } from '#platform/accounts/caller-action.ts';
import { endSessions } from '#platform/accounts/profile.actions.server.ts';
import { sessionsOf } from '#platform/accounts/sessions.store.server.ts';
import { database } from '#platform/database/database.server.ts';
import { signedIn } from '#platform/http/refuse.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { visit, session } }) => ({
  sessions: await sessionsOf(database(), signedIn(visit), visit.now),
  current: session?.id,
});

export const actions: Actions = { default: callerAction(endSessions) };
