import type { Membership } from '#capabilities/organisations/public.server.ts';
import type { Database } from '#platform/database/database.server.ts';
import type { Language } from '#platform/language/language.ts';
import { checksIn, saidOf } from './action.store.server.ts';
import { dayOf } from './action-day.ts';
import { actionList } from './action-list.ts';
import { basicsCandidates } from './basics.ts';
import { answeredIn } from './basics.messages.ts';
import { basicsOf } from './basics.store.server.ts';
import { candidatesOf, lastSeen } from './candidates.ts';
import { changesBetween } from './changes.ts';
import { checks } from './checks.ts';
import { proofState, type Domain } from './domain.ts';
import { domainsOf } from './domain.store.server.ts';
import { measurementsOf, measurementUnderWay } from './measurement.store.server.ts';
import { scoreOfFindings, withNotPossible } from './standing.ts';
import { statements } from './statements.ts';

/**
 * Where an organisation stands: its domains with what was measured last, what it answered on the basics, and all
 * that can be done about both.
 */
export async function situationOf(
  db: Database,
  membership: Membership,
  language: Language,
  now: Date,
) {
  const said = await saidOf(db, membership);
  const impossible = [...said].flatMap(([key, { state }]) => (state === 'not-possible' ? key : []));
  const domains = [];
  for (const domain of await domainsOf(db, membership))
    domains.push(await measured(db, membership, domain, impossible, now));
  const basics = await basicsOf(db, membership);
  const measuredOnes = candidatesOf(
    checks,
    domains.flatMap(({ name, findings, seenAt }) => ({ domain: name, findings, seenAt })),
    language,
    now.getTime(),
  );
  const asked = basicsCandidates(statements, basics, language, answeredIn(language));
  const list = actionList([...measuredOnes, ...asked], said, dayOf(now));
  return { domains, basics, said, list };
}

async function measured(
  db: Database,
  membership: Membership,
  domain: Domain,
  impossible: readonly string[],
  now: Date,
) {
  const { id, name } = domain;
  const [all, underWay] = await Promise.all([
    measurementsOf(db, membership, id),
    measurementUnderWay(db, membership, id, now),
  ]);
  const [last] = all;
  // Since the last time that everything was looked at: one thing looked at again hides nothing.
  const before = all[all.findIndex(({ of }) => of === 'all') + 1];
  const findings = last?.findings ?? [];
  const counted = withNotPossible(findings, checksIn(impossible, name));
  return {
    ...{ id, name, findings },
    state: proofState(domain, now),
    isMeasured: last !== undefined,
    underWay: underWay?.id ?? null,
    last: last ? { id: last.id, at: last.endedAt ?? last.askedAt } : null,
    score: scoreOfFindings(checks, counted).overall ?? null,
    changes: changesBetween(before?.findings ?? [], findings),
    seenAt: lastSeen(all),
  };
}
