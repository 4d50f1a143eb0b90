import { symmetricDecrypt } from 'better-auth/crypto';
import { eq } from 'drizzle-orm';
import { database } from '../database/database.server.ts';
import { signedIn } from '../http/refuse.ts';
import { authFor } from './auth.server.ts';
import { base32 } from './base32.ts';
import type { Caller } from './caller.server.ts';
import { hasPassword, provenRecently } from './proof.server.ts';
import { twoFactor, user } from './tables.ts';

/** How it stands with the second step: off, begun (with the key for the app), or on. */
export async function twoStepOf(caller: Caller, db = database()) {
  const person = signedIn(caller.locals.visit);
  const [found] = await db
    .select({ enabled: user.twoFactorEnabled, sealedKey: twoFactor.secret })
    .from(user)
    .leftJoin(twoFactor, eq(twoFactor.userId, user.id))
    .where(eq(user.id, person.id));
  const password = await hasPassword(db, person);
  if (!found || found.enabled || !found.sealedKey) {
    return { enabled: found?.enabled === true, password, setup: undefined };
  }
  provenRecently(caller);
  const { secretConfig } = await authFor(caller.locals.visit.origin, db).$context;
  const key = base32(await symmetricDecrypt({ key: secretConfig, data: found.sealedKey }));
  const label = `Samenspel:${encodeURIComponent(person.email)}`;
  const uri = `otpauth://totp/${label}?secret=${key}&issuer=Samenspel`;
  return { enabled: false, password, setup: { key: key.replace(/(.{4})(?=.)/g, '$1 '), uri } };
}

/** The recovery codes that were not used yet. */
export async function recoveryCodesOf(caller: Caller, db = database()): Promise<string[]> {
  const person = provenRecently(caller);
  const { api } = authFor(caller.locals.visit.origin, db);
  const [on] = await db.select().from(twoFactor).where(eq(twoFactor.userId, person.id));
  if (!on) return [];
  const { backupCodes } = await api.viewBackupCodes({ body: { userId: person.id } });
  return backupCodes;
}
