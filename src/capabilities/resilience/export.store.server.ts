import { asc, eq } from 'drizzle-orm';
import type { Directorship } from '#capabilities/organisations/public.server.ts';
import { user } from '#platform/accounts/tables.ts';
import type { Reading } from '#platform/database/database.server.ts';
import { saidOf } from './action.store.server.ts';
import { basicsHistoryOf, basicsOf, disagreementsOf } from './basics.store.server.ts';
import { resilienceActionEvent } from './action.tables.ts';
import { resilienceDomain } from './domain.tables.ts';
import { resilienceMeasurement } from './measurement.tables.ts';

/** Goes up when an older reader would misread this part of an export. */
const VERSION = 1;

/**
 * The domains of an organisation, what was measured of them, what was said of the actions, and the
 * answers on the basics. What proves a domain is not in it: on another installation it has to be proven again.
 */
export async function exportResilience(db: Reading, { organisationId }: Directorship) {
  const domains = await db
    .select()
    .from(resilienceDomain)
    .where(eq(resilienceDomain.organisationId, organisationId))
    .orderBy(asc(resilienceDomain.addedAt), asc(resilienceDomain.name));
  const measured = await db
    .select({ domain: resilienceDomain.name, measurement: resilienceMeasurement })
    .from(resilienceMeasurement)
    .innerJoin(resilienceDomain, eq(resilienceDomain.id, resilienceMeasurement.domainId))
    .where(eq(resilienceDomain.organisationId, organisationId))
    .orderBy(asc(resilienceMeasurement.askedAt), asc(resilienceMeasurement.id));
  const said = await saidOf(db, { organisationId });
  const history = await db
    .select({ event: resilienceActionEvent, by: user.name })
    .from(resilienceActionEvent)
    .leftJoin(user, eq(user.id, resilienceActionEvent.saidBy))
    .where(eq(resilienceActionEvent.organisationId, organisationId))
    .orderBy(asc(resilienceActionEvent.at), asc(resilienceActionEvent.id));
  const basics = await basicsOf(db, { organisationId });
  const seen = await disagreementsOf(db, { organisationId });
  const basicsHistory = await basicsHistoryOf(db, { organisationId });
  return {
    version: VERSION,
    domains: domains.map(({ name, provenBy, provenAt, isWeekly, isOpenToDesk, addedAt }) => ({
      ...{ name, provenBy, provenAt: provenAt?.toISOString() ?? null },
      ...{ weekly: isWeekly, openToDesk: isOpenToDesk, addedAt: addedAt.toISOString() },
    })),
    measurements: measured.map(({ domain, measurement }) => ({
      ...{ domain, of: measurement.of, state: measurement.state },
      askedAt: measurement.askedAt.toISOString(),
      endedAt: measurement.endedAt?.toISOString() ?? null,
      score: measurement.score?.overall ?? null,
      scores: measurement.score?.perCategory ?? {},
      suppliers: measurement.suppliers ?? {},
    })),
    findings: measured.flatMap(({ domain, measurement }) =>
      (measurement.findings ?? []).map(({ check, verdict, reason, facts }) => ({
        ...{ domain, askedAt: measurement.askedAt.toISOString() },
        ...{ check, verdict, reason, facts: JSON.stringify(facts) },
      })),
    ),
    actions: [...said].map(([action, { state, until, note, saidAt }]) => ({
      ...{ action, state, until, note, saidAt: saidAt.toISOString() },
    })),
    sayings: history.map(({ event: { key, state, note, at }, by }) => ({
      ...{ action: key, state, note, by, at: at.toISOString() },
    })),
    basics: [...basics].map(([statement, { answer, note, by, at }]) => ({
      ...{ statement, answer, note, by, at: at.toISOString() },
    })),
    disagreements: [...seen].flatMap(([statement, all]) =>
      all.map(({ by, answer, note, at }) => ({
        ...{ statement, answer, note, by, at: at.toISOString() },
      })),
    ),
    'basics-history': basicsHistory
      .toReversed()
      .map(({ statement, what, answer, note, by, at }) => ({
        ...{ statement, what, answer, note, by, at: at.toISOString() },
      })),
  };
}
