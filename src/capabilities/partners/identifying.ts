import type { Content } from './card.ts';

/** Who may not be recognised: the organisation behind a card, and its people. */
export type Behind = {
  readonly name: string;
  /** The domain of its website, such as `theaterdeproef.example`. */
  readonly website: string | null;
  readonly members: readonly { readonly name: string; readonly email: string }[];
};

/** By what somebody can be recognised, the certain kinds first. */
export const traceKinds = [
  'own-name',
  'own-domain',
  'own-mail',
  'part-of-name',
  'member',
  'mail',
  'phone',
  'link',
] as const;

/** Words in a card that tell, or may tell, who wrote it. */
export type Trace = {
  readonly kind: (typeof traceKinds)[number];
  /** As it stands in the text. */
  readonly words: string;
};

/** What names the organisation for certain: a card without its name may not hold it. */
export function isCertain({ kind }: Trace): boolean {
  return kind === 'own-name' || kind === 'own-domain' || kind === 'own-mail';
}

/** Sorts and small words in names of organisations: alone they tell nobody anything. */
const general = new Set(
  (
    'de het een van der den en in te aan op voor the of and for a an stichting vereniging bv nv foundation ' +
    'theater theatre schouwburg museum musea festival archief archive archives bibliotheek library ' +
    'podium gezelschap company groep group orkest orchestra ensemble koor choir dans dance opera ' +
    'kunst art arts cultuur culture centrum center centre huis house studio universiteit university ' +
    'hogeschool instituut institute kennisinstituut academie academy school gemeente ministerie ' +
    'nationaal national nederland nederlands netherlands dutch media lab labs tech technologie technology'
  ).split(' '),
);

const mail = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const link =
  /(?:https?:\/\/|www\.)[^\s<>"')]+|(?<![@\p{L}\p{N}.-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:nl|com|org|net|eu|be|de|fr|uk|io|art|museum|frl|amsterdam|example|info|online|app|tv)(?![\p{L}\p{N}-])(?:\/[^\s<>"')]*)?/giu;
const phone =
  /(?<![\p{L}\p{N}.,€-])(?:(?:\+|00)\d{1,3}[\s.-]?(?:\(0\)\s?)?|\(?0)\d{1,3}\)?(?:[\s.-]?\d){6,9}(?!\d|[.,]\d)/gu;
const LEAST_DIGITS = 9;

/** Every text of a card that others read, with spaces between. */
export function wordsOf(content: Content): string {
  const { title, problem, needs, gives, space, data } = content;
  return [title, problem, ...[...needs, ...gives].map(({ text }) => text), space, data].join('\n');
}

/**
 * The words of a card by which its organisation may be recognised, the certain ones first, each once.
 * Letters with and without accents, capitals, hyphens and spaces count as the same.
 */
export function tracesIn(content: Content, behind: Behind): readonly Trace[] {
  const text = wordsOf(content).normalize('NFC');
  const found: Trace[] = [];
  const see = (kind: Trace['kind'], all: readonly string[]) => {
    for (const words of all) if (!isKnown(found, words)) found.push({ kind, words });
  };
  const domain = behind.website?.toLowerCase() ?? null;
  const own = new Set(behind.members.map(({ email }) => email.toLowerCase()));
  const mails = text.match(mail) ?? [];
  const isOwnMail = (address: string) =>
    own.has(address.toLowerCase()) || (domain !== null && isUnder(address.split('@')[1], domain));
  see('own-mail', mails.filter(isOwnMail));
  see('own-name', named(text, behind.name));
  if (domain !== null) see('own-domain', named(text, domain));
  const links = text.match(link) ?? [];
  const [label = ''] = domain?.split('.') ?? [];
  if (label.length >= 6 && !general.has(label)) see('own-domain', named(text, label));
  see(
    'part-of-name',
    partsOf(behind.name).flatMap((part) => named(text, part)),
  );
  for (const { name } of behind.members)
    if (name.trim().includes(' ')) see('member', named(text, name));
  see('mail', mails);
  see(
    'phone',
    (text.match(phone) ?? []).filter((digits) => digits.replace(/\D/g, '').length >= LEAST_DIGITS),
  );
  see('link', links);
  return found;
}

/** Whether these words were found already, or stand inside what was found. */
function isKnown(found: readonly Trace[], words: string): boolean {
  const plain = folded(words);
  return found.some((one) => folded(one.words).includes(plain));
}

function isUnder(host: string | undefined, domain: string): boolean {
  const lower = host?.toLowerCase() ?? '';
  return lower === domain || lower.endsWith(`.${domain}`);
}

/** The words of a name without sorts and small words, when enough is left to recognise somebody by. */
function partsOf(name: string): readonly string[] {
  const words = name.split(/[\s,&/()–-]+/).filter(Boolean);
  const telling = words.filter((word) => word.length >= 4 && !general.has(folded(word)));
  return words.length > 1 ? telling : [];
}

/** Where a name stands in a text, whatever its accents, capitals, spaces and hyphens. */
function named(text: string, name: string): readonly string[] {
  const parts = folded(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (parts.join('').length < 3) return [];
  const { plain, places } = foldedWithPlaces(text);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${parts.map(escaped).join('[^\\p{L}\\p{N}]{0,3}')}(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return [...plain.matchAll(pattern)].map(({ index, 0: { length } }) =>
    text.slice(places[index] ?? 0, (places[index + length - 1] ?? 0) + 1),
  );
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A text without accents and capitals, and where each of its letters stood. */
function foldedWithPlaces(text: string): { plain: string; places: readonly number[] } {
  let plain = '';
  const places: number[] = [];
  let place = 0;
  for (const letter of text) {
    const simple = folded(letter);
    plain += simple;
    for (let unit = 0; unit < simple.length; unit += 1) places.push(place);
    place += letter.length;
  }
  return { plain, places };
}
