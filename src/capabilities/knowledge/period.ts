const names = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['maart', 'march', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;
const name = names
  .flat()
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const month = `(?:\\d{1,2}(?:st|nd|rd|th|e)?\\s+)?(${name})\\.?,?(?:\\s+((?:19|20)\\d{2}))?`;

/** The months between which something was done, such as `2024-09`. */
export type Period = { readonly started: string | null; readonly ended: string | null };

const spans = new RegExp(
  `\\b(?:van|vanaf|tussen|from|between)?\\s*${month}\\s*(?:tot en met|t/m|tot|en|until|till|through|to|and|[-–—])\\s*${month}\\b`,
  'iu',
);
const begins = new RegExp(
  `\\b(?:sinds|vanaf|since|started in|began in|begon(?:nen)? in|startte(?:n)? in|gestart in|launched in|van start in)\\s+${month}\\b|\\bin\\s+${month}\\s+(?:\\p{L}+\\s+){0,4}(?:startte|begon|started|began|launched|van start)`,
  'iu',
);
const ends = new RegExp(
  `\\b(?:tot|until|stopte(?:n)? in|eindigde in|ended in|stopped in|afgerond in|closed in)\\s+${month}\\b`,
  'iu',
);

/** The period that a sentence names by month and year; a year alone is not made into a month. */
export function periodIn(sentence: string): Period | undefined {
  const span = spans.exec(sentence);
  const until = span?.[4];
  if (span && until) {
    const ended = written(span[3], until);
    const started = written(span[1], span[2] ?? until);
    if (started && ended && started <= ended) return { started, ended };
  }
  const first = begins.exec(sentence);
  const started = written(first?.[1] ?? first?.[3], first?.[2] ?? first?.[4]);
  const last = ends.exec(sentence);
  const ended = written(last?.[1], last?.[2]);
  return started || ended ? { started, ended } : undefined;
}

function written(word: string | undefined, year: string | undefined): string | null {
  const place = names.findIndex((one) => one.some((spelled) => spelled === word?.toLowerCase()));
  return place < 0 || !year ? null : `${year}-${String(place + 1).padStart(2, '0')}`;
}
