import { countryOf } from './named-country.ts';

/** Somebody with whom something was done, as far as the sentence says. */
export type Party = {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** How they call themselves for short: "(DTC)". */
  readonly short: string | null;
  /** What they are a part of: "van het ministerie van Economische Zaken". */
  readonly of: string | null;
  /** What they are, in words of the sentence: "digital agency". */
  readonly described: string;
};

/** Common names of bodies that are part of the name, although written small. */
const body =
  /^(?:ministeries?|gemeente|provincie|universiteit|hogeschool|stichting|ministry|municipality|city|province|university|waterschap)$/i;
/** Small words inside names. */
const joint =
  /^(?:van|de|der|den|het|'t|of|the|for|voor|ten|ter|te|and|en|à|la|le|du|des|von|für|in|aan|op|over)$/i;
/** Small words between two of a list. */
const listing = /^(?:en|and|alsook|alsmede|evenals|plus|met|with)$/i;
/** What introduces a place, not a party. */
const placing = /^(?:uit|in|te|from|near|bij|at|vanuit)$/i;
const article = /^(?:de|het|een|the|a|an|'t|onze|our|hun|their|zijn|haar|its)$/i;
/** Words that are written with a capital and name nobody. */
const nobody =
  /^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|nederlandse?|belgische?|vlaamse?|duitse?|franse?|britse?|engelse?|europese?|dutch|belgian|flemish|german|french|british|english|european|italian|spanish|italiaanse?|spaanse?|ik|we|wij|ze|zij|hij|i|they|he|she|it|covid|corona)$/i;

type Token = {
  readonly text: string;
  readonly sort: 'name' | 'small' | 'comma' | 'bracket' | 'stop';
};

/** The most small words in front of a name: "interdisciplinair theater ensemble NITE". */
const MAX_DESCRIPTION = 6;

/** The parties in a list that begins here: "A (NL), digital agency B (UK) en C, waarbij …". */
export function partiesIn(text: string): Party[] {
  const tokens = tokensOf(text);
  const found: Party[] = [];
  let [at, description, isPlace] = [0, [] as string[], false];
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token || token.sort === 'stop') break;
    if (token.sort === 'name' || isBody(tokens, at)) {
      const { words, next } = nameAt(tokens, at);
      at = next;
      if (isPlace || words.length === 0) {
        isPlace = false;
        continue;
      }
      const rest = aboutAt(tokens, at);
      at = rest.next;
      const { country, short, of } = rest;
      found.push({ name: words.join(' '), country, short, of, described: description.join(' ') });
      description = [];
      const after = tokens[at];
      if (after?.sort === 'small' && !listing.test(after.text) && !placing.test(after.text)) break;
      continue;
    }
    if (token.sort === 'comma' || (token.sort === 'small' && listing.test(token.text)))
      [description, isPlace] = [[], false];
    else if (token.sort === 'small' && placing.test(token.text)) isPlace = true;
    else if (token.sort === 'small') {
      if (turns.test(token.text)) break;
      if (!article.test(token.text)) description.push(token.text);
      if (description.length > MAX_DESCRIPTION) break;
    }
    at++;
  }
  return found;
}

/** Words with which another clause begins. */
const turns =
  /^(?:waarbij|waarin|waarmee|waardoor|waar|die|dat|om|zodat|omdat|maar|aldus|toen|terwijl|which|who|that|where|whose|to|so|because|but|while|when|is|zijn|was|were|are|werd|werden|heeft|hebben|has|have|had)$/i;

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const [word] of text.matchAll(
    /\([^)]*\)|[,;:.!?…]+(?=\s|$)|[^\s,;:()]+(?:[.:](?=\S)[^\s,;:()]+)*/gu,
  )) {
    if (word.startsWith('(')) tokens.push({ text: word.slice(1, -1), sort: 'bracket' });
    else if (word === ',') tokens.push({ text: word, sort: 'comma' });
    else if (/^[;:.!?…]/.test(word)) tokens.push({ text: word, sort: 'stop' });
    else {
      const bare = word.replace(/^["'‘“„]+|["'’”.!?…]+$/gu, '');
      const isName = /^(?:\p{Lu}|\d+\p{L}|[a-z]+\p{Lu})/u.test(bare) && !nobody.test(bare);
      tokens.push({ text: isName ? bare : word, sort: isName ? 'name' : 'small' });
      if (/[.!?]["'’”]*$/u.test(word) && !/^(?:\p{Lu}\.)+$/u.test(word))
        tokens.push({ text: '.', sort: 'stop' });
    }
  }
  return tokens;
}

function isBody(tokens: readonly Token[], at: number): boolean {
  const [word, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (word?.sort !== 'small' || !body.test(word.text)) return false;
  return (
    next?.sort === 'name' ||
    (/^(?:van|of|for|voor)$/i.test(next?.text ?? '') && after?.sort === 'name')
  );
}

/** The words of the name that begins here, with the small words inside it. */
function nameAt(tokens: readonly Token[], from: number): { words: string[]; next: number } {
  const words = [tokens[from]?.text ?? ''];
  let at = from + 1;
  for (;;) {
    const token = tokens[at];
    if (token?.sort === 'name') {
      words.push(token.text);
      at++;
      continue;
    }
    if (token?.sort !== 'small') break;
    const isSign = /^[&+]$/.test(token.text);
    const isJoint =
      joint.test(token.text) && !listing.test(token.text) && !placing.test(token.text);
    const ahead = [1, 2].find((far) => tokens[at + far]?.sort === 'name');
    const between = ahead === 2 ? tokens[at + 1] : undefined;
    const isInside =
      ahead === 1 || (ahead === 2 && between?.sort === 'small' && article.test(between.text));
    if ((!isJoint && !isSign) || !isInside || partOf(tokens, at)) break;
    for (let far = 0; far < (ahead ?? 1); far++) words.push(tokens[at + far]?.text ?? '');
    at += ahead ?? 1;
  }
  return { words, next: at };
}

/** "… van het ministerie van X": what comes is another body, of which this is a part. */
function partOf(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:van|of|from)$/i.test(tokens[at]?.text ?? '')) return false;
  const next = article.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  return isBody(tokens, next) || body.test(tokens[next]?.text ?? '');
}

/** What stands behind a name: a country, a short name, and what they are a part of. */
function aboutAt(tokens: readonly Token[], from: number) {
  let [at, country, short, of] = [
    from,
    null as string | null,
    null as string | null,
    null as string | null,
  ];
  const bracket = tokens[at];
  if (bracket?.sort === 'bracket') {
    for (const part of bracket.text.split(/[,;/]/).map((one) => one.trim())) {
      const code = countryOf(part);
      if (code) country ??= code;
      else if (/^[A-Z][\w&+-]{1,9}$/.test(part)) short ??= part;
    }
    at++;
  }
  if (partOf(tokens, at)) {
    const begin = article.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
    const { words, next } = nameAt(tokens, begin);
    of = words.join(' ');
    at = next;
    if (tokens[at]?.sort === 'bracket') at++;
  }
  return { country, short, of, next: at };
}
