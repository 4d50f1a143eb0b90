import { and, eq, isNull } from 'drizzle-orm';
import { contactsFor, nameOfOrganisation } from '#capabilities/organisations/public.server.ts';
import type { Transaction } from '#platform/database/database.server.ts';
import { formatDate } from '#platform/language/format.ts';
import { isLanguage } from '#platform/language/language.ts';
import { queueMail } from '#platform/mail/mail.server.ts';
import { isProven, proofEndsAt } from './domain.ts';
import { domainTexts } from './domain.messages.ts';
import { resilienceDomain } from './domain.tables.ts';
import type { OwnedDomain } from './weekly.store.server.ts';

/** Tells the directors of a domain that its proof ends soon, once for each proof: after that nothing is measured. */
export async function tellProofEnds(
  tx: Transaction,
  { domain, organisationId }: OwnedDomain,
  origin: string,
  now: Date,
): Promise<void> {
  const ends = proofEndsAt(domain);
  const organisation = await nameOfOrganisation(tx, organisationId);
  if (!ends || !isProven(domain, now) || !organisation) return;
  const told = await tx
    .update(resilienceDomain)
    .set({ endToldAt: now })
    .where(and(eq(resilienceDomain.id, domain.id), isNull(resilienceDomain.endToldAt)))
    .returning();
  if (told.length === 0) return;
  const link = `${origin}/organisations/${organisation.slug}/resilience/domains/${domain.id}`;
  for (const { email, language: wish } of await contactsFor(tx, organisationId, null)) {
    const language = isLanguage(wish) ? wish : 'nl';
    const t = domainTexts[language].ends;
    await queueMail(tx, {
      to: email,
      subject: t.subject(domain.name),
      text: t.text({ domain: domain.name, day: formatDate(ends, language), link }),
    });
  }
}
