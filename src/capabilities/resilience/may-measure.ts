/**
 * Whether a domain may be looked at: not when it, or a domain above it, is one whose owner asked to be left
 * alone. Names in ASCII and lower case, as the setting MEASURE_NEVER keeps them; a dot at the end says nothing.
 */
export function mayMeasure(domain: string, never: readonly string[] = []): boolean {
  const name = domain.toLowerCase().replace(/\.$/, '');
  return !never.some((one) => name === one || name.endsWith(`.${one}`));
}
