import { Resolver } from 'node:dns/promises';
import type { Lookup } from '../lookup.ts';

/** Asks the resolver of this machine for the texts at a name; it never throws. */
export async function ourTexts(name: string): Promise<Lookup<string>> {
  try {
    const found = await new Resolver({ timeout: 3_000, tries: 2 }).resolveTxt(name);
    return {
      outcome: 'records',
      records: found.map((parts) => parts.join('')),
      security: 'unknown',
    };
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? fault.code : '';
    if (code === 'ENODATA') return { outcome: 'none', security: 'unknown' };
    if (code === 'ENOTFOUND') return { outcome: 'no-name', security: 'unknown' };
    return { outcome: 'failed', why: 'no-answer' };
  }
}
