const DAYS_VALID = 180;
const DAY = 24 * 60 * 60 * 1000;

/** Whom to tell about a leak (RFC 9116): the address that this installation sends its mail from. */
export function securityText(origin: string, mailFrom: string, now: Date): string {
  const expires = new Date(now.getTime() + DAYS_VALID * DAY).toISOString();
  return [
    `Contact: mailto:${addressOf(mailFrom)}`,
    `Expires: ${expires}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${origin}/.well-known/security.txt`,
    '',
  ].join('\n');
}

/** The address alone, of a sender such as “Samenspel <mail@samenspel.example>”. */
export function addressOf(sender: string): string {
  return /<([^>]+)>/.exec(sender)?.[1] ?? sender;
}
