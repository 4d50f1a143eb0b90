import { z } from 'zod';
import { settings } from './settings.ts';

const schema = z.object(settings);
export type Config = z.infer<typeof schema>;

/** Thrown at boot when a setting is wrong; its message says which, and what it must be. */
export class ConfigError extends Error {}

/** Reads all settings at once. Throws ConfigError naming every wrong one. */
export function parseConfig(environment: Record<string, string | undefined>): Config {
  const parsed = schema.safeParse(environment);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  throw new ConfigError(`A setting is wrong: ${faults.join('; ')}. See docs/configuration.md.`);
}

let parsed: Config | undefined;

/** The settings of this process. */
export function config(): Config {
  return (parsed ??= parseConfig(process.env));
}

/** Where this Samenspel is reached, without a slash at the end: for mail that no visit asked for. */
export function ownOrigin(): string {
  const { ORIGIN, PORT } = config();
  return ORIGIN ?? `http://localhost:${PORT}`;
}
