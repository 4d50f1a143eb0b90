import type { Check } from './check.ts';
import { hsts } from './checks/hsts.ts';

/** All that is looked at, in the order in which it is shown. */
export const checks: readonly Check[] = [hsts];

/** The check with this id. */
export function checkWith(id: string): Check | undefined {
  return checks.find((one) => one.id === id);
}
