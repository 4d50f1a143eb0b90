import { callerAction } from '#platform/accounts/caller-action.ts';
import {
  beginTwoStep,
  endTwoStep,
  finishTwoStep,
} from '#platform/accounts/two-step.actions.server.ts';
import { twoStepOf } from '#platform/accounts/two-step.store.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => twoStepOf(event);

export const actions: Actions = {
  begin: callerAction(beginTwoStep),
  finish: callerAction(finishTwoStep),
  end: callerAction(endTwoStep),
};
