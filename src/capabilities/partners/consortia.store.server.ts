import type { Reading } from '#platform/database/database.server.ts';
import { and, eq, inArray, ne, or } from 'drizzle-orm';
import { solve } from '#platform/solver/solver.server.ts';
import { kinship } from './concepts.ts';
import { MOST_CANDIDATES_EXACT, MOST_NEEDS_EXACT, groupIn, modelOf } from './consortium-model.ts';
import { MOST_CANDIDATES, posed, type Posed } from './consortium-problem.ts';
import { searched } from './consortium-search.ts';
import { isAnother, mayMeet, type Group, type Problem } from './consortium.ts';
import { gathered, type ByReader } from './gathered.store.server.ts';
import { block } from './gate.tables.ts';
import { introduction, introductionSide } from './introduction.tables.ts';
import type { Party } from './match.ts';
import { partiesOf } from './parties.store.server.ts';
import { pairOf, type About } from './passing.ts';

/** So many groups are shown, each another than those before. */
const MOST_GROUPS = 3;
/** A group that is worth less than this part of the best is no alternative. */
const WORTH = 0.5;
/** The solver has so long for all groups together, in seconds; what is not there by then is searched. */
const SECONDS = 1.2;
/** A search without the solver keeps everybody else waiting: so long per group, at most. */
const SEARCH_MILLISECONDS = 80;

export type FoundGroups = Posed & {
  readonly mine: Party;
  readonly groups: readonly Group[];
  /** Nothing better exists among the candidates. */
  readonly proven: boolean;
  readonly progress: number;
};

/** Groups that together cover the needs of a card in the market; undefined when it is not there. */
export async function groupsFor(
  db: Reading,
  cardId: string,
  by: ByReader,
): Promise<FoundGroups | undefined> {
  const [mine] = await partiesOf(db, [cardId], by.now);
  if (!mine) return undefined;
  const { fittings, about, progress } = await gathered(db, mine, by);
  const all = await aboutEachOther(
    db,
    fittings.map(({ party }) => party),
    about,
  );
  const isExact = mine.content.needs.length <= MOST_NEEDS_EXACT;
  const most = isExact ? MOST_CANDIDATES_EXACT : MOST_CANDIDATES;
  const { problem, fittings: candidates } = posed(mine, fittings, { about: all, kinship, most });
  const { groups, proven } = await bestGroups(problem);
  return { mine, problem, fittings: candidates, groups, proven, progress };
}

/** The best groups, exact by the solver when it answers in time, otherwise the best that was met. */
export async function bestGroups(
  problem: Problem,
  seconds = SECONDS,
): Promise<{ readonly groups: readonly Group[]; readonly proven: boolean }> {
  const until = Date.now() + seconds * 1000;
  const groups: Group[] = [];
  let proven = true;
  while (groups.length < MOST_GROUPS) {
    const { best, isBest } = await bestGroup(problem, groups, (until - Date.now()) / 1000);
    const [first] = groups;
    if (best.members.length === 0 || best.value < WORTH * (first?.value ?? 0)) break;
    groups.push(best);
    proven &&= isBest;
  }
  return { groups, proven };
}

async function bestGroup(problem: Problem, found: readonly Group[], seconds: number) {
  const until = Date.now() + SEARCH_MILLISECONDS;
  const bounded = searched(problem, found, { isOver: () => Date.now() > until });
  const fits =
    problem.needs <= MOST_NEEDS_EXACT && problem.candidates.length <= MOST_CANDIDATES_EXACT;
  if (!fits || problem.candidates.length === 0 || seconds < 0.05)
    return { best: bounded, isBest: bounded.proven };
  const solved = await solve(modelOf(problem, found), { seconds });
  if (solved.outcome !== 'solved') return { best: bounded, isBest: bounded.proven };
  const exact = groupIn(problem, solved.values);
  const holds = mayMeet(problem, exact.members) && isAnother(exact.members, found);
  const best = holds && exact.value > bounded.value ? exact : bounded;
  return { best, isBest: bounded.proven || (holds && solved.proven) };
}

/** What has to be known of the others among each other, beside what is known of them and the asker. */
async function aboutEachOther(
  db: Reading,
  parties: readonly Party[],
  about: About,
): Promise<About> {
  if (parties.length === 0) return about;
  const organisations = parties.map(({ organisationId }) => organisationId);
  const cards = parties.map(({ cardId }) => cardId);
  const [blocks, ended] = await Promise.all([
    db
      .select({ one: block.organisationId, other: block.blockedId })
      .from(block)
      .where(
        and(inArray(block.organisationId, organisations), inArray(block.blockedId, organisations)),
      ),
    db
      .selectDistinct({ one: introduction.firstCardId, other: introduction.secondCardId })
      .from(introduction)
      .leftJoin(introductionSide, eq(introductionSide.introductionId, introduction.id))
      .where(
        and(
          inArray(introduction.firstCardId, cards),
          inArray(introduction.secondCardId, cards),
          or(
            ne(introduction.ending, 'expired'),
            inArray(introductionSide.answer, ['no', 'withdrawn']),
          ),
        ),
      ),
  ]);
  const pairs = (rows: readonly { one: string; other: string }[]) =>
    rows.map(({ one, other }) => pairOf(one, other));
  return {
    ...about,
    blocked: new Set([...about.blocked, ...pairs(blocks)]),
    declined: new Set([...about.declined, ...pairs(ended)]),
  };
}
