/** How somebody showed that a domain is theirs. */
export const proofs = ['dns', 'file', 'mail'] as const;
export type Proof = (typeof proofs)[number];

/** Who may be asked by mail: the address for security (RFC 9116, RFC 2142), and the one that always is there. */
export const mailboxes = ['security', 'postmaster'] as const;

/** An organisation has a few domains, not a list of others'. */
export const MAX_DOMAINS = 20;

/** A proof holds for a year: domains are sold, and mail is forgotten. */
const PROOF_DAYS = 365;
/** A mail with the question whether the domain is theirs can be answered so long. */
export const MAIL_DAYS = 7;
const DAY = 86_400_000;

/** A domain of an organisation, as its members see it. */
export type Domain = {
  readonly id: string;
  /** In ASCII, lower case, without the dot at the end. */
  readonly name: string;
  readonly proofToken: string;
  readonly provenBy: Proof | null;
  readonly provenAt: Date | null;
  readonly proofSeenAt: Date | null;
  /** Until when the mail that was sent can be answered; null when none is under way. */
  readonly mailExpiresAt: Date | null;
  readonly isWeekly: boolean;
  readonly isOpenToDesk: boolean;
};

/** Until when the proof holds; null when there never was one. */
export function proofEndsAt({
  provenAt,
  proofSeenAt,
}: Pick<Domain, 'provenAt' | 'proofSeenAt'>): Date | null {
  const last = proofSeenAt ?? provenAt;
  return last && new Date(last.getTime() + PROOF_DAYS * DAY);
}

/** Whether the domain may be measured now. */
export function isProven(domain: Pick<Domain, 'provenAt' | 'proofSeenAt'>, now: Date): boolean {
  const ends = proofEndsAt(domain);
  return ends !== null && now < ends;
}

/** Where the proof stands: never given, given and still good, or so long ago that it has to be seen again. */
export function proofState(domain: Domain, now: Date): 'unproven' | 'proven' | 'expired' {
  if (domain.provenAt === null) return 'unproven';
  return isProven(domain, now) ? 'proven' : 'expired';
}

/** The record in DNS that proves it: a name of its own, so that nothing else is touched. */
export function proofRecord(domain: string, token: string): { name: string; value: string } {
  return { name: `_samenspel.${domain}`, value: `samenspel=${token}` };
}

/** The file on the website that proves it (RFC 8615), and what is in it. */
export function proofFile(domain: string, token: string): { url: string; text: string } {
  return { url: `https://${domain}/.well-known/samenspel.txt`, text: `samenspel=${token}` };
}

/** Whether one of the texts in DNS at the name of `proofRecord` is the proof. */
export function isProvenByTexts(texts: readonly string[], token: string): boolean {
  return texts.some((text) => text.trim() === `samenspel=${token}`);
}

/** Whether the file has the proof on a line of its own. */
export function isProvenByFile(body: string, token: string): boolean {
  return body.split(/\r?\n/).some((line) => line.trim() === `samenspel=${token}`);
}
