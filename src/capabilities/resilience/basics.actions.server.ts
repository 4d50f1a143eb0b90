import { directorOf, memberOf } from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import { rejected, rejectedBy, valuesOf, type FormResult } from '#platform/http/form.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { basicsAnswers } from './basics.ts';
import { basicsTexts } from './basics.messages.ts';
import { fieldsOf } from './basics-fields.ts';
import { answersSchema, disagreementSchema } from './basics.schema.ts';
import {
  agreeAfterAll,
  disagree,
  keepAnswers,
  settle,
  type NewAnswer,
} from './basics.store.server.ts';
import { principles, type Principle } from './statement.ts';
import { statementsOf } from './statements.ts';

type Params = Record<string, string>;

/** The principle in the address. */
export function principleIn(params: Params): Principle {
  return principles.find((one) => one === params.principle) ?? notFound();
}

/**
 * Keeps what a director answers to the statements of one principle. What they left as it was on their page stays as it
 * is, also when somebody else changed it in the meantime.
 */
export async function answerBasics(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const director = await directorOf(visit, params.organisation ?? '', db);
  const principle = principleIn(params);
  const statements = statementsOf(principle);
  const parsed = answersSchema(visit.language, statements).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  const given = statements.some(({ id }) => parsed.data[fieldsOf(id).answer]);
  const [first] = statements;
  if (!given && first) {
    const { empty } = basicsTexts[visit.language].error;
    return rejected({ [fieldsOf(first.id).answer]: empty }, form);
  }
  const answers = statements.flatMap(({ id }): NewAnswer[] => {
    const fields = fieldsOf(id);
    const [given, note = '', was = ''] = [fields.answer, fields.note, fields.was].map(
      (field) => parsed.data[field],
    );
    const answer = basicsAnswers.find((one) => one === given);
    return !answer || `${answer} ${note}` === was ? [] : [{ statement: id, answer, note }];
  });
  const settled = statements.flatMap(({ id }) => {
    const upTo = parsed.data[fieldsOf(id).settled];
    return upTo ? [{ statement: id, upTo: new Date(Number(upTo)) }] : [];
  });
  await db.transaction(async (tx) => {
    await keepAnswers(tx, director, principle, answers, visit.now);
    for (const { statement, upTo } of settled)
      await settle(tx, director, statement, upTo, visit.now);
  });
  return { to: `${homeOf(director.slug)}?done=${principle}` };
}

/** Keeps that a member sees one statement differently. */
export async function seeDifferently(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const membership = await memberOf(visit, params.organisation ?? '', db);
  const principle = principleIn(params);
  const parsed = disagreementSchema(visit.language, statementsOf(principle)).safeParse(
    valuesOf(form),
  );
  if (!parsed.success) return rejectedBy(parsed.error, form);
  const outcome = await db.transaction((tx) => disagree(tx, membership, parsed.data, visit.now));
  const t = basicsTexts[visit.language].error;
  if (outcome !== 'kept') return rejected({ answer: t[outcome] }, form);
  return { to: `${homeOf(membership.slug)}/${principle}?done=seen#${parsed.data.statement}` };
}

/** Takes back that a member sees one statement differently. */
export async function seeTheSame(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const membership = await memberOf(visit, params.organisation ?? '', db);
  const principle = principleIn(params);
  const statement = statementsOf(principle).find(({ id }) => id === form.get('statement'));
  const { id } = statement ?? notFound();
  await db.transaction((tx) => agreeAfterAll(tx, membership, id, visit.now));
  return { to: `${homeOf(membership.slug)}/${principle}?done=agreed#${id}` };
}

const homeOf = (slug: string) => `/organisations/${slug}/resilience/basics`;
