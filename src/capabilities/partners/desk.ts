import type { Gate, Wish } from './gate.ts';

/** What waits at a desk, the most urgent sort first. */
export const deskTasks = [
  'report',
  'question',
  'new-card',
  'changed-card',
  'without-broker',
  'silent',
  'expiring',
] as const;
export type DeskTask = (typeof deskTasks)[number];

/** One thing that waits. */
export type Waiting = { readonly task: DeskTask; readonly id: string; readonly since: Date };

/** A card that ends within so many days is shown to the desk. */
export const EXPIRING_DAYS = 14;

/** What came in since so many hours is called new. */
export const NEW_HOURS = 24;

/** The one next thing: of the most urgent sort, what waits longest. */
export function nextOf<W extends Waiting>(waiting: readonly W[]): W | undefined {
  return [...waiting].sort(
    (a, b) =>
      deskTasks.indexOf(a.task) - deskTasks.indexOf(b.task) ||
      a.since.getTime() - b.since.getTime() ||
      (a.id < b.id ? -1 : 1),
  )[0];
}

/**
 * Whether a broker may decide about a card or an introduction. Who belongs to an organisation that it
 * is about leaves it to another broker; only where no other broker exists they do it, and the trail says so.
 */
export function mayHandle(asks: {
  readonly belongsToASide: boolean;
  /** Brokers who belong to none of the sides. */
  readonly others: number;
}): 'yes' | 'alone' | 'no' {
  if (!asks.belongsToASide) return 'yes';
  return asks.others === 0 ? 'alone' : 'no';
}

/** What a broker may set aside for one match, because it is a matter of circumstances. */
const soft: readonly Gate[] = ['region', 'language', 'money', 'dates', 'capacity'];

/** Whether a broker of one of the sides may introduce in spite of this gate: never against somebody's will. */
export function isSoft(gate: Gate): boolean {
  return soft.includes(gate);
}

/** Why a broker sets a pair aside, or why one of the two says no. */
export const setAsideReasons = [
  'too-weak',
  'other-partner',
  'other-sort',
  'too-far',
  'not-now',
  'other',
] as const;
export type SetAsideReason = (typeof setAsideReasons)[number];

/** What of an organisation a gate of another can be about. */
export type Declined = {
  readonly organisationId: string;
  readonly sort: string;
  readonly region: string;
};

/** For how many months “not now” holds when nobody says until when. */
export const NOT_NOW_MONTHS = 3;

/**
 * The gate that a reason would become for the organisation that it holds for; undefined when the reason
 * says nothing about what that organisation wants.
 */
export function gateFrom(
  reason: SetAsideReason,
  other: Declined,
  now: Date,
): Pick<Wish, 'kind' | 'value' | 'until'> | undefined {
  if (reason === 'other-partner')
    return { kind: 'organisation', value: other.organisationId, until: null };
  if (reason === 'other-sort') return { kind: 'sort', value: other.sort, until: null };
  if (reason === 'too-far') return { kind: 'region', value: other.region, until: null };
  if (reason !== 'not-now') return undefined;
  const until = new Date(now);
  until.setUTCMonth(until.getUTCMonth() + NOT_NOW_MONTHS);
  return { kind: 'all', value: '', until };
}

/** What a broker can say about a card that was submitted. */
export const cardVerdicts = ['approved', 'asked-back', 'declined'] as const;
export type CardVerdict = (typeof cardVerdicts)[number];

/** The longest text with a proposal, or with a pair that is set aside. */
export const LONGEST_WORDS = 600;

/** The longest text of a broker: for an organisation, or for colleagues. */
export const LONGEST_NOTE = 2_000;
