import type { BasicsAnswer } from '#capabilities/resilience/basics.ts';
import {
  basicsAnswer,
  basicsDisagreement,
  basicsEvent,
} from '#capabilities/resilience/basics.tables.ts';
import { statements } from '#capabilities/resilience/statements.ts';
import type { Database } from '#platform/database/database.server.ts';
import { daysFrom } from './days.ts';
import { organisations } from './organisations.ts';
import { peopleOf } from './people.ts';

/** What the museum of the demo answered; the principle of incidents is still to come. */
export const demoBasics: Readonly<Record<string, readonly [BasicsAnswer, string?]>> = {
  responsible: ['yes', 'Het hoofd bedrijfsvoering, een halve dag per maand.'],
  inventory: ['partly', 'De computers wel, de online diensten nog niet.'],
  crucial: ['unknown'],
  'personal-data': ['yes'],
  suppliers: ['no'],
  reporting: ['yes'],
  practice: ['yes'],
  newcomers: ['partly', 'Vrijwilligers krijgen nog geen uitleg.'],
  payments: ['yes'],
  example: ['yes'],
  updates: ['yes'],
  'end-of-life': ['partly', 'De computer van de paraplumachine is uit 2011.'],
  malware: ['yes'],
  'guest-network': ['yes'],
  defaults: ['unknown'],
  'two-steps-mail': ['yes'],
  'two-steps-elsewhere': ['no'],
  passwords: ['partly'],
  leavers: ['yes', 'Dat gaat via de vertreklijst.'],
  'least-rights': ['yes'],
};

/** The answers of one organisation, and a colleague who sees one of them differently. */
export async function writeBasics(
  db: Pick<Database, 'insert'>,
  slug: string,
  organisationId: string,
  now: Date,
): Promise<void> {
  const found = organisations.find((one) => one.slug === slug);
  const [director, colleague] = found ? peopleOf(found) : [];
  if (!director || !colleague) throw new Error(`The demo has too few people at ${slug}.`);
  const answered = { answeredBy: director.id, answeredAt: daysFrom(now, -12) };
  const answers = statements.flatMap(({ id }) => {
    const [answer, note = ''] = demoBasics[id] ?? [];
    return answer ? [{ organisationId, statement: id, answer, note }] : [];
  });
  const seen = {
    ...{ organisationId, statement: 'leavers', answer: 'partly', at: daysFrom(now, -6) },
    note: 'De stagiairs van vorig jaar kunnen nog bij de foto’s.',
  };
  const first = { saidBy: director.id, at: answered.answeredAt, what: 'answered' };
  await db.insert(basicsAnswer).values(answers.map((one) => ({ ...one, ...answered })));
  await db.insert(basicsDisagreement).values({ ...seen, userId: colleague.id });
  await db
    .insert(basicsEvent)
    .values([
      ...answers.map((one) => ({ ...one, ...first })),
      { ...seen, saidBy: colleague.id, what: 'disagreed' },
    ]);
}
