/**
 * A list of `name=value;` as DKIM, DMARC, MTA-STS and TLS-RPT write it (RFC 6376, 3.2). Names stay as they were
 * written. Parts that are no tag are in `wrong`; a tag that is there twice is in `twice`, and its first value counts.
 */
export type Tags = {
  readonly values: ReadonlyMap<string, string>;
  readonly wrong: readonly string[];
  readonly twice: readonly string[];
};

/** More than any record has. */
const MOST_TAGS = 200;

/** Reads the list; it can be any text. */
export function tagsOf(text: string): Tags {
  const values = new Map<string, string>();
  const wrong: string[] = [];
  const twice: string[] = [];
  for (const part of text.split(';', MOST_TAGS)) {
    const whole = trimmed(part);
    if (whole === '') continue;
    const at = whole.indexOf('=');
    const name = trimmed(whole.slice(0, Math.max(at, 0)));
    if (!/^[a-z][a-z0-9_-]{0,62}$/i.test(name)) wrong.push(whole.slice(0, 100));
    else if (values.has(name)) twice.push(name);
    else values.set(name, trimmed(whole.slice(at + 1)));
  }
  return { values, wrong, twice };
}

/**
 * Without the white space of mail around it, in time that grows as the text does. `String.trim` also takes away
 * letters that nobody sees.
 */
export function trimmed(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && isSpace(text[from])) from += 1;
  while (to > from && isSpace(text[to - 1])) to -= 1;
  return text.slice(from, to);
}

function isSpace(letter: string | undefined): boolean {
  return letter === ' ' || letter === '\t' || letter === '\r' || letter === '\n';
}
