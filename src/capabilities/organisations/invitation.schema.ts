import { z } from 'zod';
import type { Language } from '#platform/language/language.ts';
import { addressesIn, LINK_DAYS, linkRoles, MOST_ADDRESSES } from './invitation.ts';
import { invitationTexts } from './invitation.messages.ts';
import { membershipTexts } from './membership.messages.ts';
import type { Role } from './membership.ts';
import { line, ticked } from './schema.ts';

/** The form for inviting by mail: pasted addresses and the roles that all of them get. */
export function mailInvitationSchema(language: Language, allowed: readonly Role[]) {
  const t = invitationTexts[language].error;
  return z.object({
    addresses: z.string(t.addresses).transform((text, context) => {
      const { addresses, wrong } = addressesIn(text);
      const fault =
        (wrong.length > 0 && t.wrong(wrong.join(', '))) ||
        (addresses.length === 0 && t.addresses) ||
        (addresses.length > MOST_ADDRESSES && t.tooMany(MOST_ADDRESSES));
      if (fault) context.addIssue({ code: 'custom', message: fault });
      return addresses;
    }),
    roles: ticked(allowed, membershipTexts[language].error.roles),
  });
}

/** The form for a link: how long it works, and the roles that it gives. */
export function linkSchema(language: Language) {
  const { least, most } = LINK_DAYS;
  const message = invitationTexts[language].error.days(least, most);
  return z.object({
    days: z.coerce.number(message).int(message).min(least, message).max(most, message),
    linkRoles: ticked(linkRoles, membershipTexts[language].error.roles),
  });
}

/** The form of somebody who has no account yet. */
export function newcomerSchema(language: Language) {
  const message = invitationTexts[language].accept.errorName;
  const name = z.string(message).pipe(line).pipe(z.string().min(1, message).max(120, message));
  return z.object({ name });
}
