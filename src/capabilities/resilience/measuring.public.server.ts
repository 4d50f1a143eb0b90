import { config } from '#platform/config.server.ts';
import { addressOf } from '#platform/http/security-text.ts';
import type { Visit } from '#platform/http/visit.ts';
import { manners } from './retrieval/tls-asker.server.ts';
import { limits } from './retrieval/tools.server.ts';
import { userAgentOf } from './user-agent.ts';

/** What whoever finds us in their logs reads: who measures, what is asked, and how to stop it. */
export function measuringPage({ origin }: Visit, settings = config()) {
  const contact = addressOf(settings.MAIL_FROM);
  return {
    host: new URL(origin).hostname,
    userAgent: userAgentOf(settings.ORIGIN),
    /** Nobody reads an address that was never set. */
    contact: contact.endsWith('@localhost') ? null : contact,
    othersToo: settings.BROKERS_MEASURE === 'passive',
    web: manners.web,
    mail: manners.gentle,
    seconds: limits.domain / 1_000,
    redirects: limits.redirects,
  };
}
