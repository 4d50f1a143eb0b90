// How right is a wheel check? Plans written by hand, with what a colleague who knows every entry would
// answer. Half of them choose the thresholds, the other half judges. `--json` prints one line per claim.

import { THRESHOLDS } from '#capabilities/knowledge/resemblance.ts';
import { demoEntries } from '../demo/knowledge/entries.ts';
import { largerCorpus } from './wheel-check/larger-corpus.ts';
import { measurePlans, type Corpus, type MeasuredPlan } from './wheel-check/measured.ts';
import { moreQuestions } from './wheel-check/more-questions.ts';
import { questions } from './wheel-check/questions.ts';
import {
  interval,
  lowestThreshold,
  scoreOfExists,
  scoreOfParts,
  type Score,
  type Share,
} from './wheel-check/scores.ts';

/** How right each claim has to be, and with 95% confidence at least. */
const wanted = {
  exists: { score: scoreOfExists, precision: 0.9, surely: 0.75 },
  partly: { score: scoreOfParts, precision: 0.8, surely: 0.7 },
} as const;
const claims = ['exists', 'partly'] as const;

const plans = [...questions, ...moreQuestions];
const asJson = process.argv.includes('--json');
const known = new Set(plans.flatMap(({ entries }) => entries));

// Those that somebody would name come first, so that a smaller corpus still answers many plans.
const sorted = demoEntries.toSorted(
  (a, b) => Number(known.has(b.slug)) - Number(known.has(a.slug)),
);
const corpora: readonly { name: string; corpus: Corpus; asked?: typeof plans }[] = [
  { name: 'the demo', corpus: demoEntries },
  {
    name: '40 of its entries',
    corpus: sorted.slice(0, 40),
    asked: plans.filter(({ entries }) => isAmong(entries, sorted.slice(0, 40))),
  },
  { name: '120 of its entries', corpus: sorted.slice(0, 120) },
  { name: '400 entries', corpus: largerCorpus(demoEntries, 400) },
];

for (const { name, corpus, asked = plans } of corpora) report(name, corpus, asked);

function isAmong(slugs: readonly string[], corpus: Corpus): boolean {
  return slugs.every((one) => corpus.some(({ slug }) => slug === one));
}

function report(name: string, corpus: Corpus, asked: typeof plans): void {
  const measured = measurePlans(asked, corpus);
  const halves = {
    calibration: measured.filter(({ isForCalibration }) => isForCalibration),
    test: measured.filter(({ isForCalibration }) => !isForCalibration),
  };
  say(`\n${name}: ${corpus.length} entries, ${asked.length} plans`);
  for (const claim of claims) {
    const { score, ...target } = wanted[claim];
    const chosen = lowestThreshold((value) => score(halves.calibration, value), target);
    say(`  ${claim}: in use ${THRESHOLDS[claim]}, the calibration half would choose ${chosen}`);
    for (const [half, ofHalf] of Object.entries(halves)) {
      const result = score(ofHalf, THRESHOLDS[claim]);
      tell({ name, claim, half, result, chosen, plans: ofHalf });
    }
  }
}

type Told = {
  readonly name: string;
  readonly claim: string;
  readonly half: string;
  readonly result: Score;
  readonly chosen: number;
  readonly plans: readonly MeasuredPlan[];
};

function tell({ name, claim, half, result, chosen, plans: asked }: Told): void {
  const { precision, recall } = result;
  if (asJson)
    console.log(JSON.stringify({ corpus: name, claim, half, chosen, n: asked.length, ...result }));
  say(`    ${half.padEnd(12)} precision ${inWords(precision)}   recall ${inWords(recall)}`);
}

function inWords(share: Share): string {
  const [low, high] = interval(share);
  const { part, of } = share;
  return `${(part / of).toFixed(2)} (${part}/${of}, 95%: ${low.toFixed(2)}–${high.toFixed(2)})`;
}

function say(line: string): void {
  if (!asJson) console.log(line);
}
