import { answer, outcome, participant, scan } from '#capabilities/scan/tables.ts';
import type { Layer, Part } from '#capabilities/scan/instrument.ts';
import { partValues } from '#capabilities/scan/levels.ts';
import { samenspelInstrument } from '#capabilities/scan/questions.ts';
import type { Database } from '#platform/database/database.server.ts';
import { daysFrom } from './days.ts';
import { journeyTheatre, type DemoOrganisation, type Story } from './organisations.ts';
import type { DemoPerson } from './people.ts';
import { agreements, dissents } from './plans.ts';
import { outcomesOf, responsesOf } from './responses.ts';

type Writer = Pick<Database, 'insert'>;

/** A scan in somebody's history: when, how deep, how it grew, and how far it came. */
type Episode = {
  readonly daysAgo: number;
  readonly layer: Layer;
  readonly growth: number;
  readonly until: 'answering' | 'talking' | 'concluded';
};

const first: Episode = { daysAgo: 690, layer: 'quick', growth: -0.5, until: 'concluded' };
const second: Episode = { daysAgo: 330, layer: 'basis', growth: -0.2, until: 'concluded' };
const third: Episode = { daysAgo: 45, layer: 'basis', growth: 0.2, until: 'concluded' };

const episodes: Record<Story, readonly Episode[]> = {
  new: [],
  partner: [],
  answering: [{ daysAgo: 6, layer: 'basis', growth: 0, until: 'answering' }],
  talking: [{ daysAgo: 12, layer: 'basis', growth: 0, until: 'talking' }],
  concluded: [{ daysAgo: 60, layer: 'basis', growth: 0, until: 'concluded' }],
  planning: [second, { ...third, daysAgo: 120 }],
  'two-years': [first, second, third],
};

/** A scan that was written: its id, and its outcome per part (none before the conversation). */
export type WrittenScan = {
  readonly id: string;
  readonly values: Partial<Record<Part, number>>;
};

/** The scans of one organisation, with everyone's answers and the outcomes; gives back the last one. */
export async function writeScans(
  db: Writer,
  organisation: DemoOrganisation,
  organisationId: string,
  people: readonly DemoPerson[],
  now: Date,
): Promise<WrittenScan | undefined> {
  const mine = episodes[organisation.story];
  const inJourney = organisation.slug === journeyTheatre;
  const history = inJourney ? [first, ...mine] : mine;
  let last: WrittenScan | undefined;
  for (const [number, episode] of history.entries()) {
    const asked = people.slice(0, inJourney ? 3 : people.length);
    last = await writeScan(db, organisation, organisationId, asked, episode, number, now);
  }
  return last;
}

async function writeScan(
  db: Writer,
  organisation: DemoOrganisation,
  organisationId: string,
  people: readonly DemoPerson[],
  episode: Episode,
  number: number,
  now: Date,
): Promise<WrittenScan> {
  const at = (days: number) => daysFrom(now, days - episode.daysAgo);
  const { until, layer } = episode;
  const { id: instrument, version } = samenspelInstrument;
  const scanId = await idOf(
    db
      .insert(scan)
      .values({
        organisationId,
        instrument,
        version,
        layer,
        openedBy: people[0]?.id ?? null,
        openedAt: at(0),
        answersClosedAt: until === 'answering' ? null : at(10),
        concludedAt: until === 'concluded' ? at(14) : null,
      })
      .returning({ id: scan.id }),
  );
  const seed = organisation.slug.length * 1000 + organisation.name.charCodeAt(3) * 10 + number;
  const responses = responsesOf(organisation, layer, people.length, episode.growth, seed);
  for (const [index, person] of people.entries()) {
    const waiting = until === 'answering' && index >= people.length - 2;
    const participantId = await idOf(
      db
        .insert(participant)
        .values({
          scanId,
          email: person.email,
          userId: person.id,
          role: person.work,
          invitedAt: at(0),
          submittedAt: waiting ? null : at(1 + index),
        })
        .returning({ id: participant.id }),
    );
    const given = responses[index]?.slice(0, waiting ? 4 : undefined) ?? [];
    await db
      .insert(answer)
      .values(given.map((one) => ({ ...one, participantId, answeredAt: at(1 + index) })));
  }
  const outcomes = until === 'concluded' ? outcomesOf(responses) : [];
  const values = partValues(samenspelInstrument, outcomes);
  if (outcomes.length > 0) {
    await db.insert(outcome).values(
      outcomes.map((one, index) => ({
        ...one,
        scanId,
        agreed: index % 3 === 0 ? (agreements[(one.level ?? 1) - 1]?.[index % 2] ?? '') : '',
        dissent: index % 11 === 5 ? (dissents[index % 2] ?? '') : '',
        decidedBy: people[0]?.id ?? null,
        decidedAt: at(14),
      })),
    );
  }
  return { id: scanId, values };
}

/** The id of the one row that an insert returned. */
export async function idOf(rows: PromiseLike<{ id: string }[]>): Promise<string> {
  const [row] = await rows;
  if (!row) throw new Error('The demo could not be written.');
  return row.id;
}
