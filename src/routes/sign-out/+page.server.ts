import { redirect } from '@sveltejs/kit';
import { callerAction } from '#platform/accounts/caller-action.ts';
import { signOut } from '#platform/accounts/sign-in.actions.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
  if (!locals.visit.person) redirect(303, '/');
};

export const actions: Actions = { default: callerAction(signOut) };
