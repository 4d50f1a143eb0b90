import type { errorPage } from './messages.ts';

type Texts = (typeof errorPage)['nl'];

/** What happened, what was kept and what to do; `reference` finds the failure in the log. */
export type Explanation = {
  readonly title: string;
  readonly what: string;
  readonly advice: string;
  readonly reference?: string;
};

/** Puts an error in words; the message of a refusal (403) says who may, that of what is gone (410) what happened: they are shown. */
export function explain(
  status: number,
  error: Pick<App.Error, 'message' | 'id'> | null,
  t: Texts,
): Explanation {
  if (status === 404) return { title: t.unknownTitle, what: t.unknown, advice: t.unknownAdvice };
  if (status === 403) {
    const said = error?.message && !/^Error: 403|Forbidden$/i.test(error.message);
    const what = said ? error.message : t.forbidden;
    return { title: t.forbiddenTitle, what, advice: t.forbiddenAdvice };
  }
  if (status === 410)
    return { title: t.goneTitle, what: error?.message ?? t.gone, advice: t.goneAdvice };
  if (status < 500) return { title: t.otherTitle, what: t.other, advice: t.otherAdvice };
  const failed = { title: t.failedTitle, what: t.failed, advice: t.failedAdvice };
  return error?.id ? { ...failed, reference: t.failedId(error.id) } : failed;
}
