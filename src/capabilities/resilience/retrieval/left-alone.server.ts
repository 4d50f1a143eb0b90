import { isIP } from 'node:net';
import { mayMeasure } from '../may-measure.ts';
import { aliasAt } from './aliases.server.ts';
import type { Tools } from './tools.server.ts';

/**
 * Whether whoever runs a host asked to be left alone: by its name, or by one that it is an alias of. Whoever makes
 * a name of their own lead there may not send us there either.
 */
export async function isLeftAlone(
  host: string,
  { dns, never = [] }: Pick<Tools, 'dns' | 'never'>,
): Promise<boolean> {
  if (never.length === 0) return false;
  if (!mayMeasure(host, never)) return true;
  if (isIP(host) !== 0) return false;
  const alias = await aliasAt(host, dns);
  return alias?.targets.some((name) => !mayMeasure(name, never)) ?? false;
}
