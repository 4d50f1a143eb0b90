import { getPublicSuffix } from 'tldts';
import { z } from 'zod';
import { websiteDomain } from '#capabilities/organisations/website.public.server.ts';
import type { Language } from '#platform/language/language.ts';
import { mailboxes } from './domain.ts';
import { domainTexts } from './domain.messages.ts';

/** The form with a domain: a name, a web address or a mail address, as people type it. */
export function domainSchema(language: Language) {
  const t = domainTexts[language].error;
  return z.object({
    name: z
      .string(t.name)
      .trim()
      .max(2_000, t.name)
      .transform((typed, context) => {
        const domain = websiteDomain(typed.replace(/^[^@\s/]+@/, ''));
        const message = !domain ? t.name : isSuffix(domain) ? t.suffix : undefined;
        if (domain && !message) return domain;
        context.addIssue({ code: 'custom', message: message ?? t.name });
        return z.NEVER;
      }),
  });
}

/** The form that chooses whom to mail. */
export function mailboxSchema(language: Language) {
  return z.object({ mailbox: z.enum(mailboxes, domainTexts[language].error.mailbox) });
}

/** Names under which everybody can have a domain, such as `co.uk`, or `github.io` of a company. */
function isSuffix(domain: string): boolean {
  return getPublicSuffix(domain, { allowPrivateDomains: true }) === domain;
}
