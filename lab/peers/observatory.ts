/** What the HTTP Observatory says about one website: test → whether it passes, and its reason. */
export type Observed = Readonly<
  Record<string, { readonly pass: boolean; readonly result: string }>
>;

/** Reads the lines of observatory-process.mjs; a website that it could not see is not in it. */
export function observedOf(lines: string): ReadonlyMap<string, Observed> {
  const found = new Map<string, Observed>();
  for (const line of lines.split('\n')) {
    const read = parsed(line);
    if (read) found.set(read.name, read.tests);
  }
  return found;
}

function parsed(line: string): { name: string; tests: Observed } | undefined {
  try {
    const read: unknown = JSON.parse(line);
    if (typeof read !== 'object' || read === null) return undefined;
    if (!('name' in read) || typeof read.name !== 'string') return undefined;
    if (!('tests' in read) || typeof read.tests !== 'object' || read.tests === null)
      return undefined;
    return {
      name: read.name,
      tests: Object.fromEntries(Object.entries(read.tests).filter(isTest)),
    };
  } catch {
    return undefined;
  }
}

function isTest(entry: [string, unknown]): entry is [string, Observed[string]] {
  const [, test] = entry;
  return (
    typeof test === 'object' &&
    test !== null &&
    'pass' in test &&
    typeof test.pass === 'boolean' &&
    'result' in test &&
    typeof test.result === 'string'
  );
}
