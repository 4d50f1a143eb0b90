import type { Check } from './check.ts';
import { contentTypeOptions } from './checks/content-type-options.ts';
import { cookies } from './checks/cookies.ts';
import { csp } from './checks/csp.ts';
import { dane } from './checks/dane.ts';
import { dkimKey } from './checks/dkim-key.ts';
import { dkim } from './checks/dkim.ts';
import { dmarcPolicy } from './checks/dmarc-policy.ts';
import { dmarcReports } from './checks/dmarc-reports.ts';
import { dmarc } from './checks/dmarc.ts';
import { framing } from './checks/framing.ts';
import { hsts } from './checks/hsts.ts';
import { https } from './checks/https.ts';
import { mtaSts } from './checks/mta-sts.ts';
import { mx } from './checks/mx.ts';
import { nullMx } from './checks/null-mx.ts';
import { redirect } from './checks/redirect.ts';
import { referrerPolicy } from './checks/referrer-policy.ts';
import { securityTxt } from './checks/security-txt.ts';
import { shownVersions } from './checks/shown-versions.ts';
import { spfStrictness } from './checks/spf-strictness.ts';
import { spf } from './checks/spf.ts';
import { starttls } from './checks/starttls.ts';
import { thirdParties } from './checks/third-parties.ts';
import { tlsRpt } from './checks/tls-rpt.ts';

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
  mx,
  nullMx,
  starttls,
  dane,
  mtaSts,
  tlsRpt,
  spf,
  spfStrictness,
  dkim,
  dkimKey,
  dmarc,
  dmarcPolicy,
  dmarcReports,
];

/** The check with this id. */
export function checkWith(id: string): Check | undefined {
  return checks.find((one) => one.id === id);
}
