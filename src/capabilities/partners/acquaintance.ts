/** A partner that an organisation knows, as it stands in its own list. */
export const standings = ['known', 'asked', 'confirmed'] as const;
/**
 * `known`: nobody was asked. `asked`: this side says “we worked together”, and the other has not
 * confirmed it: it waits, said no, or is not on this installation. Which of these is never told.
 */
export type Standing = (typeof standings)[number];

export type Acquaintance = {
  readonly id: string;
  readonly name: string;
  /** A domain, such as `museum.example`. */
  readonly website: string | null;
  readonly what: string;
  readonly lastYear: string | null;
  readonly standing: Standing;
  /** How the partner is called on this installation; only once it is confirmed. */
  readonly knownAs: string | null;
  readonly mayBeTold: boolean;
};

/** What a director fills in about a partner. */
export type AcquaintanceWish = {
  readonly name: string;
  readonly website: string | null;
  readonly what: string;
  readonly lastYear: string | null;
};

export const MOST_ACQUAINTANCES = 500;
export const LONGEST_NAME = 120;
export const LONGEST_WHAT = 300;
/** So many questions “did we work together?” in a week; and the same partner once in so many days. */
export const MOST_ASKS_A_WEEK = 10;
export const DAYS_BEFORE_ASKING_AGAIN = 30;
/** So many mails about it reach one organisation in a week; what comes more waits on its page. */
export const MOST_MAILS_A_WEEK = 5;

/** Domains below which many have a page: such an address does not say who somebody is. */
const sharedDomains = [
  'facebook.com',
  'instagram.com',
  'linkedin.com',
  'x.com',
  'twitter.com',
  'tiktok.com',
  'youtube.com',
  'vimeo.com',
  'linktr.ee',
  'sites.google.com',
  'google.com',
  'github.io',
  'wordpress.com',
  'wixsite.com',
  'weebly.com',
  'jouwweb.nl',
];

/** Whether a domain is that of a page among those of many others. */
export function isShared(domain: string): boolean {
  return sharedDomains.some((one) => domain === one || domain.endsWith(`.${one}`));
}
