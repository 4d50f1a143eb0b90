import type { Content } from './card.ts';
import type { Gate, Wish } from './gate.ts';
import type { Party } from './match.ts';

/** An organisation with so many introductions under way does not get another one. */
export const MOST_UNDER_WAY = 10;

/** What has to be known beside the two cards. Everything in it may be about others too. */
export type About = {
  /** What organisations do not want, by the organisation that said it. */
  readonly wishes: ReadonlyMap<string, readonly Wish[]>;
  /** Pairs (`pairOf`) of organisations of which one blocked the other. */
  readonly blocked: ReadonlySet<string>;
  /** Pairs (`pairOf`) of cards that were brought together before, and that came to an end. */
  readonly declined: ReadonlySet<string>;
  /** Organisations whose private cards the reader may see: their own, or those of their desk. */
  readonly opened: ReadonlySet<string>;
  readonly now: Date;
};

/** Two ids as one, in whatever order they come. */
export function pairOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** What organisations do not want, put together by organisation. */
export function byOrganisation(wishes: readonly Wish[]): ReadonlyMap<string, readonly Wish[]> {
  return Map.groupBy(wishes, ({ organisationId }) => organisationId);
}

/**
 * Why these two cards may not meet; empty when they may. It does not matter who is `mine`: who may not
 * be found may not find either. What is not known never closes a gate, except consent: a card that is
 * not shown on purpose is hidden.
 */
export function gatesBetween(mine: Party, theirs: Party, about: About): readonly Gate[] {
  const closed: Gate[] = [];
  const [a, b] = [mine.content, theirs.content];
  const between = (gate: Gate, isClosed: boolean) => isClosed && closed.push(gate);
  const organisations = pairOf(mine.organisationId, theirs.organisationId);

  between('same-organisation', mine.organisationId === theirs.organisationId);
  between('hidden', isHidden(mine, about) || isHidden(theirs, about));
  between('expired', mine.expiresAt <= about.now || theirs.expiresAt <= about.now);
  between('blocked', about.blocked.has(organisations));
  between('declined-before', about.declined.has(pairOf(mine.cardId, theirs.cardId)));
  between('region', !canBeAt(mine, theirs) || !canBeAt(theirs, mine));
  between('language', !shareLanguage(mine, theirs));
  between('money', isSoldToNoMoney(mine, theirs) || isSoldToNoMoney(theirs, mine));
  between('dates', !datesMeet(a, b, about.now));
  between('capacity', mine.busyWith >= MOST_UNDER_WAY || theirs.busyWith >= MOST_UNDER_WAY);
  between('unwanted', isUnwanted(mine, theirs, about) || isUnwanted(theirs, mine, about));
  return closed;
}

/** Only `anonymous` and `public` were chosen to be found; all else is for who may open it. */
function isHidden({ visibility, organisationId }: Party, { opened }: About): boolean {
  return visibility !== 'public' && visibility !== 'anonymous' && !opened.has(organisationId);
}

/**
 * Whether `guest` can be where `host` says that it has to happen: who only wants to work in another
 * region cannot; who goes anywhere, or works at a distance too, can.
 */
function canBeAt(host: Party, guest: Party): boolean {
  const { place } = host.content;
  if (place === null || place === 'remote' || guest.content.place !== 'region') return true;
  if (place === 'region') return host.region === guest.region;
  return (host.region === 'abroad') === (guest.region === 'abroad');
}

/** Languages in which a party can work: those of its card, else those of its organisation. */
export function languagesOf({ content, languages }: Party): readonly string[] {
  return content.languages.length > 0 ? content.languages : languages;
}

function shareLanguage(mine: Party, theirs: Party): boolean {
  const [ours, others] = [languagesOf(mine), languagesOf(theirs)];
  if (ours.length === 0 || others.length === 0) return true;
  return ours.some((language) => others.includes(language));
}

/** An offer that is only for sale does not go with a card that says that there is no money. */
function isSoldToNoMoney(seller: Party, buyer: Party): boolean {
  const { forms } = seller.content;
  const isOnlySold = seller.kind === 'offer' && forms.length > 0 && forms.every(isBuying);
  return isOnlySold && buyer.content.money === 'none';
}

const isBuying = (form: string) => form === 'buy';

/** Whether there is a day, today or later, on which both can be at it. */
function datesMeet(a: Content, b: Content, now: Date): boolean {
  const today = now.toISOString().slice(0, 10);
  const starts = [today, a.startsOn, b.startsOn].filter((day) => day !== null);
  const ends = [a.endsOn, b.endsOn].filter((day) => day !== null);
  return ends.every((end) => starts.every((start) => start <= end));
}

/** Whether what `asker` does not want is what `other` is, says or has. */
function isUnwanted(asker: Party, other: Party, { wishes, now }: About): boolean {
  const own = wishes.get(asker.organisationId) ?? [];
  return own.some((wish) => (wish.until === null || wish.until > now) && isAbout(wish, other));
}

function isAbout({ kind, value }: Wish, other: Party): boolean {
  const { forms, moneySource } = other.content;
  if (kind === 'all') return true;
  if (kind === 'organisation') return other.organisationId === value;
  if (kind === 'sort') return other.sort === value;
  if (kind === 'region') return other.region === value;
  if (kind === 'form') return forms.length > 0 && forms.every((form) => form === value);
  return moneySource !== 'unknown' && moneySource === value;
}
