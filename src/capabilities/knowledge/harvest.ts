import { kinds, type Kind } from './entry.ts';

/** What a harvester asks (OAI-PMH 2.0 §4). */
export const verbs = [
  'Identify',
  'ListMetadataFormats',
  'ListSets',
  'ListIdentifiers',
  'ListRecords',
  'GetRecord',
] as const;
export type Verb = (typeof verbs)[number];

/** What can be wrong with a question (§3.6). We have sets, and every record has a format. */
export type HarvestFault =
  | 'badArgument'
  | 'badResumptionToken'
  | 'badVerb'
  | 'cannotDisseminateFormat'
  | 'idDoesNotExist'
  | 'noRecordsMatch';

/** A part of the records: from and until include their own second. */
export type HarvestWish = {
  readonly from?: Date | undefined;
  readonly until?: Date | undefined;
  readonly kind?: Kind | undefined;
};

/** Up to where somebody has read: the last record that they got. */
export type HarvestPlace = { readonly datestamp: Date; readonly entryId: string };

/** Where a harvest goes on. It names the last record instead of a number, so it survives changes. */
export type Resumption = {
  readonly wish: HarvestWish;
  readonly after: HarvestPlace;
  /** How many records were given before. */
  readonly cursor: number;
};

/** The only format: unqualified Dublin Core. */
export const FORMAT = 'oai_dc';

/** The arguments that each verb takes besides itself; those with `!` it cannot do without. */
const takes: { readonly [V in Verb]: readonly string[] } = {
  Identify: [],
  ListMetadataFormats: ['identifier'],
  ListSets: ['resumptionToken'],
  ListIdentifiers: ['metadataPrefix!', 'from', 'until', 'set', 'resumptionToken'],
  ListRecords: ['metadataPrefix!', 'from', 'until', 'set', 'resumptionToken'],
  GetRecord: ['identifier!', 'metadataPrefix!'],
};

export type Arguments = Readonly<Record<string, string>>;
export type HarvestQuestion = { readonly verb: Verb; readonly given: Arguments };

/** Reads a question: its verb and arguments; a fault when they do not fit each other (§3.6). */
export function questionOf(
  sent: Iterable<readonly [string, string]>,
): HarvestQuestion | HarvestFault {
  const pairs = [...sent];
  const named = pairs.filter(([name]) => name === 'verb').map(([, value]) => value);
  const verb = verbs.find((one) => one === named[0]);
  if (!verb || named.length !== 1) return 'badVerb';
  const others = pairs.filter(([name]) => name !== 'verb');
  const given: Record<string, string> = Object.fromEntries(others);
  if (Object.keys(given).length !== others.length) return 'badArgument';
  const known = takes[verb].map((name) => name.replace('!', ''));
  if (Object.keys(given).some((name) => !known.includes(name))) return 'badArgument';
  // A resumption token goes alone: it holds the rest.
  if ('resumptionToken' in given)
    return Object.keys(given).length === 1 ? { verb, given } : 'badArgument';
  const needed = takes[verb].filter((name) => name.endsWith('!')).map((name) => name.slice(0, -1));
  return needed.every((name) => given[name]) ? { verb, given } : 'badArgument';
}

/** Which records are wanted; a fault when that makes no sense. */
export function wishOf(given: Arguments): HarvestWish | HarvestFault {
  const from = given.from === undefined ? null : dateOf(given.from, 'from');
  const until = given.until === undefined ? null : dateOf(given.until, 'until');
  if (from === 'wrong' || until === 'wrong') return 'badArgument';
  // Both have to be as precise as each other (§2.7.1).
  if (given.from && given.until && given.from.length !== given.until.length) return 'badArgument';
  if (from && until && from > until) return 'badArgument';
  if (given.metadataPrefix !== FORMAT) return 'cannotDisseminateFormat';
  const kind = given.set === undefined ? undefined : kindOf(given.set);
  if (kind === 'wrong') return 'noRecordsMatch';
  return { from: from ?? undefined, until: until ?? undefined, kind };
}

const DAY = 24 * 60 * 60 * 1000;

/** A day or a second in UTC; the last second of a day when it ends a period. */
function dateOf(text: string, end: 'from' | 'until'): Date | 'wrong' {
  // PostgreSQL knows no year 0.
  if (!/^(?!0000)\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?$/.test(text)) return 'wrong';
  const date = new Date(text);
  if (Number.isNaN(date.getTime()) || !secondOf(date).startsWith(text.slice(0, 10))) return 'wrong';
  return text.length === 10 && end === 'until' ? new Date(date.getTime() + DAY - 1000) : date;
}

/** Every kind is a set, by its own name. */
function kindOf(set: string): Kind | 'wrong' {
  return kinds.find((kind) => kind === set) ?? 'wrong';
}

/** A moment as OAI-PMH writes it, in whole seconds. */
export function secondOf(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

/** Writes where to go on as one word that says nothing secret. */
export function tokenOf({ wish, after, cursor }: Resumption): string {
  const { from, until, kind } = wish;
  const pieces = [from && secondOf(from), until && secondOf(until), kind];
  return [...pieces.map((piece) => piece ?? ''), secondOf(after.datestamp), after.entryId, cursor]
    .join('_')
    .replaceAll(':', '.');
}

/** Reads where to go on; undefined when we never wrote this. */
export function resumptionOf(token: string): Resumption | undefined {
  const pieces = token.replaceAll('.', ':').split('_');
  const [from = '', until = '', set = '', datestamp = '', entryId = '', cursor = ''] = pieces;
  const isWhole =
    pieces.length === 6 && /^[0-9a-f-]{36}$/.test(entryId) && /^\d{1,9}$/.test(cursor);
  const dates = [from, until, datestamp].map((text) => (text === '' ? null : dateOf(text, 'from')));
  const [first, last, at] = dates;
  const kind = kinds.find((one) => one === set);
  if (!isWhole || !at || dates.includes('wrong') || (set !== '' && !kind)) return undefined;
  const given = (date: Date | 'wrong' | null | undefined) =>
    date instanceof Date ? date : undefined;
  const stamp = given(at);
  return (
    stamp && {
      wish: { from: given(first), until: given(last), kind },
      after: { datestamp: stamp, entryId },
      cursor: Number(cursor),
    }
  );
}

/** The name of a record for harvesters (oai-identifier): of this installation, and never reused. */
export function identifierOf(host: string, entryId: string): string {
  return `oai:${host}:${entryId}`;
}

/** The entry that an identifier of ours names. */
export function entryOf(host: string, identifier: string): string | undefined {
  const id = identifier.replace(`oai:${host}:`, '');
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? id : undefined;
}
