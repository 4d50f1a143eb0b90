/** What people do in an organisation, as far as a scan groups them. It gives no rights. */
export const jobRoles = [
  'management',
  'artistic',
  'programming',
  'marketing',
  'education',
  'collection',
  'production-technique',
  'finance',
  'ict',
  'board',
  'other',
] as const;
export type JobRole = (typeof jobRoles)[number];

/** Whether a text names one of the job roles. */
export function isJobRole(text: unknown): text is JobRole {
  return jobRoles.some((role) => role === text);
}

/** How long nobody is asked again: a day. */
const QUIET_MS = 24 * 60 * 60 * 1000;

/** Somebody who was asked, as far as a reminder depends on it. */
export type Asked = {
  readonly invitedAt: Date;
  readonly remindedAt: Date | null;
  readonly submittedAt: Date | null;
};

/** Whether somebody may be reminded now: not after handing in, and once a day at most. */
export function mayRemind({ invitedAt, remindedAt, submittedAt }: Asked, now: Date): boolean {
  const last = remindedAt ?? invitedAt;
  return submittedAt === null && now.getTime() - last.getTime() >= QUIET_MS;
}

/** The most people one scan can have: far above any organisation that we serve. */
export const MAX_PARTICIPANTS = 500;

/** The most addresses in one go: more is a mailing list. */
export const MAX_ADDRESSES = 50;

/** The different mail addresses in a text: one a line, or apart by commas or semicolons. */
export function addressesIn(text: string): string[] {
  const found = text
    .split(/[\s,;]+/)
    .map((address) => address.replace(/^<|>$/g, '').toLowerCase())
    .filter((address) => address !== '');
  return [...new Set(found)];
}
