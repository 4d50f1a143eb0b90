import { z } from 'zod';
import type { Language } from '#platform/language/language.ts';
import { membershipTexts } from './membership.messages.ts';
import type { Role } from './membership.ts';
import { ticked } from './schema.ts';

/** The roles that somebody gets, out of those that exist in the organisation. */
export function rolesSchema(language: Language, allowed: readonly Role[]) {
  return z.object({ roles: ticked(allowed, membershipTexts[language].error.roles) });
}
