import type { Domain, Placed } from './domain.ts';
import { hostileDomains } from './domains/hostile.ts';
import { mailDomains } from './domains/mail.ts';
import { namesDomains } from './domains/names.ts';
import { tlsDomains } from './domains/tls.ts';
import { webDomains } from './domains/web.ts';

/** Below it are the nameservers. */
const FIRST = 16;

const all: readonly Domain[] = [
  ...namesDomains,
  ...tlsDomains,
  ...webDomains,
  ...mailDomains,
  ...hostileDomains,
];

/** The small internet: every domain with the one address of each family where all of it is. */
export const domains: readonly Placed[] = all.map((domain, index) => ({
  ...domain,
  name: `${domain.id}.example`,
  v4: `145.220.0.${FIRST + index}`,
  v6: `2001:67c:2::${(FIRST + index).toString(16)}`,
}));

/** The domain with this id. */
export function domainWith(id: string): Placed {
  const found = domains.find((one) => one.id === id);
  if (!found) throw new Error(`The laboratory has no domain ${id}.`);
  return found;
}
