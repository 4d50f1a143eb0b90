import { isDirector, memberOf } from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import type { Visit } from '#platform/http/visit.ts';
import { principleIn } from './basics.actions.server.ts';
import { progressOf } from './basics.ts';
import { basicsHistoryOf, basicsOf, disagreementsOf } from './basics.store.server.ts';
import { principles } from './statement.ts';
import { statements, statementsOf } from './statements.ts';

type Params = Record<string, string>;

/** How far the questionnaire is, principle by principle. */
export async function basicsPage(
  visit: Visit,
  params: Params,
  asked: URLSearchParams,
  db = database(),
) {
  const membership = await memberOf(visit, params.organisation ?? '', db);
  const progress = progressOf(statements, await basicsOf(db, membership));
  const seen = await disagreementsOf(db, membership);
  const differently = (principle: string) =>
    statements.filter((one) => one.principle === principle && seen.has(one.id)).length;
  return {
    slug: membership.slug,
    directs: isDirector(membership),
    progress: progress.map((one) => ({ ...one, differently: differently(one.principle) })),
    done: principles.find((one) => one === asked.get('done')) ?? null,
  };
}

/** The statements of one principle, with what was answered, and who sees it differently. */
export async function principlePage(
  visit: Visit,
  params: Params,
  asked: URLSearchParams,
  db = database(),
) {
  const membership = await memberOf(visit, params.organisation ?? '', db);
  const principle = principleIn(params);
  const [given, seen, history] = await Promise.all([
    basicsOf(db, membership),
    disagreementsOf(db, membership),
    basicsHistoryOf(db, membership),
  ]);
  return {
    slug: membership.slug,
    directs: isDirector(membership),
    principle,
    place: principles.indexOf(principle) + 1,
    next: principles[principles.indexOf(principle) + 1] ?? null,
    done: asked.get('done'),
    statements: statementsOf(principle).map(({ id, texts, minutes, fixer }) => {
      const others = (seen.get(id) ?? []).map(({ userId, ...rest }) => ({
        ...rest,
        isOwn: userId === membership.userId,
      }));
      return {
        ...{ id, minutes, fixer, ...texts[visit.language], given: given.get(id) ?? null, others },
        history: history.filter(({ statement }) => statement === id),
      };
    }),
  };
}
