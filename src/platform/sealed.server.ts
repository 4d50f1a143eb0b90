import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { customType } from 'drizzle-orm/pg-core';
import { secret } from './accounts/secret.server.ts';

const NONCE = 12;
const TAG = 16;

const key = () => Buffer.from(hkdfSync('sha256', secret(), '', 'samenspel sealed text', 32));

/** Encrypts a text with the installation's secret (AES-256-GCM). */
export function seal(text: string): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key(), nonce);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
}

/** The text again; undefined when it was sealed with another secret, or changed. */
export function unseal(sealed: string): string | undefined {
  const bytes = Buffer.from(sealed, 'base64');
  if (bytes.length < NONCE + TAG) return undefined;
  try {
    const decipher = createDecipheriv('aes-256-gcm', key(), bytes.subarray(0, NONCE));
    decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
    const body = bytes.subarray(NONCE + TAG);
    return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}

/** A column whose text cannot be read from a copy of the database. */
export const sealedText = customType<{ data: string; driverData: string }>({
  dataType: () => 'text',
  toDriver: seal,
  fromDriver: (sealed) => unseal(sealed) ?? '',
});
