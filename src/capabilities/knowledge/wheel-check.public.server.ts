import {
  isDirector,
  memberOf,
  membershipsDuring,
  type Membership,
} from '#capabilities/organisations/public.server.ts';
import { namesOf } from '#capabilities/organisations/reach.public.server.ts';
import { plannedGap } from '#capabilities/scan/plan.public.server.ts';
import { database, type Database } from '#platform/database/database.server.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import type { Language } from '#platform/language/language.ts';
import { openedPlan } from './asked-plan.public.server.ts';
import { readIn, wordsIn } from './entry.ts';
import { publicEntries, type PublicEntry } from './entry.public.server.ts';
import type { Strength } from './resemblance.ts';
import { resembling } from './resembling.store.server.ts';
import { changesSince, verdictOf, type Likeness, type Thoroughness } from './wheel-check.ts';
import {
  checkOf,
  checksOf,
  decisionsOf,
  runsOf,
  type Check,
  type Decided,
  type Run,
} from './wheel-check.store.server.ts';

type Params = Record<string, string>;

/** A gap as the wheel check shows it. */
export type AtGap = { readonly id: string; readonly title: string; readonly part: string };

/** An entry that resembles a plan, with what is told of it now; without that when it is gone. */
export type Shown = Likeness & {
  readonly now: {
    readonly slug: string;
    readonly language: Language;
    readonly title: string;
    readonly problem: string;
    readonly failed: string;
    readonly facts: Pick<
      PublicEntry['content']['facts'],
      'sectors' | 'structuralEuros' | 'projectEuros' | 'hours' | 'licence'
    >;
    readonly owner: string;
    readonly canBeAsked: boolean;
  } | null;
};

/** The answer to a plan. */
export type Answered = Thoroughness & {
  readonly plan: string;
  readonly verdict: Strength;
  readonly shown: readonly Shown[];
};

/** The page on which a plan is asked, empty or filled in from a gap, or with a plan to change. */
export async function askPage(visit: Visit, query: URLSearchParams, db = database()) {
  const before = openedPlan(query.get('change') ?? '', visit.now);
  const organisation = before?.organisation ?? query.get('organisation');
  const id = before?.gap ?? query.get('gap');
  if (!organisation) return { plan: before?.plan ?? '', organisation: '', gap: null };
  const { slug, gap } = await gapAt(visit, organisation, id, db);
  return { plan: before?.plan ?? gap?.title ?? '', organisation: slug, gap };
}

async function gapAt(visit: Visit, organisation: string, id: string | null, db: Database) {
  const membership = await memberOf(visit, organisation, db);
  const found = id ? await plannedGap(membership, id, visit.now, db) : undefined;
  if (id && !found) return notFound();
  const gap: AtGap | null = found
    ? { id: found.gap.id, title: found.gap.title, part: found.gap.part }
    : null;
  return { slug: membership.slug, gap };
}

/** The answer at its address, for whoever has that; null when it has expired. */
export async function answerPage(visit: Visit, params: Params, db = database()) {
  const asked = openedPlan(params.plan ?? '', visit.now);
  if (!asked) return null;
  const memberships = visit.person ? await membershipsDuring(visit, db) : [];
  const mine = memberships.find(({ slug }) => slug === asked.organisation);
  const found = mine && asked.gap ? await plannedGap(mine, asked.gap, visit.now, db) : undefined;
  const { outcome, entries } = await resembling(db, asked.plan);
  const { likenesses, ...thoroughness } = outcome;
  return {
    answer: {
      ...thoroughness,
      plan: asked.plan,
      verdict: verdictOf(likenesses),
      shown: likenesses.map((one) => shownIn(one, entries.get(one.entryId), visit.language)),
    } satisfies Answered,
    sealed: params.plan ?? '',
    gap: found ? found.gap.title : null,
    isSignedIn: visit.person !== null,
    organisations: await namedOrganisations(db, mine ? [mine] : memberships),
  };
}

