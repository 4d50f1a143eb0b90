import { getPublicSuffix } from 'tldts';
import { z } from 'zod';
import { websiteDomain } from '#capabilities/organisations/website.public.server.ts';
import type { Language } from '#platform/language/language.ts';
import { batchTexts } from './batch.messages.ts';

/** The form of a batch: a name, and domains in a file or in lines. */
export function batchSchema(language: Language) {
  const t = batchTexts[language].error;
  return z.object({
    name: z.string(t.name).trim().min(1, t.name).max(120, t.name),
    text: z.string().optional().default(''),
  });
}

/** The domain in what stands in a list: a name, a web address or a mail address; no suffix of many. */
export function domainIn(typed: string): string | undefined {
  const domain = typed.length > 2_000 ? undefined : websiteDomain(typed.replace(/^[^@\s/]+@/, ''));
  const isSuffix = domain && getPublicSuffix(domain, { allowPrivateDomains: true }) === domain;
  return isSuffix ? undefined : domain;
}
