/** Longer than a measurement takes (`limits.domain`), so that all of it sees the same. */
const AGE = 5 * 60_000;
const MOST = 512;

/** Does work once for each key, and again when that is long ago. Only so many keys are remembered. */
export function rememberedOf<T>(age = AGE, most = MOST) {
  const kept = new Map<string, { readonly at: number; readonly work: Promise<T> }>();
  return (key: string, begin: () => Promise<T>): Promise<T> => {
    const now = performance.now();
    const known = kept.get(key);
    if (known && now - known.at < age) return known.work;
    kept.delete(key);
    const [oldest] = kept.keys();
    if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
    const work = begin();
    kept.set(key, { at: now, work });
    return work;
  };
}
