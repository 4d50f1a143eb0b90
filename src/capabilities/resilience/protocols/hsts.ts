/** What a Strict-Transport-Security header says (RFC 6797, 6.1); undefined when it says nothing valid. */
export type Hsts = {
  readonly maxAge: number;
  readonly subdomains: boolean;
  readonly preload: boolean;
};

/** A token, and perhaps a value, quoted or not (RFC 6797, 6.1: directive-value may be a quoted-string). */
const DIRECTIVE = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s"]*)))?$/;

/**
 * Reads the header. Names may be in any case and order; a directive that is there twice, or without the
 * number that it needs, makes the whole header invalid (6.1, rule 2 and 6.1.1).
 */
export function hstsOf(header: string): Hsts | undefined {
  const seen = new Map<string, string>();
  for (const part of header.split(';').map((one) => one.trim())) {
    if (part === '') continue;
    const [, name = '', quoted, plain] = DIRECTIVE.exec(part) ?? [];
    const key = name.toLowerCase();
    if (key === '' || seen.has(key)) return undefined;
    seen.set(key, quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '');
  }
  const age = seen.get('max-age') ?? '';
  if (!/^\d+$/.test(age)) return undefined;
  return {
    maxAge: Math.min(Number(age), Number.MAX_SAFE_INTEGER),
    subdomains: seen.has('includesubdomains'),
    preload: seen.has('preload'),
  };
}
