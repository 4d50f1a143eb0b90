import { gateOf, type Gate } from './gate.server.ts';

/** Lets so much work through at once for one key; other keys do not wait for it. */
export type Pace = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/** A pace at which at most so many of one key go at once. A key of which nothing goes is forgotten. */
export function paceOf(width: number): Pace {
  const gates = new Map<string, { readonly gate: Gate; inside: number }>();
  return async (key, work) => {
    const known = gates.get(key) ?? { gate: gateOf(width), inside: 0 };
    gates.set(key, known);
    known.inside += 1;
    try {
      return await known.gate(work);
    } finally {
      known.inside -= 1;
      if (known.inside === 0) gates.delete(key);
    }
  };
}
