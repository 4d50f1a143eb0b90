import {
  isDirector,
  memberOf,
  type Membership,
} from '#capabilities/organisations/public.server.ts';
import { openGapsFor, stepStanding } from '#capabilities/scan/step-from-elsewhere.public.server.ts';
import { database, type Database } from '#platform/database/database.server.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Language } from '#platform/language/language.ts';
import type { Visit } from '#platform/http/visit.ts';
import { originOf } from './action.ts';
import { dayOf } from './action-day.ts';
import { standingOf } from './action-list.ts';
import { historyOf } from './action.store.server.ts';
import { actionFor } from './candidates.ts';
import { checkWith } from './checks.ts';
import { situationOf } from './situation.store.server.ts';

/** The action with this key as it stands now, when it is about a domain of the organisation that was measured. */
export async function actionOf(
  db: Database,
  membership: Membership,
  key: string,
  language: Language,
  now: Date,
) {
  const origin = originOf(key);
  if (origin?.from !== 'check') return undefined;
  const check = checkWith(origin.check);
  const { domains, said } = await situationOf(db, membership, language, now);
  const domain = domains.find(({ name }) => name === origin.domain);
  const finding = domain?.findings.find((one) => one.check === origin.check);
  if (!check || !domain || !finding) return undefined;
  const action = actionFor(check, finding, domain.name, language, now.getTime());
  const seenAt = domain.seenAt(check.id);
  const spoken = said.get(key);
  const isOpen = finding.verdict === 'bad' || finding.verdict === 'improve';
  return {
    ...{ check, domain, finding, action, seenAt, isOpen },
    said: spoken,
    standing: isOpen ? standingOf({ seenAt }, spoken, dayOf(now)) : null,
  };
}

/** The page of one action. */
export async function actionPage(
  visit: Visit,
  params: Record<string, string>,
  asked: URLSearchParams,
  db = database(),
) {
  const membership = await memberOf(visit, params.organisation ?? '', db);
  const key = params.key ?? '';
  const { language, now } = visit;
  const found = (await actionOf(db, membership, key, language, now)) ?? notFound();
  const stepId = found.said?.stepId ?? null;
  const [history, gaps, step] = await Promise.all([
    historyOf(db, membership, key),
    openGapsFor(membership, db),
    stepId === null ? null : stepStanding(membership, stepId, db),
  ]);
  const { check, finding, action, seenAt, isOpen, standing, said } = found;
  const { id, name, state, underWay } = found.domain;
  const { name: called, ask } = check.texts[language];
  return {
    ...{ slug: membership.slug, organisation: membership.organisationName },
    ...{ action, seenAt, isOpen, standing, said, history, gaps, step: step ?? null },
    check: { id: check.id, name: called, ask: ask(finding.facts) },
    verdict: finding.verdict,
    directs: isDirector(membership),
    domain: { id, name, isProven: state === 'proven', underWay },
    done: asked.get('done'),
  };
}
