import { createHash, randomBytes } from 'node:crypto';

/** A secret for in a link: 256 bits, safe in a URL. Only its hash may be kept. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token: its SHA-256, so that a copy of the database opens nothing. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
