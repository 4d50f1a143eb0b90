/** Lets so much work through at once; the rest waits for its turn. */
export type Gate = <T>(work: () => Promise<T>) => Promise<T>;

/** A gate through which at most so many go at once. */
export function gateOf(width: number): Gate {
  const waiting: (() => void)[] = [];
  let inside = 0;
  return async (work) => {
    if (inside >= width) await new Promise<void>((go) => waiting.push(go));
    else inside += 1;
    try {
      return await work();
    } finally {
      // Whoever waits longest takes the place over.
      const next = waiting.shift();
      if (next) next();
      else inside -= 1;
    }
  };
}
