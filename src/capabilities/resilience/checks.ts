import type { Check } from './check.ts';
import { caa } from './checks/caa.ts';
import { contentTypeOptions } from './checks/content-type-options.ts';
import { cookies } from './checks/cookies.ts';
import { csp } from './checks/csp.ts';
import { danglingAlias } from './checks/dangling-alias.ts';
import { dnssec } from './checks/dnssec.ts';
import { framing } from './checks/framing.ts';
import { hsts } from './checks/hsts.ts';
import { https } from './checks/https.ts';
import { ipv6Mail } from './checks/ipv6-mail.ts';
import { ipv6Nameservers } from './checks/ipv6-nameservers.ts';
import { ipv6Site } from './checks/ipv6-site.ts';
import { nameserverNetworks } from './checks/nameserver-networks.ts';
import { dane } from './checks/dane.ts';
import { dkimKey } from './checks/dkim-key.ts';
import { dkim } from './checks/dkim.ts';
import { dmarcPolicy } from './checks/dmarc-policy.ts';
import { dmarcReports } from './checks/dmarc-reports.ts';
import { dmarc } from './checks/dmarc.ts';
import { mtaSts } from './checks/mta-sts.ts';
import { mx } from './checks/mx.ts';
import { nullMx } from './checks/null-mx.ts';
import { redirect } from './checks/redirect.ts';
import { referrerPolicy } from './checks/referrer-policy.ts';
import { rpki } from './checks/rpki.ts';
import { securityTxt } from './checks/security-txt.ts';
import { shownVersions } from './checks/shown-versions.ts';
import { spfStrictness } from './checks/spf-strictness.ts';
import { spf } from './checks/spf.ts';
import { starttls } from './checks/starttls.ts';
import { thirdParties } from './checks/third-parties.ts';
import { tlsCompression } from './checks/tls-compression.ts';
import { tlsEarlyData } from './checks/tls-early-data.ts';
import { tlsExchange } from './checks/tls-exchange.ts';
import { tlsExpiry } from './checks/tls-expiry.ts';
import { tlsHash } from './checks/tls-hash.ts';
import { tlsKey } from './checks/tls-key.ts';
import { tlsName } from './checks/tls-name.ts';
import { tlsOrder } from './checks/tls-order.ts';
import { tlsRenegotiation } from './checks/tls-renegotiation.ts';
import { tlsRpt } from './checks/tls-rpt.ts';
import { tlsSuites } from './checks/tls-suites.ts';
import { tlsTrust } from './checks/tls-trust.ts';
import { tlsVersions } from './checks/tls-versions.ts';

/** All that is looked at, in the order in which it is shown. */
export const checks: readonly Check[] = [
  ipv6Site,
  ipv6Mail,
  ipv6Nameservers,
  dnssec,
  caa,
  nameserverNetworks,
  danglingAlias,
  https,
  redirect,
  tlsTrust.web,
  tlsName.web,
  tlsExpiry.web,
  tlsKey.web,
  tlsVersions.web,
  tlsSuites.web,
  tlsExchange.web,
  tlsHash.web,
  tlsOrder.web,
  tlsCompression.web,
  tlsRenegotiation.web,
  tlsEarlyData.web,
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
  tlsTrust.mail,
  tlsName.mail,
  tlsExpiry.mail,
  tlsKey.mail,
  tlsVersions.mail,
  tlsSuites.mail,
  tlsExchange.mail,
  tlsHash.mail,
  tlsOrder.mail,
  tlsCompression.mail,
  tlsRenegotiation.mail,
  tlsEarlyData.mail,
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
  rpki,
];

/** The check with this id. */
export function checkWith(id: string): Check | undefined {
  return checks.find((one) => one.id === id);
}
