import {
  type Directorship,
  isDirector,
  memberOf,
  type Membership,
} from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import { rejected, rejectedBy, valuesOf, type FormResult } from '#platform/http/form.ts';
import { forbidden, notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { answer, type Reply } from './answer.store.server.ts';
import { blockOther, withdrawConsent } from './consent.store.server.ts';
import { introductionTexts } from './introduction.messages.ts';
import { noSchema, outcomeSchema, saidSchema } from './introduction.schema.ts';
import { introductionOf, type IntroductionView } from './introduction-view.store.server.ts';
import { otherMoments, sayWhatSuits } from './moment.store.server.ts';
import { report, tellOutcome } from './outcome.store.server.ts';
import { answerQuestion, ask } from './question.store.server.ts';

type Params = Record<string, string>;
type Act = (
  visit: Visit,
  form: FormData,
  params: Params,
  db?: ReturnType<typeof database>,
) => Promise<FormResult>;

/** The introduction in the address, for a member of the organisation in the address; others learn nothing. */
async function ofMember(visit: Visit, params: Params, db: ReturnType<typeof database>) {
  const membership = await memberOf(visit, params.organisation ?? '', db);
  const view = await introductionOf(db, membership, params.introduction, visit.now);
  return { membership, view: view ?? notFound() };
}

/** The same for who decides: saying yes or no and taking it back are for directors. */
async function ofDirector(
  visit: Visit,
  params: Params,
  db: ReturnType<typeof database>,
): Promise<{ membership: Directorship; view: IntroductionView }> {
  const { membership, view } = await ofMember(visit, params, db);
  if (isDirector(membership)) return { membership, view };
  return forbidden(introductionTexts[visit.language].error.director);
}

const page = ({ slug }: Membership, id: string, done: string) => ({
  to: `/organisations/${slug}/introductions/${id}?${done}`,
});

const over = (visit: Visit, form: FormData) =>
  rejected({ form: introductionTexts[visit.language].error.over }, form);

const replying =
  (read: (visit: Visit, form: FormData) => Reply | FormResult): Act =>
  async (visit, form, params, db = database()) => {
    const { membership, view } = await ofDirector(visit, params, db);
    const reply = read(visit, form);
    if (!('answer' in reply)) return reply;
    const { origin, now } = visit;
    const did = await answer(db, membership, view.id, { reply, origin }, now);
    if (did === 'over' || did === 'gone' || did === 'said-already')
      return rejected({ form: introductionTexts[visit.language].error[did] }, form);
    return page(membership, view.id, 'answered');
  };

/** A director says yes. */
export const sayYesAction: Act = replying(() => ({ answer: 'yes' }));

/** A director says no, and why. */
export const sayNoAction: Act = replying((visit, form) => {
  const parsed = noSchema(visit.language).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  return { answer: 'no', ...parsed.data };
});

/** A director takes a yes back. */
export const withdrawConsentAction: Act = async (visit, form, params, db = database()) => {
  const { membership, view } = await ofDirector(visit, params, db);
  if (!(await withdrawConsent(db, membership, view.id, visit))) return over(visit, form);
  return page(membership, view.id, 'withdrawn');
};

/** A director does not want to meet the other again. */
export const blockAction: Act = async (visit, form, params, db = database()) => {
  const { membership, view } = await ofDirector(visit, params, db);
  if (!(await blockOther(db, membership, view.id, visit))) return over(visit, form);
  return { to: `/organisations/${membership.slug}/introductions` };
};

/** A member says which moments suit. */
export const momentsAction: Act = async (visit, form, params, db = database()) => {
  const { membership, view } = await ofMember(visit, params, db);
  const suits = form.getAll('suits').filter((one) => typeof one === 'string');
  if (!(await sayWhatSuits(db, membership, view.id, suits, visit))) return over(visit, form);
  return page(membership, view.id, 'moments');
};

/** A member asks for three other moments. */
export const otherMomentsAction: Act = async (visit, form, params, db = database()) => {
  const { membership, view } = await ofMember(visit, params, db);
  if (!(await otherMoments(db, membership, view.id, visit))) return over(visit, form);
  return page(membership, view.id, 'moments');
};

/** A member asks something, through the broker. */
export const askAction: Act = async (visit, form, params, db = database()) => {
  const { membership, view } = await ofMember(visit, params, db);
  const parsed = saidSchema(visit.language).safeParse({ words: form.get('question') ?? '' });
  if (!parsed.success) return rejected({ question: parsed.error.issues[0]?.message ?? '' }, form);
  if (!(await ask(db, membership, view.id, parsed.data.words, visit.now))) return over(visit, form);
  return page(membership, view.id, 'asked');
};

/** A member answers a question of the other side, through the broker. */
export const answerQuestionAction: Act = async (visit, form, params, db = database()) => {
  const { membership, view } = await ofMember(visit, params, db);
  const question = view.questions.find((one) => !one.ours && one.id === form.get('id'));
  if (!question) return over(visit, form);
  const field = `answer-${question.id}`;
  const parsed = saidSchema(visit.language).safeParse({ words: form.get(field) ?? '' });
  if (!parsed.success) return rejected({ [field]: parsed.error.issues[0]?.message ?? '' }, form);
  const which = { id: view.id, questionId: question.id };
  if (!(await answerQuestion(db, membership, which, parsed.data.words, visit.now)))
    return over(visit, form);
  return page(membership, view.id, 'asked');
};

/** A member says what became of it. */
export const outcomeAction: Act = async (visit, form, params, db = database()) => {
  const { membership, view } = await ofMember(visit, params, db);
  const parsed = outcomeSchema(visit.language).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  if (!(await tellOutcome(db, membership, view.id, parsed.data, visit.now)))
    return over(visit, form);
  return page(membership, view.id, 'told');
};

/** A member reports something to the brokers. */
export const reportAction: Act = async (visit, form, params, db = database()) => {
  const { membership, view } = await ofMember(visit, params, db);
  const parsed = saidSchema(visit.language).safeParse({ words: form.get('report') ?? '' });
  if (!parsed.success) return rejected({ report: parsed.error.issues[0]?.message ?? '' }, form);
  if (!(await report(db, membership, view.id, parsed.data.words, visit.now)))
    return over(visit, form);
  return page(membership, view.id, 'reported');
};
