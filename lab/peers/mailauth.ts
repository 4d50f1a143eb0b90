/** What mailauth says of a domain: the result of SPF for a stranger, and the policy of DMARC. */
export type Authenticated = { readonly spf: string; readonly dmarc: string };

/** Reads the lines of mailauth-process.mjs. */
export function authenticatedOf(lines: string): ReadonlyMap<string, Authenticated> {
  const found = new Map<string, Authenticated>();
  for (const line of lines.split('\n')) {
    const read = parsed(line);
    if (read) found.set(read.name, read);
  }
  return found;
}

function parsed(line: string): (Authenticated & { readonly name: string }) | undefined {
  try {
    const read: unknown = JSON.parse(line);
    if (typeof read !== 'object' || read === null) return undefined;
    if (!('name' in read && 'spf' in read && 'dmarc' in read)) return undefined;
    const { name, spf, dmarc } = read;
    return typeof name === 'string' && typeof spf === 'string' && typeof dmarc === 'string'
      ? { name, spf, dmarc }
      : undefined;
  } catch {
    return undefined;
  }
}
