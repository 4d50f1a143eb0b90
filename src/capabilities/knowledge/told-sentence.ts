import { collaborationIn } from './collaboration.ts';
import { cues } from './data/cues.ts';
import { partiesIn, type Party } from './named-party.ts';
import type { Sentence } from './passage.ts';
import { labelOf, subjectOf, type Subject } from './told-under.ts';

/** A sentence, what it is about, and who is named in it. */
export type Told = Sentence & {
  readonly subject: Subject | undefined;
  /** The sentence without a label in front of it. */
  readonly words: string;
  readonly parties: readonly Party[];
};

/** What a sentence is about: by its label, its heading, who is named in it, or its turn of phrase. */
export function toldIn(sentence: Sentence, isOrdinary: (word: string) => boolean): Told {
  const label = labelOf(sentence.text);
  const under = label?.subject ?? subjectOf(sentence.heading);
  const words = label?.rest ?? sentence.text;
  const collaboration = collaborationIn(words, isOrdinary);
  const isList =
    under === 'organisations' || (under === 'together' && (label || sentence.kind === 'item'));
  const parties = collaboration?.parties ?? (isList ? partiesIn(words) : []);
  const subject = under ?? (collaboration ? 'together' : byCues(words));
  return { ...sentence, subject, words, parties };
}

/** The field whose cues weigh most in a sentence. */
function byCues(sentence: string): Subject | undefined {
  const weights = new Map<Subject, number>();
  for (const [field, weight, phrase] of cues)
    if (phrase.test(sentence)) weights.set(field, (weights.get(field) ?? 0) + weight);
  let best: Subject | undefined;
  for (const [field, weight] of weights)
    if (best === undefined || weight > (weights.get(best) ?? 0)) best = field;
  return best;
}
