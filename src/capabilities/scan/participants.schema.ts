import { z } from 'zod';
import type { Language } from '#platform/language/language.ts';
import { participantTexts } from './participants.messages.ts';
import { addressesIn, isJobRole, MAX_ADDRESSES, type JobRole } from './participant.ts';

/** In the form, a member's job role stands in a field with this and their id. */
export const MEMBER_FIELD = 'role-';

/** The form that asks people: addresses with one job role, and members with one each. */
export function askSchema(language: Language) {
  const t = participantTexts[language].error;
  return z
    .object({
      addresses: z
        .string()
        .default('')
        .transform((text, context) => {
          const addresses = addressesIn(text);
          const wrong = addresses.filter(
            (address) => !z.email().max(254).safeParse(address).success,
          );
          if (wrong.length > 0)
            context.addIssue({ code: 'custom', message: t.wrong(wrong.slice(0, 3).join(', ')) });
          else if (addresses.length > MAX_ADDRESSES)
            context.addIssue({ code: 'custom', message: t.tooMany(MAX_ADDRESSES) });
          return addresses;
        }),
      theirRole: z.string().default(''),
    })
    .catchall(z.unknown())
    .transform(({ addresses, theirRole, ...fields }, context) => {
      const members = membersIn(fields);
      if (addresses.length === 0 && members.size === 0)
        context.addIssue({ code: 'custom', message: t.nobody, path: ['addresses'] });
      if (addresses.length > 0 && !isJobRole(theirRole))
        context.addIssue({ code: 'custom', message: t.role, path: ['theirRole'] });
      return { addresses, role: isJobRole(theirRole) ? theirRole : ('other' as const), members };
    });
}

/** Member id → job role, of the members who were chosen. */
function membersIn(fields: Record<string, unknown>): Map<string, JobRole> {
  const members = new Map<string, JobRole>();
  for (const [name, role] of Object.entries(fields))
    if (name.startsWith(MEMBER_FIELD) && isJobRole(role))
      members.set(name.slice(MEMBER_FIELD.length), role);
  return members;
}
