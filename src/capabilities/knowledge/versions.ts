import { wordFields, type Content, type Words } from './entry.ts';

/** What sort of thing changed between two public versions: for whoever reads, not for who wrote. */
export const changeSorts = [
  'first',
  'told',
  'failed',
  'numbers',
  'facts',
  'translation',
  'sources',
] as const;
export type ChangeSort = (typeof changeSorts)[number];

/** One public version, and what it changed. */
export type VersionLine = {
  readonly number: number;
  readonly publishedAt: Date;
  readonly changed: readonly ChangeSort[];
};

type Version = {
  readonly number: number;
  readonly content: Content;
  readonly publishedAt: Date;
};

/** The history of public versions, newest first. */
export function historyOf(versions: readonly Version[]): VersionLine[] {
  return versions
    .map(({ number, publishedAt, content }, place) => {
      const before = versions[place - 1]?.content;
      const changed = before ? changesBetween(before, content) : (['first'] as const);
      return { number, publishedAt, changed };
    })
    .toReversed();
}

const numbers = ['structuralEuros', 'projectEuros', 'hours', 'n'] as const;

/** Which sorts of fields differ between two contents. */
export function changesBetween(before: Content, after: Content): ChangeSort[] {
  const other = after.language === 'nl' ? 'en' : 'nl';
  const field = (words: Words | undefined, name: keyof Words) => words?.[name] ?? '';
  const [old, now] = [before.words[after.language], after.words[after.language]];
  const rest = ({ facts }: Content) =>
    JSON.stringify({ ...facts, sources: [], structuralEuros: 0, projectEuros: 0, hours: 0, n: 0 });
  const differs: Record<ChangeSort, boolean> = {
    first: false,
    told: wordFields.some((name) => name !== 'failed' && field(old, name) !== field(now, name)),
    failed: field(old, 'failed') !== field(now, 'failed'),
    numbers: numbers.some((name) => before.facts[name] !== after.facts[name]),
    facts: rest(before) !== rest(after),
    translation: JSON.stringify(before.words[other]) !== JSON.stringify(after.words[other]),
    sources: JSON.stringify(before.facts.sources) !== JSON.stringify(after.facts.sources),
  };
  return changeSorts.filter((sort) => differs[sort]);
}
