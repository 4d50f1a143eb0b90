import type { Reading } from '#platform/database/database.server.ts';
import { asc, eq } from 'drizzle-orm';
import { user } from '#platform/accounts/tables.ts';
import { member, organisation } from './tables.ts';

/** By what an organisation can be recognised in a text. */
export type Recognition = {
  readonly name: string;
  readonly website: string | null;
  readonly members: readonly { readonly name: string; readonly email: string }[];
};

/** By what an organisation can be recognised, so that a text can be kept free of it; never shown. */
export async function recognitionOf(db: Reading, organisationId: string): Promise<Recognition> {
  const [named] = await db
    .select({ name: organisation.name, website: organisation.website })
    .from(organisation)
    .where(eq(organisation.id, organisationId));
  const members = await db
    .select({ name: user.name, email: user.email })
    .from(member)
    .innerJoin(user, eq(user.id, member.userId))
    .where(eq(member.organisationId, organisationId))
    .orderBy(asc(user.id));
  return { name: named?.name ?? '', website: named?.website ?? null, members };
}
