import { config } from '../config.server.ts';
import { onShutdown } from '../lifecycle.ts';
import type { Place } from './asking.ts';
import type { ModelChoice } from './model.ts';
import type { Answer, Question } from './search.ts';
import { searchThread, type SearchThread } from './search-thread.server.ts';

/** A page waits this long for an answer; most take some milliseconds. */
const PATIENCE = 3_000;
/** `settled` waits this long, in milliseconds. */
const LONG_PATIENCE = 60_000;
/** Longer than any thousand words: what is behind it is not even sent to the thread. */
const MOST_CHARACTERS = 50_000;

// Development reads this module again after a change, and must not start a second thread.
const key = Symbol.for('samenspel.search');
const shared = globalThis as { [key]?: SearchThread };

/**
 * Finds texts. Always answers, and soon: when search is not there (it is starting, it died, or too
 * many are asking) the answer has found nothing, searched 0 texts, and has progress 0.
 */
export async function search(
  question: Question,
  { signal }: { signal?: AbortSignal | undefined } = {},
): Promise<Answer> {
  const [answer = nothing(question)] = await searchAll([question], { signal });
  return answer;
}

/** Asks many questions at once, as one request: an answer per question, all or none of them real. */
export async function searchAll(
  questions: readonly Question[],
  { signal }: { signal?: AbortSignal | undefined } = {},
): Promise<readonly Answer[]> {
  if (questions.length === 0) return [];
  const short = questions.map((one) => ({ ...one, text: one.text.slice(0, MOST_CHARACTERS) }));
  const patience = { milliseconds: PATIENCE, signal };
  const answers = await thread()?.ask({ kind: 'questions', questions: short }, patience);
  return answers ?? questions.map(nothing);
}

/** Starts to build the index, in a thread of its own; without a database there is nothing to find. */
export function startSearch(place: Place | undefined = configured()): void {
  if (shared[key] || !place) return;
  shared[key] = searchThread(place);
  onShutdown(stopSearch);
}

/** Writes the index down and ends the thread. */
export async function stopSearch(): Promise<void> {
  const stopping = shared[key];
  delete shared[key];
  await stopping?.stop();
}

/** How much of what can be found is in the index, 0–1. */
export function searchProgress(): number {
  return shared[key]?.progress() ?? 0;
}

/** Whether everything can be found that was there when the index was built. */
export function searchIsReady(): boolean {
  return searchProgress() === 1;
}

/** Resolves when everything that was committed before this call can be found. */
export async function settled(): Promise<void> {
  await thread()?.ask({ kind: 'settle' }, { milliseconds: LONG_PATIENCE });
}

function thread(): SearchThread | undefined {
  startSearch();
  return shared[key];
}

function configured(): Place | undefined {
  const { DATABASE_URL: databaseUrl, DATA_DIR: folder, LEXICON: lexicon } = config();
  return databaseUrl === undefined ? undefined : { databaseUrl, folder, lexicon, model: model() };
}

function model(): ModelChoice | undefined {
  const { SEARCH_MODEL: folder, SEARCH_MODEL_URL: url } = config();
  const { SEARCH_MODEL_NAME: name, SEARCH_MODEL_KEY: key } = config();
  if (folder !== undefined) return { folder };
  return url === undefined ? undefined : { url, name, key };
}

function nothing({ language = 'nl' }: Question): Answer {
  return { found: [], searched: { nl: 0, en: 0 }, language, progress: 0 };
}
