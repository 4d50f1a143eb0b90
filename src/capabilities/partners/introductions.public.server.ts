import { memberOf } from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import {
  introductionOf,
  introductionsOf,
  type IntroductionView,
  type ListedIntroduction,
} from './introduction-view.store.server.ts';
import { invitation } from './invitation.document.server.ts';
import { introductionLetters } from './introduction-letters.messages.ts';
import type { Phase } from './introduction.ts';

export type { IntroductionView, ListedIntroduction } from './introduction-view.store.server.ts';

type Params = Readonly<Record<string, string | undefined>>;

export type IntroductionsView = {
  readonly slug: string;
  readonly organisationName: string;
  /** What waits for this organisation, what goes on, and what is over. */
  readonly waiting: readonly ListedIntroduction[];
  readonly running: readonly ListedIntroduction[];
  readonly over: readonly ListedIntroduction[];
};

/** The page with the introductions of an organisation. */
export async function introductionsPage(
  visit: Visit,
  params: Params,
  db = database(),
): Promise<IntroductionsView> {
  const membership = await memberOf(visit, params.organisation ?? '', db);
  const all = await introductionsOf(db, membership, visit.now);
  const waits = ({ phase, momentsWait }: ListedIntroduction) => phase === 'yours' || momentsWait;
  const runs = ({ phase }: { readonly phase: Phase }) =>
    phase === 'theirs' || phase === 'introduced';
  return {
    slug: membership.slug,
    organisationName: membership.organisationName,
    waiting: all.filter(waits),
    running: all.filter((one) => runs(one) && !waits(one)),
    over: all.filter((one) => !runs(one) && !waits(one)),
  };
}

const deeds = ['answered', 'moments', 'asked', 'told', 'withdrawn', 'reported'] as const;

export type IntroductionPageView = IntroductionView & {
  readonly organisationName: string;
  readonly done: (typeof deeds)[number] | null;
};

/** The page of one introduction. */
export async function introductionPage(
  visit: Visit,
  params: Params,
  search: URLSearchParams,
  db = database(),
): Promise<IntroductionPageView> {
  const membership = await memberOf(visit, params.organisation ?? '', db);
  const view = await introductionOf(db, membership, params.introduction, visit.now);
  const done = deeds.find((deed) => search.has(deed)) ?? null;
  return { ...(view ?? notFound()), organisationName: membership.organisationName, done };
}

export type GuideView = Omit<IntroductionPageView, 'card'> & {
  readonly card: NonNullable<IntroductionPageView['card']>;
  readonly reasons: NonNullable<IntroductionPageView['reasons']>;
};

/** The page of one sheet for a first conversation: only after two yeses. */
export async function guidePage(visit: Visit, params: Params, db = database()): Promise<GuideView> {
  const view = await introductionPage(visit, params, new URLSearchParams(), db);
  const { card, reasons, named } = view;
  return named && card && reasons ? { ...view, card, reasons } : notFound();
}

/** The appointment of an introduction as a file for a calendar; only after two yeses. */
export async function appointment(visit: Visit, params: Params, db = database()): Promise<string> {
  const view = await introductionPage(visit, params, new URLSearchParams(), db);
  const { named, chosenMoment: start, card, id, slug } = view;
  if (!named || !start || !card) return notFound();
  const t = introductionLetters[visit.language].event;
  const url = `${visit.origin}/organisations/${slug}/introductions/${id}`;
  const { text } = invitation('REQUEST', {
    ...{ introductionId: id, sequence: view.calendarSequence, start, url, now: visit.now },
    summary: t.summary(card.who.name ?? ''),
    description: `${t.description} ${url}`,
    attendee: visit.person?.email ?? '',
  });
  return text;
}
