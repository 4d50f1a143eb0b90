import { z } from 'zod';

const optional = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema);

/**
 * Every setting, once: its check, what it does, and what it is when nobody sets it.
 * `docs/configuration.md` is written from this list.
 */
export const settings = {
  PORT: optional(
    z.coerce
      .number('is not a number')
      .int()
      .min(1, 'must be 1 to 65535')
      .max(65535, 'must be 1 to 65535')
      .default(3000),
  ).describe('The port of the web server.'),
  HOST: optional(z.string().default('127.0.0.1')).describe(
    'The address to listen on. Use 0.0.0.0 to be reachable from other machines, and set ORIGIN too.',
  ),
  ORIGIN: optional(
    z
      .url({ protocol: /^https?$/, error: 'must be a URL such as https://samenspel.example.org' })
      .transform((url) => new URL(url).origin)
      .optional(),
  ).describe(
    'The address that people type, such as https://samenspel.example.org. Without it, only this machine itself is served.',
  ),
  DATABASE_URL: optional(
    z
      .string()
      .regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://')
      .optional(),
  ).describe(
    'A PostgreSQL (15 or newer) to use instead of the embedded one: postgresql://user:password@host/database.',
  ),
  DATA_DIR: optional(z.string().optional()).describe(
    'The folder with everything that must be kept: the embedded database and the secret. Back this up.',
  ),
  SMTP_URL: optional(
    z
      .string()
      .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
      .optional(),
  ).describe(
    'The mail server: smtps://user:password@mail.example.org. Without it, mails wait in the outbox page.',
  ),
  MAIL_FROM: optional(z.string().default('Samenspel <samenspel@localhost>')).describe(
    'The sender of mails.',
  ),
  DEMO: optional(z.enum(['on', 'off'], 'must be on or off').default('on')).describe(
    'Whether an empty database is filled with the fictional demo sector at the first start. "off" for real use.',
  ),
  PROXY_HOPS: optional(
    z.coerce.number('is not a number').int().min(0).max(5, 'must be 0 to 5').default(0),
  ).describe(
    'How many trusted reverse proxies stand in front. With 0, X-Forwarded-For is not believed.',
  ),
  SECRET: optional(z.string().min(32, 'needs at least 32 characters').optional()).describe(
    'Signs cookies. Without it, one is made and kept in DATA_DIR.',
  ),
  LEXICON: optional(z.string().optional()).describe(
    'A file with words of your own for search, Dutch and English: docs/lexicon.md says what is in it.',
  ),
  SEARCH_MODEL: optional(z.string().optional()).describe(
    'A folder with a model that finds texts by their meaning: docs/search.md says which, and what to install.',
  ),
  SEARCH_MODEL_URL: optional(
    z
      .url({ protocol: /^https?$/, error: 'must be a URL such as http://127.0.0.1:8080/v1' })
      .optional(),
  ).describe(
    'Such a model behind an address that speaks the embeddings of OpenAI, such as http://127.0.0.1:8080/v1. It gets all texts that can be found, and all questions.',
  ),
  SEARCH_MODEL_NAME: optional(z.string().default('default')).describe(
    'The name of the model at SEARCH_MODEL_URL.',
  ),
  SEARCH_MODEL_KEY: optional(z.string().optional()).describe('The key for SEARCH_MODEL_URL.'),
} as const;
