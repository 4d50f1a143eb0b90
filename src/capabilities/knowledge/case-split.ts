import { collaborationIn } from './collaboration.ts';
import { initiativeIn } from './named-initiative.ts';
import { sentencesOf, type Passage, type Sentence } from './passage.ts';
import { labelOf, subjectOf } from './told-under.ts';

/** The part of a text that is about one case. */
export type Telling = {
  /** As the text calls it; empty when it has no name. */
  readonly name: string;
  /** The sentence or heading in which that name stands. */
  readonly named: string;
  readonly sentences: readonly Sentence[];
};

/** More cases than this in one text are a list, not cases. */
export const MAX_CASES = 12;

const summary =
  /^(?:samengevat|tot slot|kortom|concluderend|al met al|ten slotte|in conclusion|to sum up|in short|to conclude|finally|overall|in summary)\b/i;

/**
 * Divides a text in cases: by headings that come back for each of them, else by the initiatives and
 * collaborations that it names; a text about one thing stays whole.
 */
export function tellingsOf(
  title: string,
  passages: readonly Passage[],
  isOrdinary: (word: string) => boolean,
): Telling[] {
  const headed = byHeadings(passages);
  if (headed.length > 1) return headed.slice(0, MAX_CASES);
  const sentences = sentencesOf(passages);
  const [only] = headed;
  if (only) return [{ ...only, sentences }];
  const named = byNames(title, sentences, isOrdinary);
  if (named.length > 0) return named.slice(0, MAX_CASES);
  return [whole(title, passages, sentences)];
}

function whole(
  title: string,
  passages: readonly Passage[],
  sentences: readonly Sentence[],
): Telling {
  const heading = passages.find(({ kind, text }) => kind === 'heading' && !subjectOf(text))?.text;
  const name = title || heading || '';
  return { name, named: name, sentences };
}

/** Every heading with a name of its own, below which at least two sorts of fields are told. */
function byHeadings(passages: readonly Passage[]): Telling[] {
  const starts: { at: number; name: string; subjects: Set<string> }[] = [];
  let open = { at: 0, name: '', subjects: new Set<string>() };
  for (const [at, { kind, text }] of passages.entries()) {
    const subject = kind === 'heading' ? subjectOf(text) : labelOf(text)?.subject;
    if (kind === 'heading' && !subject) {
      open = { at, name: text, subjects: new Set() };
      continue;
    }
    if (!subject) continue;
    if (subject === 'problem' && open.subjects.has('problem') && open.subjects.size > 2)
      open = { at, name: '', subjects: new Set() };
    open.subjects.add(subject);
    if (open.subjects.size === 2) starts.push(open);
  }
  return starts.map(({ at, name }, place) => ({
    name,
    named: name,
    sentences: sentencesOf(passages.slice(at, starts[place + 1]?.at)).map((sentence) => ({
      ...sentence,
      place: sentence.place + at,
    })),
  }));
}

type Anchor = { readonly at: number; readonly name: string; readonly parties: readonly string[] };

/** Every initiative that is introduced by name, and every collaboration that is said to begin. */
function byNames(
  title: string,
  sentences: readonly Sentence[],
  isOrdinary: (word: string) => boolean,
): Telling[] {
  const anchors: Anchor[] = [];
  for (const [at, { text, place }] of sentences.entries()) {
    const name = initiativeIn(text);
    const together = collaborationIn(text, isOrdinary, 2);
    const parties = together?.parties.map((party) => party.name) ?? [];
    if (name !== undefined) {
      if (!anchors.some((anchor) => isSameName(anchor.name, name)))
        anchors.push({ at, name, parties });
      continue;
    }
    if (!together?.isBeginning) continue;
    const isTold = anchors.some(
      (anchor) =>
        sentences[anchor.at]?.place === place ||
        parties.every((party) => anchor.parties.includes(party)),
    );
    if (!isTold) anchors.push({ at, name: '', parties });
  }
  const titled = anchors.find(
    ({ name }) => name !== '' && title.toLowerCase().includes(name.toLowerCase()),
  );
  if (titled) return [{ name: titled.name, named: title, sentences }];
  const [only, ...more] = anchors;
  if (!only || (more.length === 0 && only.name === '')) return [];
  if (more.length === 0)
    return [{ name: only.name, named: sentences[only.at]?.text ?? '', sentences }];
  return anchors.map((anchor, place) => ({
    name: anchor.name,
    named: anchor.name === '' ? '' : (sentences[anchor.at]?.text ?? ''),
    sentences: around(sentences, anchor, anchors[place - 1], anchors[place + 1]),
  }));
}

const isSameName = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** From the begin of the paragraph of an anchor to the next anchor, as far as it stays with the matter. */
function around(
  sentences: readonly Sentence[],
  anchor: Anchor,
  before: Anchor | undefined,
  after: Anchor | undefined,
): Sentence[] {
  const home = sentences[anchor.at]?.place;
  let from = anchor.at;
  while (sentences[from - 1]?.place === home && from - 1 > (before?.at ?? -1)) from--;
  let to = anchor.at + 1;
  const next = after ? sentences[after.at] : undefined;
  for (; to < (after?.at ?? sentences.length); to++) {
    const sentence = sentences[to];
    if (!sentence || summary.test(sentence.text)) break;
    // The paragraph in which the next one is introduced belongs to that one.
    if (next && sentence.place === next.place && sentence.place !== home) break;
    if (sentence.heading !== sentences[anchor.at]?.heading && !subjectOf(sentence.heading)) break;
  }
  return sentences.slice(from, to);
}
