import { parts, indicatorsOf, type Layer } from '#capabilities/scan/instrument.ts';
import { samenspelInstrument } from '#capabilities/scan/questions.ts';
import { journeyTheatre, type DemoOrganisation } from './organisations.ts';
import { seeded } from './randomness.ts';

export type DemoAnswer = {
  readonly indicator: string;
  readonly kind: 'level' | 'unknown' | 'not-applicable';
  readonly level: number | null;
};

/** How often somebody in the demo does not know, or a question does not apply. */
const UNKNOWN = 0.05;
const NOT_APPLICABLE = 0.02;

/** On one indicator in five a team in the demo is divided: some see it working, some do not. */
const DIVIDED = 0.2;

const bounded = (level: number) => Math.min(5, Math.max(1, Math.round(level)));

/** The three colleagues of the journey's theatre see structural money three levels apart. */
const structuralMoneyInTheJourney = [4, 1, 2];

/**
 * The answers of everyone in a team, one list per person, from the organisation's profile.
 * `growth` is added to every part: what has changed since the first scan.
 */
export function responsesOf(
  organisation: DemoOrganisation,
  layer: Layer,
  people: number,
  growth: number,
  seed: number,
): DemoAnswer[][] {
  const random = seeded(seed);
  const moods = Array.from({ length: people }, () => (random() - 0.5) * 0.8);
  const responses: DemoAnswer[][] = moods.map(() => []);
  for (const { id, part } of indicatorsOf(samenspelInstrument, layer)) {
    const base = (organisation.profile[parts.indexOf(part)] ?? 2) + growth + (random() - 0.5);
    const divided = random() < DIVIDED ? 1.2 : 0;
    moods.forEach((mood, person) => {
      const camp = person % 2 === 0 ? divided : -divided;
      const chance = random();
      const level = bounded(base + mood + camp + (random() - 0.5) * 0.6);
      const journey =
        organisation.slug === journeyTheatre && growth === 0 && id === 'structural-money'
          ? structuralMoneyInTheJourney[person]
          : undefined;
      responses[person]?.push(
        journey !== undefined
          ? { indicator: id, kind: 'level', level: journey }
          : chance < UNKNOWN
            ? { indicator: id, kind: 'unknown', level: null }
            : chance < UNKNOWN + NOT_APPLICABLE
              ? { indicator: id, kind: 'not-applicable', level: null }
              : { indicator: id, kind: 'level', level },
      );
    });
  }
  return responses;
}

/** What the team agreed on for each indicator: the middle of what its people saw. */
export function outcomesOf(responses: readonly DemoAnswer[][]): DemoAnswer[] {
  return (responses[0] ?? []).map(({ indicator }) => {
    const levels = responses
      .flatMap((answers) => answers.filter((answer) => answer.indicator === indicator))
      .flatMap((answer) => (answer.level === null ? [] : [answer.level]))
      .sort((a, b) => a - b);
    const level = levels[Math.floor((levels.length - 1) / 2)] ?? null;
    return { indicator, kind: level === null ? 'not-applicable' : 'level', level };
  });
}