async function namedOrganisations(db: Database, memberships: readonly Membership[]) {
  const ids = memberships.map(({ organisationId }) => organisationId);
  return [...(await namesOf(db, ids)).values()].map(({ slug, name }) => ({ slug, name }));
}

/** A kept check in the list of its organisation. */
export type Listed = {
  readonly id: string;
  readonly plan: string;
  readonly at: Date;
  readonly cases: number;
  readonly verdict: Strength;
};

const listed = ({ check, last }: { check: Check; last: Run }): Listed => ({
  id: check.id,
  plan: check.plan,
  at: last.at,
  cases: last.cases,
  verdict: verdictOf(last.likenesses),
});

/** The checks that an organisation kept. */
export async function checksPage(visit: Visit, params: Params, db = database()) {
  const membership = await memberOf(visit, params.organisation ?? '', db);
  return { slug: membership.slug, checks: (await checksOf(db, membership)).map(listed) };
}

/** The checks at a gap, for the page of the gap. */
export async function checksOfGap(visit: Visit, params: Params, db = database()) {
  const membership = await memberOf(visit, params.organisation ?? '', db);
  return (await checksOf(db, membership, params.gap ?? '')).map(listed);
}

/** One kept check: its last run beside the one before, and what was decided. */
export async function checkPage(visit: Visit, params: Params, db = database()) {
  const membership = await memberOf(visit, params.organisation ?? '', db);
  const check = (await checkOf(db, membership, params.check)) ?? notFound();
  const found = check.gapId ? await plannedGap(membership, check.gapId, visit.now, db) : undefined;
  const gap = found ? { id: found.gap.id, title: found.gap.title } : null;
  const read = await readCheck(db, check, visit.language);
  return { slug: membership.slug, id: check.id, directs: isDirector(membership), gap, ...read };
}

export type ReadCheck = {
  readonly answer: Answered;
  readonly at: Date;
  readonly changes: readonly {
    readonly change: 'new' | 'changed' | 'gone';
    readonly shown: Shown;
  }[];
  readonly earlier: readonly Pick<Run, 'at' | 'cases'>[];
  readonly decisions: readonly Decided[];
};

/** A check as it is read, by its organisation or behind a shared link; names of people are in it. */
export async function readCheck(
  db: Database,
  check: Check,
  language: Language,
): Promise<ReadCheck> {
  const [last, ...earlier] = await runsOf(db, check);
  const [before] = earlier;
  const ids = new Set([last, before].flatMap((run) => run?.likenesses ?? []).map((l) => l.entryId));
  const entries = new Map((await publicEntries(db, [...ids])).map((one) => [one.id, one]));
  const show = (one: Likeness) => shownIn(one, entries.get(one.entryId), language);
  const { likenesses, cases, searched, progress } = last;
  const changes = before ? changesSince(before.likenesses, likenesses) : [];
  return {
    answer: {
      ...{ cases, searched, progress, plan: check.plan, verdict: verdictOf(likenesses) },
      shown: likenesses.map(show),
    },
    at: last.at,
    changes: changes.flatMap(({ change, likeness }) =>
      change === 'same' ? [] : [{ change, shown: show(likeness) }],
    ),
    earlier: earlier.map(({ at, cases: then }) => ({ at, cases: then })),
    decisions: await decisionsOf(db, check),
  };
}

function shownIn(likeness: Likeness, entry: PublicEntry | undefined, wish: Language): Shown {
  if (!entry) return { ...likeness, now: null };
  const { content, slug, organisation, contact } = entry;
  const language = readIn(content, wish);
  const { title, problem, failed } = wordsIn(content, language);
  const { sectors, structuralEuros, projectEuros, hours, licence } = content.facts;
  const facts = { sectors, structuralEuros, projectEuros, hours, licence };
  const told = { slug, language, title, problem, failed, facts };
  return { ...likeness, now: { ...told, owner: organisation.name, canBeAsked: contact !== null } };
}
