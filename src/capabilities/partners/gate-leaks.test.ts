import { expect, it } from 'vitest';
import { meetingDay } from '#tests/support/parties.ts';
import { chance, randomParty, randomWish, seeded } from '#tests/support/random-parties.ts';
import type { Wish } from './gate.ts';
import { chosen, type Fitting } from './matched.ts';
import type { Party } from './match.ts';
import { byOrganisation, pairOf } from './passing.ts';

/**
 * A million pairs: every party asks for its matches among all, and a slow judge, who reads the rules from
 * the guide and shares no code with them, says of each pair whether it may meet.
 */
const PARTIES = 1_000;
const ORGANISATIONS = 400;

type World = {
  readonly wishes: readonly Wish[];
  readonly blocks: readonly (readonly [string, string])[];
  readonly noes: readonly (readonly [string, string])[];
};

/** Says why two may not meet in words, one rule after the other, or nothing. */
function judge(a: Party, b: Party, { wishes, blocks, noes }: World): string {
  const both = (test: (x: Party, y: Party) => boolean) => test(a, b) || test(b, a);
  const together = (pairs: World['blocks'], x: string, y: string) =>
    pairs.some((pair) => pair.includes(x) && pair.includes(y) && x !== y);
  const today = meetingDay.toISOString().substring(0, 10);
  const speaks = (x: Party) => (x.content.languages[0] ? x.content.languages : x.languages);
  const isOver = (x: Party) => x.content.endsOn !== null && x.content.endsOn < today;

  if (a.organisationId === b.organisationId) return 'they are one organisation';
  // The one who asks may see their own private card, and nobody else's.
  if (b.visibility === 'private') return 'it was not to be shown';
  if (both((x) => x.expiresAt.getTime() <= meetingDay.getTime())) return 'it is over';
  if (together(blocks, a.organisationId, b.organisationId)) return 'one blocked the other';
  if (together(noes, a.cardId, b.cardId)) return 'somebody said no';
  if (both((x, y) => mustBeNear(x) && !comes(x, y))) return 'too far away';
  if (speaks(a)[0] && speaks(b)[0] && !speaks(a).some((one) => new Set(speaks(b)).has(one)))
    return 'they cannot talk';
  if (both((x, y) => x.kind === 'offer' && x.content.forms.join() === 'buy' && isPoor(y)))
    return 'it costs money that is not there';
  if (both((x) => isOver(x))) return 'the time is over';
  if (both((x, y) => isBefore(x.content.endsOn, y.content.startsOn))) return 'never at one time';
  if (both((x) => isBefore(x.content.endsOn, x.content.startsOn))) return 'it has no days';
  if (both((x) => x.busyWith > 9)) return 'too busy';
  for (const wish of wishes) {
    const isRunning = wish.until === null || wish.until.getTime() > meetingDay.getTime();
    const other = wish.organisationId === a.organisationId ? b : a;
    const isTheirs = [a.organisationId, b.organisationId].includes(wish.organisationId);
    if (isRunning && isTheirs && saysNoTo(wish, other)) return 'they do not want it';
  }
  return '';
}

const isPoor = ({ content }: Party) => content.money === 'none';
const isBefore = (one: string | null, other: string | null) =>
  one !== null && other !== null && Date.parse(one) < Date.parse(other);
const mustBeNear = ({ content }: Party) => ['region', 'country'].includes(String(content.place));

function comes(host: Party, guest: Party): boolean {
  if (guest.content.place !== 'region') return true;
  const isDutch = (one: Party) => one.region.length === 2;
  return host.content.place === 'region'
    ? guest.region === host.region
    : isDutch(guest) === isDutch(host);
}

function saysNoTo({ kind, value }: Wish, other: Party): boolean {
  switch (kind) {
    case 'all':
      return true;
    case 'organisation':
      return value === other.organisationId;
    case 'sort':
      return value === other.sort;
    case 'region':
      return value === other.region;
    case 'form':
      return [...new Set(other.content.forms)].join() === value;
    case 'money-source':
      return value !== 'unknown' && value === other.content.moneySource;
  }
}

it('no gate ever leaks, in a million pairs', { timeout: 60_000 }, () => {
  const draw = chance(seeded(20261122));
  const parties = Array.from({ length: PARTIES }, (_, n) => randomParty(draw, n, ORGANISATIONS));
  const two = (name: string, of: number): [string, string] => [
    `${name}-${Math.floor(draw.random() * of)}`,
    `${name}-${Math.floor(draw.random() * of)}`,
  ];
  const some = <T>(times: number, make: () => T) => Array.from({ length: times }, make);
  const world = {
    wishes: some(60, () => randomWish(draw, ORGANISATIONS)).filter(({ kind }) => kind !== 'all'),
    blocks: some(60, () => two('organisation', ORGANISATIONS)),
    noes: some(300, () => two('card', PARTIES)),
  };
  const known = {
    wishes: byOrganisation(world.wishes),
    blocked: new Set(world.blocks.map(([one, other]) => pairOf(one, other))),
    declined: new Set(world.noes.map(([one, other]) => pairOf(one, other))),
    now: meetingDay,
  };
  let [pairs, met] = [0, 0];
  const seen = new Map<string, number>();
  for (const mine of parties) {
    const found = parties.map((party): Fitting => {
      const [covered, coversThem] = [draw.random(), draw.random()];
      const fit = (covered + coversThem) / 2;
      const grade = fit > 0.6 ? 'strong' : fit > 0.4 ? 'possible' : 'weak';
      return { party, covered, coversThem, fit, grade, youGet: [], theyGet: [] };
    });
    const about = { ...known, opened: new Set([mine.organisationId]) };
    const asked = { about, crossing: 'any', most: PARTIES } as const;
    const { shown: good, weak } = chosen(mine, found, asked);
    const shown = new Set([...good, ...weak].map(({ cardId }) => cardId));
    for (const theirs of parties) {
      const why = judge(mine, theirs, world);
      seen.set(why, (seen.get(why) ?? 0) + 1);
      pairs += 1;
      if (shown.has(theirs.cardId)) met += 1;
      if (shown.has(theirs.cardId) !== (why === ''))
        expect.fail(
          `${mine.cardId} and ${theirs.cardId}: “${why}”, shown: ${shown.has(theirs.cardId)}`,
        );
    }
  }
  expect(pairs).toBe(1_000_000);
  expect(met).toBeGreaterThan(10_000);
  // Every rule of the judge was needed.
  expect([...seen.keys()].sort()).toMatchObject({ length: 14 });
});
