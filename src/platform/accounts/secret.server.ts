import { config } from '../config.server.ts';
import { keptSecret } from '../start/kept-secret.server.ts';

let known: string | undefined;

/** What signs cookies and encrypts second factors. Whoever loses it loses those, nothing else. */
export function secret(): string {
  return (known ??= config().SECRET ?? keptSecret(config().DATA_DIR ?? '.data'));
}
