import type { Candidate, Problem } from '#capabilities/partners/consortium.ts';

/** Numbers that look random and are the same every time (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Size = { readonly needs: number; readonly candidates: number };

/** A problem as search gives them: most candidates cover one or two needs, some nothing at all. */
export function randomProblem(seed: number, { needs, candidates: many }: Size): Problem {
  const random = randomNumbers(seed);
  const candidates = Array.from({ length: many }, (_, place): Candidate => {
    const strengths = Array.from({ length: needs }, () =>
      random() < 0.35 ? Math.round(random() * 100) / 100 : random() * 0.2,
    );
    const organisation = Math.floor(random() * many * 1.5);
    return {
      ...{ cardId: `card-${place}`, organisationId: `organisation-${organisation}`, strengths },
      fromAsker: random() < 0.6 ? random() : 0,
    };
  });
  const [apart, gives] = [new Set<string>(), new Map<string, number>()];
  for (let one = 0; one < many; one += 1)
    for (let other = 0; other < many; other += 1) {
      if (one < other && random() < 0.15) apart.add(`${one} ${other}`);
      if (one !== other && random() < 0.2) gives.set(`${one} ${other}`, random());
    }
  return {
    ...{ needs, candidates },
    apart: (one, other) => apart.has(one < other ? `${one} ${other}` : `${other} ${one}`),
    gives: (to, from) => gives.get(`${to} ${from}`) ?? 0,
  };
}
