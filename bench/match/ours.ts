import { gradeOf } from '../../src/capabilities/partners/grade.ts';
import type { Grade } from '../../src/capabilities/partners/match.ts';
import { heardIn, strengthOf, type Heard } from '../../src/capabilities/partners/strength.ts';
import { coverage, twoWayFit } from '../../src/capabilities/partners/two-way.ts';
import type { Language } from '../../src/platform/language/language.ts';
import { createEngine } from '../../src/platform/search/engine.ts';
import { lexicon } from '../search/lexicon.ts';
import type { Organisation, Text } from './market.ts';

/** One that was found, and how it fits. */
export type Fitted = {
  readonly id: string;
  readonly covered: number;
  readonly coversThem: number;
  readonly fit: number;
  readonly grade: Grade | undefined;
};

/** Lines that are looked at for one line, how many of the best are asked back, and how far; as in the product. */
const MOST_FOUND = 200;
const ASKED_BACK = 10;
const MOST_FOUND_BACK = 60;

type Side = 'needs' | 'gives';
/** A line of the one who asks, a line of another, and how they stand to each other. */
type Meeting = {
  readonly mine: number;
  readonly theirs: number;
  /** Who needs: the one who asks, or the other. */
  readonly iNeed: boolean;
  readonly forth: Heard;
  back: Heard | undefined;
};

/** Matching as the product does it, on its engine: an index of a market that says who fits. */
export function ours({ askedBack = ASKED_BACK } = {}) {
  const engine = createEngine(lexicon());
  const known = new Map<string, Organisation>();

  const ask = ({ text, language }: Text, collection: Side, limit: number, target?: Language) => {
    const targets = target ? { targets: [target], quick: true } : { quick: true };
    return heardIn(
      engine.search({ text, language, collection, limit, explained: 0, ...targets }).found,
    );
  };

  /** What each other organisation has that one of our lines led to. */
  function meetings({ id: own, needs, offers }: Organisation): Map<string, Meeting[]> {
    const all = new Map<string, Meeting[]>();
    for (const [lines, iNeed] of [
      [needs, true],
      [offers, false],
    ] as const) {
      for (const [mine, line] of lines.entries()) {
        for (const [found, forth] of ask(line, iNeed ? 'gives' : 'needs', MOST_FOUND)) {
          const dot = found.lastIndexOf('.');
          const id = found.slice(0, dot);
          if (id === own) continue;
          const theirs = Number(found.slice(dot + 1));
          const meeting = { mine, theirs, iNeed, forth, back: forth };
          const others = all.get(id);
          if (others) others.push(meeting);
          else all.set(id, [meeting]);
        }
      }
    }
    return all;
  }

  /** Asks the lines of the other that we were led to in return. */
  function askBack(own: Organisation, other: Organisation, all: readonly Meeting[]): Meeting[] {
    const mine = (iNeed: boolean) => (iNeed ? own.needs : own.offers);
    const theirs = (iNeed: boolean) => (iNeed ? other.offers : other.needs);
    const answers = new Map<string, ReadonlyMap<string, Heard>>();
    return all.map((meeting) => {
      const { iNeed } = meeting;
      const line = theirs(iNeed)[meeting.theirs];
      const target = mine(iNeed)[meeting.mine]?.language;
      if (!line || !target) return meeting;
      const key = `${iNeed} ${meeting.theirs} ${target}`;
      const answer =
        answers.get(key) ?? ask(line, iNeed ? 'needs' : 'gives', MOST_FOUND_BACK, target);
      answers.set(key, answer);
      return { ...meeting, back: answer.get(`${own.id}.${meeting.mine}`) };
    });
  }

  function fitOf(own: Organisation, id: string, all: readonly Meeting[]): Fitted {
    const forMe = own.needs.map(() => 0);
    const forThem = (known.get(id)?.needs ?? []).map(() => 0);
    for (const { mine, theirs, iNeed, forth, back } of all) {
      const [best, place] = iNeed ? [forMe, mine] : [forThem, theirs];
      best[place] = Math.max(best[place] ?? 0, strengthOf(forth, back));
    }
    const [covered, coversThem] = [coverage(forMe), coverage(forThem)];
    const fit = twoWayFit(covered, coversThem);
    return { id, covered, coversThem, fit, grade: gradeOf(covered, coversThem) };
  }

  return {
    add(market: readonly Organisation[]): void {
      for (const organisation of market) {
        known.set(organisation.id, organisation);
        put('needs', organisation.id, organisation.needs);
        put('gives', organisation.id, organisation.offers);
      }
      // What is put is turned around at the first question: that belongs to building.
      for (const collection of ['needs', 'gives'])
        engine.search({ text: 'begin', collection, limit: 1 });
    },

    /** Everybody who was found, the best fit first. */
    fitted(own: Organisation): Fitted[] {
      const met = meetings(own);
      const roughly = Array.from(met, ([id, all]) => fitOf(own, id, all)).sort(better);
      const best = roughly.slice(0, askedBack).map(({ id }) => {
        const other = known.get(id);
        const all = met.get(id) ?? [];
        return fitOf(own, id, other ? askBack(own, other, all) : all);
      });
      return [...best.sort(better), ...roughly.slice(askedBack)];
    },
  };

  function put(collection: Side, id: string, lines: readonly Text[]): void {
    for (const [place, { text, language }] of lines.entries())
      engine.put({ collection, id: `${id}.${place}`, language, title: '', text });
  }
}

const better = (a: Fitted, b: Fitted) => b.fit - a.fit || (a.id < b.id ? -1 : 1);
