import { existsSync, readFileSync } from 'node:fs';
import { StartError } from '../start-error.ts';
import { type Lexicon, parseLexicon } from './lexicon.ts';

const SHIPPED = new URL('./data/lexicon.txt', import.meta.url);

type Read = { lexicon: Lexicon; faults: string[]; repeated: number };

/**
 * The lexicon in a file, its faults as `FILE:LINE: WHY`, and how many headwords come more than once
 * (their equivalents are put together). Throws StartError without such a file.
 */
export function readLexicon(file: string | URL): Read {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    const why = error instanceof TypeError ? 'is not UTF-8 text' : 'cannot be read';
    throw new StartError(`The lexicon ${file} ${why}: mend it, or set LEXICON to another file.`, {
      cause: error,
    });
  }
  const { lexicon, mistakes } = parseLexicon(text.replace(/^\uFEFF/, ''));
  const headwords = text.matchAll(/^[ \t]*([^#=\s][^=\n]*?)[ \t]*=/gm);
  const times = Map.groupBy(headwords, ([, headword]) => headword);
  return {
    repeated: [...times.values()].filter(({ length }) => length > 1).length,
    lexicon,
    faults: mistakes.map(({ line, why }) => `${file}:${line}: ${why}`),
  };
}

/** Refuses, before anything starts, a lexicon of the administrator that has faults. */
export function refuseFaultyLexicon(file: string | undefined): void {
  if (file === undefined) return;
  const { faults } = readLexicon(file);
  if (faults.length === 0) return;
  throw new StartError(
    `${faults.join('\n')}\nThe lexicon has ${faults.length} fault${faults.length === 1 ? '' : 's'}: mend ${faults.length === 1 ? 'it' : 'them'} (docs/lexicon.md says how), or unset LEXICON.`,
  );
}

/** Our words and those of the administrator, whose headwords take the place of the same ones of ours. */
export function wholeLexicon(file: string | undefined): Lexicon {
  const ours = existsSync(SHIPPED) ? readLexicon(SHIPPED).lexicon.entries : [];
  const theirs = file === undefined ? [] : readLexicon(file).lexicon.entries;
  const replaced = new Set(theirs.map(({ dutch }) => dutch));
  return { entries: [...theirs, ...ours.filter(({ dutch }) => !replaced.has(dutch))] };
}
