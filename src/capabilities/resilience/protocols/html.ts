/** A start tag of a page, its name and the names of its attributes in lower case. */
export type Tag = { readonly name: string; readonly attributes: ReadonlyMap<string, string> };

/** A page of more tags than this says nothing more that we ask for. */
const MOST_TAGS = 20_000;
const MOST_ATTRIBUTES = 60;
/** What is in these is no markup (HTML, 13.2.5.2–4). */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'noscript', 'xmp', 'template']);

/**
 * The start tags of a page in their order, as far as finding what it leads to needs: no tree, and in one
 * pass however it is written. What stands in scripts, styles and comments is passed over.
 */
export function tagsOf(html: string): Tag[] {
  const tags: Tag[] = [];
  const lower = html.toLowerCase();
  let at = 0;
  while (tags.length < MOST_TAGS) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    if (html.startsWith('<!--', open)) {
      const close = html.indexOf('-->', open + 4);
      if (close < 0) break;
      at = close + 3;
      continue;
    }
    const name = nameAt(html, open + 1);
    if (name === '') {
      at = open + 1;
      continue;
    }
    const { attributes, end } = attributesAt(html, open + 1 + name.length);
    tags.push({ name: name.toLowerCase(), attributes });
    at = RAW.has(name.toLowerCase()) ? endOfRaw(lower, name, end) : end;
  }
  return tags;
}

const NAME = /[a-z][^\s/>\0]*/iy;

function nameAt(html: string, at: number): string {
  NAME.lastIndex = at;
  return NAME.exec(html)?.[0].slice(0, 40) ?? '';
}

const SPACE = /[\s/]*/y;
const KEY = /[^\s/>=]+/y;
const VALUE = /\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']*))/y;

function attributesAt(
  html: string,
  from: number,
): { attributes: Map<string, string>; end: number } {
  const attributes = new Map<string, string>();
  let at = from;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(html);
    if (found) at += found[0].length;
    return found;
  };
  while (at < html.length && attributes.size < MOST_ATTRIBUTES) {
    take(SPACE);
    if (html[at] === '>') return { attributes, end: at + 1 };
    const key = take(KEY)?.[0].toLowerCase();
    const value = take(VALUE);
    if (key === undefined) {
      // A stray = or quote: step over it.
      if (!value) at += 1;
      continue;
    }
    // The first of two of the same name counts (HTML, 13.2.5.33).
    if (!attributes.has(key))
      attributes.set(key, unescaped(value?.[1] ?? value?.[2] ?? value?.[3] ?? ''));
  }
  return { attributes, end: at };
}

function endOfRaw(lower: string, name: string, from: number): number {
  const close = lower.indexOf(`</${name.toLowerCase()}`, from);
  return close < 0 ? lower.length : close;
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
  '&#x2f;': '/',
  '&#47;': '/',
  '&colon;': ':',
  '&#58;': ':',
};

function unescaped(text: string): string {
  return text.includes('&')
    ? text.replace(
        /&(?:amp|quot|apos|colon|#39|#47|#58|#x2f);/gi,
        (one) => entities[one.toLowerCase()] ?? one,
      )
    : text;
}
