import { stages, type Content } from './card.ts';
import { conceptsMet } from './bridge.ts';
import type { Pairing, Party, Risk } from './match.ts';
import { languagesOf } from './passing.ts';

/** What a match is, as far as its risk depends on it. */
export type Weighed = {
  readonly youGet: readonly Pairing[];
  readonly theyGet: readonly Pairing[];
  /** Whether the region of the other may be known; without it distance is not told either. */
  readonly regionIsTold: boolean;
  readonly now: Date;
};

type Whose = Risk['whose'];
/** A risk, and how much it weighs: 100 stops most cooperations, 1 hardly any. */
type Candidate = readonly [weight: number, kind: Risk['kind'], whose: Whose, detail: string];

/** Sooner than this counts as having time now, in days. */
const SOON = 60;
/** A card that is open this short makes haste, in days. */
const HASTE = 21;
const DAY = 24 * 60 * 60 * 1000;

/**
 * The one thing that is most likely to go wrong between two parties. There always is one: when nothing
 * stands out, a card will expire.
 */
export function riskOf(mine: Party, theirs: Party, match: Weighed): Risk {
  const found = [
    ...coverage(mine, theirs, match),
    ...time(mine, theirs, match.now),
    ...leading(mine.content, theirs.content),
    ...money(mine, theirs),
    ...distance(mine, theirs, match),
    ...terms(mine.content, theirs.content),
  ];
  const [, kind, whose, detail] = found.reduce(
    (heaviest, one) => (one[0] > heaviest[0] ? one : heaviest),
    expiry(mine, theirs, match.now),
  );
  return { kind, whose, detail };
}

function coverage(mine: Party, theirs: Party, match: Weighed): Candidate[] {
  const { youGet, theyGet } = match;
  const found: Candidate[] = [];
  if (theyGet.length === 0) found.push([100, 'one-way', 'theirs', '']);
  if (youGet.length === 0) found.push([100, 'one-way', 'mine', '']);
  const open = [uncovered(mine.content, youGet), uncovered(theirs.content, theyGet)] as const;
  const parts = [open[0] / mine.content.needs.length, open[1] / theirs.content.needs.length];
  if (open[0] > 0 && youGet.length > 0)
    found.push([partly(parts[0]), 'partly-covered', 'mine', missed(mine.content, youGet)]);
  if (open[1] > 0 && theyGet.length > 0)
    found.push([partly(parts[1]) - 1, 'partly-covered', 'theirs', missed(theirs.content, theyGet)]);
  const pairings = [...youGet, ...theyGet];
  if (pairings.every((pairing) => conceptsMet(pairing, [mine, theirs]).length === 0))
    found.push([24, 'only-words', 'both', '']);
  return found;
}

const partly = (part = 0) => (part >= 0.5 ? 62 : 38);
const isMet = (id: string, pairings: readonly Pairing[]) =>
  pairings.some(({ need }) => need.lineId === id);
const uncovered = ({ needs }: Content, pairings: readonly Pairing[]) =>
  needs.filter(({ id }) => !isMet(id, pairings)).length;
const missed = ({ needs }: Content, pairings: readonly Pairing[]) =>
  needs.find(({ id }) => !isMet(id, pairings))?.text ?? '';

function time(mine: Party, theirs: Party, now: Date): Candidate[] {
  const [a, b] = [mine.content, theirs.content];
  const soon = new Date(now.getTime() + SOON * DAY).toISOString().slice(0, 10);
  const [ours, others] = [a.startsOn ?? '', b.startsOn ?? ''];
  const [oursIsLate, othersIsLate] = [ours > soon, others > soon];
  const found: Candidate[] = [];
  if (oursIsLate && othersIsLate)
    found.push([84, 'no-time', 'both', ours < others ? ours : others]);
  else if (othersIsLate) found.push([54, 'no-time', 'theirs', others]);
  else if (oursIsLate) found.push([52, 'no-time', 'mine', ours]);
  if (a.decidesOn !== null && b.startsOn !== null && a.decidesOn > b.startsOn)
    found.push([72, 'decides-late', 'mine', a.decidesOn]);
  if (b.decidesOn !== null && a.startsOn !== null && b.decidesOn > a.startsOn)
    found.push([73, 'decides-late', 'theirs', b.decidesOn]);
  if (a.stage !== null && b.stage !== null) {
    const apart = stages.indexOf(a.stage) - stages.indexOf(b.stage);
    const whose = apart < 0 ? 'mine' : 'theirs';
    const early = apart < 0 ? a.stage : b.stage;
    if (Math.abs(apart) >= 2) found.push([40, 'stage-apart', whose, early]);
  }
  return found;
}

function leading(a: Content, b: Content): Candidate[] {
  if (a.lead === 'them' && b.lead === 'them')
    return [[90, 'both-expect-other-to-lead', 'both', '']];
  if (a.lead === 'us' && b.lead === 'us') return [[68, 'both-want-to-lead', 'both', '']];
  return [];
}

function money(mine: Party, theirs: Party): Candidate[] {
  const [a, b] = [mine.content, theirs.content];
  if (a.money === 'none' && b.money === 'none') return [[64, 'no-money', 'both', '']];
  const project = [a, b].map((one) => one.moneySource === 'project' && one.money !== 'none');
  if (project[0] && project[1]) return [[50, 'project-money', 'both', '']];
  if (project[0]) return [[46, 'project-money', 'mine', a.endsOn ?? '']];
  if (project[1]) return [[47, 'project-money', 'theirs', b.endsOn ?? '']];
  return [];
}

function distance(mine: Party, theirs: Party, { regionIsTold }: Weighed): Candidate[] {
  const found: Candidate[] = [];
  const places = [mine.content.place, theirs.content.place];
  if (regionIsTold && mine.region !== theirs.region && !places.includes('remote'))
    found.push([places.includes('region') ? 48 : 30, 'far', 'both', '']);
  const written = theirs.content.language;
  if (!languagesOf(mine).includes(written)) found.push([58, 'language', 'theirs', written]);
  else if (!languagesOf(theirs).includes(mine.content.language))
    found.push([57, 'language', 'mine', mine.content.language]);
  return found;
}

function terms(a: Content, b: Content): Candidate[] {
  const found: Candidate[] = [];
  const rights = [a.rights, b.rights];
  if (a.rights === 'ours' && b.rights === 'ours') found.push([76, 'rights', 'both', '']);
  else if (rights.includes('ours') && rights.includes('open'))
    found.push([66, 'rights', a.rights === 'ours' ? 'mine' : 'theirs', '']);
  const data = [a.dataStance, b.dataStance];
  if (data.includes('personal') && (data.includes('none') || data.includes('anonymous')))
    found.push([67, 'data', a.dataStance === 'personal' ? 'mine' : 'theirs', '']);
  return found;
}

/** The card that is gone first. */
function expiry(mine: Party, theirs: Party, now: Date): Candidate {
  const whose = mine.expiresAt < theirs.expiresAt ? 'mine' : 'theirs';
  const first = whose === 'mine' ? mine.expiresAt : theirs.expiresAt;
  const isSoon = first.getTime() - now.getTime() < HASTE * DAY;
  return [isSoon ? 56 : 1, 'expires', whose, first.toISOString().slice(0, 10)];
}
