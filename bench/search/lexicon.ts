import { existsSync, readFileSync } from 'node:fs';
import { emptyLexicon, type Lexicon, parseLexicon } from '../../src/platform/search/lexicon.ts';

const shipped = new URL('../../src/platform/search/data/lexicon.txt', import.meta.url);

/** The lexicon that Samenspel ships, or that of the file in LEXICON. */
export function lexicon(): Lexicon {
  const file = process.env['LEXICON'] ?? shipped;
  return existsSync(file) ? parseLexicon(readFileSync(file, 'utf8')).lexicon : emptyLexicon;
}
