import { regions, sorts } from '#capabilities/organisations/organisation.ts';
import {
  dataStances,
  forms,
  kinds,
  leads,
  moneyBands,
  moneySources,
  noContent,
  places,
  rightsStances,
  stages,
} from '#capabilities/partners/card.ts';
import { wishKinds, type Wish } from '#capabilities/partners/gate.ts';
import type { Party } from '#capabilities/partners/match.ts';
import { meetingDay } from './parties.ts';

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What chance draws. */
export function chance(random: () => number) {
  const one = <T>(from: readonly T[]): T => {
    const drawn = from[Math.floor(random() * from.length)];
    if (drawn === undefined) throw new Error('There is nothing to draw from.');
    return drawn;
  };
  const maybe = <T>(from: readonly T[]): T | null => (random() < 0.35 ? null : one(from));
  const some = <T>(from: readonly T[]): T[] => from.filter(() => random() < 0.3);
  const day = () => new Date(meetingDay.getTime() + Math.floor((random() - 0.3) * 500) * 864e5);
  return { random, one, maybe, some, day, isSo: (part: number) => random() < part };
}
export type Chance = ReturnType<typeof chance>;

const isoDay = (date: Date) => date.toISOString().slice(0, 10);

/** A party of which everything is random; organisations are few, so that some have several cards. */
export function randomParty(draw: Chance, number: number, organisations: number): Party {
  const organisation = Math.floor(draw.random() * organisations);
  const { maybe, one, some, day, isSo } = draw;
  const content = {
    ...noContent,
    ...{ forms: some(forms), languages: some(['nl', 'en', 'de', 'fy']), place: maybe(places) },
    ...{ money: maybe(moneyBands), moneySource: maybe(moneySources), lead: maybe(leads) },
    ...{ stage: maybe(stages), rights: maybe(rightsStances), dataStance: maybe(dataStances) },
    ...{ startsOn: isSo(0.4) ? isoDay(day()) : null, endsOn: isSo(0.4) ? isoDay(day()) : null },
    decidesOn: isSo(0.3) ? isoDay(day()) : null,
    needs: [{ id: 'n', text: 'iets nodig', concepts: some(['a', 'b', 'c']) }],
    gives: [{ id: 'g', text: 'iets te geven', concepts: some(['a', 'b', 'c']) }],
  };
  return {
    ...{ cardId: `card-${number}`, organisationId: `organisation-${organisation}`, content },
    kind: one(kinds),
    visibility: one(['private', 'anonymous', 'anonymous', 'public'] as const),
    ...{ sort: one(sorts), nature: 'public', sizeClass: '6-20', region: one(regions) },
    languages: some(['nl', 'en', 'de']),
    firstApprovedAt: new Date(meetingDay.getTime() - draw.random() * 90 * 864e5),
    expiresAt: new Date(meetingDay.getTime() + (draw.random() - 0.1) * 90 * 864e5),
    busyWith: Math.floor(draw.random() * 11),
    exposure: Math.floor(draw.random() * 40),
    partners: [],
  };
}

/** Something that one of the organisations does not want. */
export function randomWish(draw: Chance, organisations: number): Wish {
  const kind = draw.one(wishKinds);
  const value = {
    organisation: `organisation-${Math.floor(draw.random() * organisations)}`,
    ...{ sort: draw.one(sorts), region: draw.one(regions), form: draw.one(forms) },
    ...{ 'money-source': draw.one(moneySources), all: '' },
  }[kind];
  const until = draw.isSo(0.5) ? draw.day() : null;
  const organisationId = `organisation-${Math.floor(draw.random() * organisations)}`;
  return { organisationId, kind, value, until };
}
