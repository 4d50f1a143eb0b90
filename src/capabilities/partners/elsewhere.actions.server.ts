import { openedPlan } from '#capabilities/knowledge/asked-plan.public.server.ts';
import { answerPage, checkPage } from '#capabilities/knowledge/wheel-check.public.server.ts';
import { memberOf, type Membership } from '#capabilities/organisations/public.server.ts';
import {
  askedAtGap,
  askedAtStep,
  type AskedHelp,
} from '#capabilities/scan/asked-help.public.server.ts';
import { actionOf } from '#capabilities/resilience/action.public.server.ts';
import { database } from '#platform/database/database.server.ts';
import type { FormResult } from '#platform/http/form.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { formatNumber } from '#platform/language/format.ts';
import { languageOf } from '#platform/search/language-of.ts';
import type { Origin } from './card.ts';
import { elsewhereWords } from './elsewhere.messages.ts';
import { contentOfKnown, type Known } from './known-beforehand.ts';
import { cardOfSentence } from './sentence.ts';
import { begin, suggested } from './writing.actions.server.ts';

type Params = Record<string, string>;
type Db = ReturnType<typeof database>;
type From = { readonly origin: Origin; readonly known: Known };

/** So many stories of what went wrong elsewhere travel along on a card. */
const MOST_FAILURES = 2;

/**
 * Makes a draft from the gap, the step, the wheel check or the action of resilience that a form names, and asks
 * what is missing.
 */
export async function startFromElsewhere(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const membership = await memberOf(visit, params.organisation ?? '', db);
  const [from, id, plan] = ['from', 'id', 'plan'].map((name) => String(form.get(name) ?? ''));
  const found =
    from === 'gap'
      ? await fromGap(membership, id ?? '', visit.now, db)
      : from === 'step'
        ? await fromStep(membership, id ?? '', visit.now, db)
        : from === 'wheel-check'
          ? await fromCheck(visit, membership, { id, plan }, db)
          : from === 'resilience'
            ? await fromAction(visit, membership, id ?? '', db)
            : undefined;
  const { origin, known } = found ?? notFound();
  const content = suggested(contentOfKnown(known));
  return begin(visit, form, membership, { kind: 'request', content, origin }, db);
}

async function fromGap(membership: Membership, id: string, now: Date, db: Db) {
  const asked = await askedAtGap(membership, id, now, db);
  if (!asked) return undefined;
  const needs = asked.steps.filter(({ partnerNeeded }) => partnerNeeded).map(({ title }) => title);
  const known = { ...knownOf(asked), title: asked.gap.title, needs };
  return { origin: { from: 'gap', id } as const, known };
}

async function fromStep(membership: Membership, id: string, now: Date, db: Db) {
  const asked = await askedAtStep(membership, id, now, db);
  const [step] = asked?.steps ?? [];
  if (!asked || !step) return undefined;
  const { title, startsOn, dueOn } = step;
  const known = { ...knownOf(asked), title, needs: [title], startsOn, endsOn: dueOn };
  return { origin: { from: 'step', id } as const, known };
}

/** What a gap and its steps tell: the words of its question, and the hours and the money of the steps. */
function knownOf({ gap, about, now, wished, steps }: AskedHelp): Known {
  const language = languageOf([gap.title, ...steps.map(({ title }) => title)].join('. '));
  const t = elsewhereWords[language];
  const sums = new Set(steps.filter(({ money }) => money !== 'none').map(({ money }) => money));
  const [source] = sums;
  return {
    language,
    title: gap.title,
    problem: [
      gap.title,
      about.name[language],
      now ? t.now(now[language]) : '',
      wished ? t.wished(wished[language]) : '',
    ],
    needs: [],
    hours: steps.reduce((sum, { hours }) => sum + hours, 0),
    euros: steps.reduce((sum, { euros }) => sum + euros, 0) || null,
    moneySource: sums.size === 1 && source && source !== 'none' ? source : 'unknown',
    startsOn: null,
    endsOn: gap.targetDate,
  };
}

/**
 * An action of resilience: what is to be done and why. Neither the domain nor what was found go along, because a card
 * may be read by others.
 */
async function fromAction(
  { language, now }: Visit,
  membership: Membership,
  id: string,
  db: Db,
): Promise<From | undefined> {
  const found = await actionOf(db, membership, id, language, now);
  if (!found?.isOpen) return undefined;
  const { title, why, minutes } = found.action;
  const known: Known = {
    ...{ language, title, problem: [title, why], needs: [title] },
    ...{ hours: Math.ceil(minutes / 60), euros: null, moneySource: 'unknown' },
    ...{ startsOn: null, endsOn: null },
  };
  return { origin: { from: 'resilience', id }, known };
}

type Check = { readonly id: string | undefined; readonly plan: string | undefined };

/** A wheel check, kept or just answered: the plan, and what failed elsewhere. */
async function fromCheck(
  visit: Visit,
  membership: Membership,
  { id, plan }: Check,
  db: Db,
): Promise<From | undefined> {
  const params = { organisation: membership.slug, check: id ?? '' };
  const sealed = plan && openedPlan(plan, visit.now) ? plan : undefined;
  if (!id && !sealed) return undefined;
  const answered = sealed ? await answerPage(visit, { plan: sealed }, db) : null;
  const answer = sealed ? answered?.answer : (await checkPage(visit, params, db)).answer;
  if (!answer) return undefined;
  const language = languageOf(answer.plan);
  const t = elsewhereWords[language];
  const today = visit.now.toISOString().slice(0, 10);
  const { content } = cardOfSentence(answer.plan, language, today);
  const failures = answer.shown
    .flatMap(({ now }) => (now?.failed ? [t.failed({ title: now.title, failed: now.failed })] : []))
    .slice(0, MOST_FAILURES);
  const isNothing = answer.shown.length === 0 && answer.progress === 1;
  const nothing = isNothing ? [t.nothing(formatNumber(answer.cases, language))] : [];
  const known: Known = {
    language,
    title: content.title || (answer.plan.split(/[.!?\n]/)[0] ?? ''),
    problem: [answer.plan, ...failures, ...nothing],
    needs: content.needs.map(({ text }) => text),
    hours: content.hours,
    euros:
      content.money === null
        ? null
        : content.money === 'more'
          ? Infinity
          : Number(content.money === 'none' ? 0 : content.money),
    moneySource: content.moneySource,
    startsOn: content.startsOn,
    endsOn: content.endsOn,
  };
  return { origin: { from: 'wheel-check', id: sealed ? null : (id ?? null) }, known };
}
