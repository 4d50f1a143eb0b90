import { createHash } from 'node:crypto';
import type { Content } from '#capabilities/knowledge/entry.ts';
import { DEPTH, measure } from '#capabilities/knowledge/measuring.ts';
import { sentencesOf } from '#capabilities/knowledge/resemblance.ts';
import { searchWords } from '#capabilities/knowledge/search-words.ts';
import { createEngine } from '#platform/search/engine.ts';
import { wholeLexicon } from '#platform/search/lexicon-file.server.ts';
import type { Known } from './questions.ts';

export type Corpus = readonly { readonly slug: string; readonly content: Content }[];

/** The entry that resembles a plan most: as a whole, and as a whole or by one sentence. */
export type MeasuredPlan = Known & {
  readonly isForCalibration: boolean;
  readonly whole: Best;
  readonly any: Best;
};
type Best = { readonly slug: string; readonly value: number };

const lexicon = wholeLexicon(undefined);
const collection = 'knowledge';

/** Measures plans against entries, as a wheel check does. */
export function measurePlans(plans: readonly Known[], corpus: Corpus): MeasuredPlan[] {
  const engine = createEngine(lexicon);
  for (const { slug, content } of corpus) {
    for (const words of searchWords(content)) engine.put({ collection, id: slug, ...words });
  }
  const ask = (text: string) => engine.search({ text, collection, limit: DEPTH }).found;
  const entries = corpus.map(({ slug, content }) => ({ id: slug, version: 1, content }));
  return plans.map((plan) => {
    const apart = sentencesOf(plan.text).map((sentence) => ({ sentence, found: ask(sentence) }));
    const measured = measure(entries, ask(plan.text), apart);
    const best = (values: readonly Best[]) =>
      values.reduce((one, other) => (other.value > one.value ? other : one));
    return {
      ...plan,
      isForCalibration: isForCalibration(plan),
      whole: best(measured.map(({ entryId: slug, whole: value }) => ({ slug, value }))),
      any: best(
        measured.map(({ entryId: slug, whole, perSentence }) => ({
          slug,
          value: Math.max(whole, ...perSentence.map(({ value }) => value)),
        })),
      ),
    };
  });
}

/** Half of the plans choose the thresholds, the other half judges them. */
function isForCalibration({ id }: Known): boolean {
  return (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 0;
}
