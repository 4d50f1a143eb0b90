import type { MeasuredPlan } from './measured.ts';

/** Some of many: how many times a claim was right, or a chance was taken. */
export type Share = { readonly part: number; readonly of: number };

/** How right a claim is, and how many of the plans about which it could be made it is made. */
export type Score = { readonly precision: Share; readonly recall: Share };

/** "This exists" is right when it names an entry that somebody who knows them would name. */
export function scoreOfExists(plans: readonly MeasuredPlan[], threshold: number): Score {
  const isRight = ({ expected, entries, whole }: MeasuredPlan) =>
    expected === 'exists' && entries.includes(whole.slug);
  const claimed = plans.filter(({ whole }) => whole.value >= threshold);
  const right = claimed.filter(isRight).length;
  return {
    precision: { part: right, of: claimed.length },
    recall: { part: right, of: plans.filter(({ expected }) => expected === 'exists').length },
  };
}

/** "Parts of it exist", or more: right when the entry it names has to do with the plan. */
export function scoreOfParts(plans: readonly MeasuredPlan[], threshold: number): Score {
  const claimed = plans.filter(({ any }) => any.value >= threshold);
  const right = claimed.filter(({ entries, any }) => entries.includes(any.slug)).length;
  return {
    precision: { part: right, of: claimed.length },
    recall: { part: right, of: plans.filter(({ expected }) => expected !== 'not').length },
  };
}

/**
 * The lowest threshold, in steps of 0.01, at which a claim is right this often, and with 95%
 * confidence at least `surely` of the times.
 */
export function lowestThreshold(
  score: (threshold: number) => Score,
  { precision, surely }: { readonly precision: number; readonly surely: number },
): number {
  for (let step = 5; step < 300; step++) {
    const share = score(step / 100).precision;
    const [least] = interval(share);
    if (share.part >= precision * share.of && least >= surely) return step / 100;
  }
  return 3;
}

/** The 95% interval of a share (Wilson 1927). */
export function interval({ part, of }: Share): readonly [number, number] {
  if (of === 0) return [0, 1];
  const [z, share] = [1.96, part / of];
  const middle = share + (z * z) / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [Math.max(0, (middle - half) / scale), Math.min(1, (middle + half) / scale)];
}
