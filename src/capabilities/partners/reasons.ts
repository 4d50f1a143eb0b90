import type { Pairing, Reasons, Risk } from './match.ts';

const turned: Record<Risk['whose'], Risk['whose']> = {
  mine: 'theirs',
  theirs: 'mine',
  both: 'both',
};

/** The same reasons as the other side reads them: what was asked is found, and the reverse. */
export function mirrored({ youGet, theyGet, bridge, risk }: Reasons): Reasons {
  return {
    youGet: theyGet.map(seenFromThere),
    theyGet: youGet.map(seenFromThere),
    bridge,
    risk: { ...risk, whose: turned[risk.whose] },
  };
}

function seenFromThere(pairing: Pairing): Pairing {
  const words = pairing.words.map(({ asked, found, way }) => ({ asked: found, found: asked, way }));
  return { ...pairing, words };
}

/** Reasons for a reader who is not told the region of the other: that both are in one tells it, too. */
export function withoutRegion(reasons: Reasons): Reasons {
  return reasons.bridge?.kind === 'region' ? { ...reasons, bridge: null } : reasons;
}

/**
 * Reasons as they are kept with an introduction: without the organisation of a bridge, which is told
 * only where both are public, and with every text read by `clean`.
 */
export function keptReasons(
  { youGet, theyGet, bridge, risk }: Reasons,
  clean: (text: string) => string,
): Reasons {
  const pairing = ({ need, give, strength, words }: Pairing): Pairing => ({
    need: { ...need, text: clean(need.text) },
    give: { ...give, text: clean(give.text) },
    strength,
    words: words.filter(({ asked, found }) => clean(asked) === asked && clean(found) === found),
  });
  return {
    youGet: youGet.map(pairing),
    theyGet: theyGet.map(pairing),
    bridge: bridge?.kind === 'partner' ? null : bridge,
    risk: { ...risk, detail: clean(risk.detail) },
  };
}
