import { callerAction } from '#platform/accounts/caller-action.ts';
import { demoPeople, signInToDemo } from '#platform/accounts/demo.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({ people: await demoPeople(event) });

export const actions: Actions = { default: callerAction(signInToDemo) };
