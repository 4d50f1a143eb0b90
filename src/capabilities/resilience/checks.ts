import type { Check } from './check.ts';
import { contentTypeOptions } from './checks/content-type-options.ts';
import { cookies } from './checks/cookies.ts';
import { csp } from './checks/csp.ts';
import { framing } from './checks/framing.ts';
import { hsts } from './checks/hsts.ts';
import { https } from './checks/https.ts';
import { redirect } from './checks/redirect.ts';
import { referrerPolicy } from './checks/referrer-policy.ts';
import { securityTxt } from './checks/security-txt.ts';
import { shownVersions } from './checks/shown-versions.ts';
import { thirdParties } from './checks/third-parties.ts';

/** All that is looked at, in the order in which it is shown. */
export const checks: readonly Check[] = [
  https,
  redirect,
  hsts,
  csp,
  framing,
  contentTypeOptions,
  referrerPolicy,
  cookies,
  securityTxt,
  thirdParties,
  shownVersions,
];

/** The check with this id. */
export function checkWith(id: string): Check | undefined {
  return checks.find((one) => one.id === id);
}
