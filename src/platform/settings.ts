import { z } from 'zod';

const optional = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema);

/** A domain as a person writes it, in ASCII and lower case. */
const domainName = z
  .string()
  .transform((text) =>
    !/[/:?#@]/.test(text) && URL.canParse(`http://${text}`) ? new URL(`http://${text}`).host : '',
  )
  .pipe(
    z
      .string()
      .regex(
        /^(?:[a-z0-9_-]{1,63}\.)+[a-z0-9-]{2,63}\.?$/,
        'must be domains, such as theatre.example',
      )
      .transform((name) => name.replace(/\.$/, '')),
  );

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
  RESOLVER: optional(
    z
      .string()
      .regex(
        /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]+\])(?::\d{1,5})?$|^[0-9a-f]*:[0-9a-f:.]*:[0-9a-f:.]*$/i,
        'must be an address, such as 127.0.0.1, 127.0.0.1:5335 or [::1]:5335',
      )
      .optional(),
  ).describe(
    'The DNS resolver that measurements of domains ask: its address, with a port if it is not 53. Best is one on this machine that checks signatures (DNSSEC), such as unbound at 127.0.0.1. Without it, the resolvers of the system are asked, and what needs signatures (DNSSEC, DANE) is "not measured".',
  ),
  RESOLVER_VALIDATES: optional(z.enum(['on', 'off'], 'must be on or off').optional()).describe(
    'Whether what the resolver says about signatures is believed. When nobody sets it: only of a RESOLVER on this machine. "on" for a RESOLVER elsewhere whose answers nobody on the way can change, or when the resolver of the system is on this machine and checks signatures. A resolver that does not show that it checks (the root must be signed) is not believed all the same.',
  ),
  RPKI_VALIDATOR: optional(
    z
      .url({ protocol: /^https?$/, error: 'must be a URL such as http://127.0.0.1:8323' })
      .optional(),
  ).describe(
    'A Routinator, such as http://127.0.0.1:8323, that measurements ask whether the addresses of a domain are covered by a route authorisation (RPKI). Without it, that is "not measured" and does not count.',
  ),
  MEASURE_NEVER: optional(
    z
      .string()
      .transform((text) => text.split(/[\s,]+/).filter((name) => name !== ''))
      .pipe(z.array(domainName))
      .optional(),
  ).describe(
    'Domains whose owner asked not to be measured, with commas between; names below them are left alone too. Nobody can measure them here: not an organisation, not a broker, not the command line. The page /measuring says how to ask for it.',
  ),
  BROKERS_MEASURE: optional(
    z.enum(['allowed', 'passive'], 'must be allowed or passive').default('allowed'),
  ).describe(
    'Which domains a broker or administrator may measure many of at once: "allowed" only those that their organisation proved and opened to brokers, "passive" also all others, but of those only what any visitor or sender of mail sees.',
  ),
} as const;
