import { formatNumber } from '#platform/language/format.ts';
import type { Language } from '#platform/language/language.ts';
import type { Part } from '../instrument.ts';
import { samenspelInstrument } from '../questions.ts';
import { resultTexts } from '../result.messages.ts';
import { extremes, sharedValue, stageOf, type PartResult } from '../result.ts';

const described = (part: Part) => samenspelInstrument.parts.find((one) => one.part === part);

/** The name of a part. */
export function partName(part: Part, language: Language): string {
  return described(part)?.name[language] ?? part;
}

/** The name of a level. */
export function levelName(level: number, language: Language): string {
  return samenspelInstrument.levelNames[level - 1]?.[language] ?? String(level);
}

/** How an organisation at this level looks, for one part. */
export function levelInWords(part: Part, level: number, language: Language): string {
  return described(part)?.levels[level - 1]?.[language] ?? '';
}

/** A value as a stage: "Tussen Startend en Lerend". */
export function stageInWords(value: number, language: Language): string {
  const { reached, next, exactly } = stageOf(value);
  const t = resultTexts[language];
  return exactly || next === undefined
    ? t.at(levelName(reached, language))
    : t.between(levelName(reached, language), levelName(next, language));
}

/** What a result shows, in a sentence or two; undefined when there is nothing to compare. */
export function sentenceOf(parts: readonly PartResult[], language: Language): string | undefined {
  const t = resultTexts[language];
  const shared = sharedValue(parts);
  if (shared !== undefined) return t.allSame(formatNumber(shared, language));
  const found = extremes(parts);
  if (!found) return undefined;
  const names = (some: readonly PartResult[]) =>
    new Intl.ListFormat(language).format(some.map(({ part }) => partName(part, language)));
  const value = (one: { value: number }) => formatNumber(one.value, language);
  const { allLowest, allHighest, lowest, highest } = found;
  return `${t.lowest(names(allLowest), value(lowest), allLowest.length)} ${t.highest(names(allHighest), value(highest), allHighest.length)}`;
}
