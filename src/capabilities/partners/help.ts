import { helps, type Crossing, type Grade, type Help, type Party } from './match.ts';
import { gatesBetween, type About } from './passing.ts';
import { isLookedAt } from './ranking.ts';

/** A card that was found by its words, before gates and choices. */
export type FoundParty = {
  readonly party: Party;
  readonly grade: Grade;
  readonly crosses: boolean;
  /** How much of my needs they cover: of use when they gain nothing from me. */
  readonly covered: number;
  readonly coversThem: number;
};

type Helping = Help['kind'];
/** What of the other is enough, when only what they gain is missing. */
const COVERED = 0.3;
/** A line of fewer words says little. */
const FEW_WORDS = 3;
/** All languages that a card could name. */
const ANY_LANGUAGE = ['nl', 'en', 'fy', 'dse', 'de', 'fr'];

/**
 * What would help a card without a good match, the most helpful first. `gains` counts the cards that
 * would come, by letting them through the gates again with that one thing changed in my own card: what
 * keeps them away for another reason stays away, and is not counted. It never says who they are.
 */
export function helpsFor(
  mine: Party,
  found: readonly FoundParty[],
  { about, crossing }: { readonly about: About; readonly crossing: Crossing },
): Help[] {
  const changed = (changes: Partial<Party>): Party => ({ ...mine, ...changes });
  const passing = (as: Party, looking: Crossing = crossing) =>
    found.filter(
      (one) => isLookedAt(looking, one) && gatesBetween(as, one.party, about).length === 0,
    );
  const isGood = ({ grade }: FoundParty) => grade !== 'weak';
  const now = passing(mine);
  const more = (as: Party, looking?: Crossing) =>
    passing(as, looking).filter(isGood).length - now.filter(isGood).length;
  const { content } = mine;
  const lines = [...content.needs, ...content.gives];

  const gained: Partial<Record<Helping, number | null>> = {
    'wider-place': more(changed({ content: { ...content, place: 'remote' } })),
    languages: more(changed({ content: { ...content, languages: ANY_LANGUAGE } })),
    'other-sectors': more(mine, 'any'),
    wait: more(changed({ busyWith: 0 })),
    'give-back': now.filter((one) => !isGood(one) && one.covered >= COVERED).length,
  };
  if (content.money === 'none')
    gained.money = more(changed({ content: { ...content, money: null } }));
  else if (content.money === null) gained.money = null;
  if (content.gives.length === 0) gained['give-back'] ||= null;
  if (lines.some(({ concepts }) => concepts.length === 0)) gained.concepts = null;
  if (lines.some(({ text }) => wordsIn(text) < FEW_WORDS)) gained['more-words'] = null;

  return helps
    .flatMap((kind) => {
      const gains = gained[kind];
      return gains === undefined || gains === 0 ? [] : [{ kind, gains }];
    })
    .sort((a, b) => (b.gains ?? 0) - (a.gains ?? 0));
}

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => word !== '').length;
