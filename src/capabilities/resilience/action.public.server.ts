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
import { originOf, type Origin } from './action.ts';
import { dayOf } from './action-day.ts';
import { standingOf } from './action-list.ts';
import { historyOf } from './action.store.server.ts';
import { basicsAction, leavesWork, verdictOf } from './basics.ts';
import { answeredIn } from './basics.messages.ts';
import { actionFor } from './candidates.ts';
import { checkWith } from './checks.ts';
import { situationOf } from './situation.store.server.ts';
import { statementWith } from './statements.ts';

/** The action with this key as it stands now, when it is about what was measured or answered. */
export async function actionOf(
  db: Database,
  membership: Membership,
  key: string,
  language: Language,
  now: Date,
) {
  const origin = originOf(key);
  if (!origin) return undefined;
  const situation = await situationOf(db, membership, language, now);
  const about =
    origin.from === 'check'
      ? ofMeasurement(situation, origin, language, now)
      : ofAnswer(situation, origin, language);
  if (!about) return undefined;
  const said = situation.said.get(key);
  const standing = about.isOpen ? standingOf(about, said, dayOf(now)) : null;
  return { ...about, said, standing };
}

type Situation = Awaited<ReturnType<typeof situationOf>>;
type From<F extends Origin['from']> = Extract<Origin, { from: F }>;

function ofMeasurement(
  { domains }: Situation,
  origin: From<'check'>,
  language: Language,
  now: Date,
) {
  const check = checkWith(origin.check);
  const domain = domains.find(({ name }) => name === origin.domain);
  const finding = domain?.findings.find((one) => one.check === origin.check);
  if (!check || !domain || !finding) return undefined;
  const { name, ask } = check.texts[language];
  const { id, state, underWay } = domain;
  return {
    action: actionFor(check, finding, domain.name, language, now.getTime()),
    seenAt: domain.seenAt(check.id),
    isOpen: finding.verdict === 'bad' || finding.verdict === 'improve',
    verdict: finding.verdict,
    ask: { about: name, text: ask(finding.facts) },
    measured: { check: check.id, id, domain: domain.name, isProven: state === 'proven', underWay },
    basics: null,
  };
}

function ofAnswer({ basics }: Situation, origin: From<'basics'>, language: Language) {
  const statement = statementWith(origin.statement);
  const given = statement && basics.get(statement.id);
  if (!statement || !given) return undefined;
  const { ask, action } = statement.texts[language];
  return {
    action: basicsAction(statement, given.answer, language, answeredIn(language)),
    seenAt: given.at,
    isOpen: leavesWork(given.answer),
    verdict: verdictOf[given.answer],
    ask: ask === undefined ? null : { about: action, text: ask },
    measured: null,
    basics: { principle: statement.principle, statement: statement.id },
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
  const { action, seenAt, isOpen, standing, said, verdict, ask, measured, basics } = found;
  return {
    ...{ slug: membership.slug, organisation: membership.organisationName },
    ...{ action, seenAt, isOpen, standing, said, verdict, ask, measured, basics },
    ...{ history, gaps, step: step ?? null },
    directs: isDirector(membership),
    done: asked.get('done'),
  };
}
