/** Words with one of four letters or more can be misspelled; long ones twice. */
const ONE_MISTAKE = 4;
const TWO_MISTAKES = 8;

/** How many mistakes a word of this length may have. */
export function mistakesIn(word: string): number {
  return word.length < ONE_MISTAKE ? 0 : word.length < TWO_MISTAKES ? 1 : 2;
}

/** The words (in the order of `sorted`) that begin with these letters. */
export function beginningWith(
  words: readonly string[],
  sorted: readonly number[],
  start: string,
): number[] {
  const found: number[] = [];
  for (let at = placeOf(words, sorted, start); at < sorted.length; at++) {
    const number = sorted[at] ?? 0;
    if (!(words[number] ?? '').startsWith(start)) break;
    found.push(number);
  }
  return found;
}

/**
 * The words within a few mistakes (a letter too many, too few, another, or two swapped: Damerau
 * 1964). It walks through the sorted vocabulary with the table of the edit distance, keeps the rows
 * of the letters that the next word shares, and jumps over all words with a hopeless beginning.
 */
export function neighbours(
  words: readonly string[],
  sorted: readonly number[],
  asked: string,
  most: number,
): { word: number; mistakes: number }[] {
  const found: { word: number; mistakes: number }[] = [];
  const width = asked.length + 1;
  const table: number[] = Array.from({ length: width }, (_, column) => column);
  let previous = '';
  let at = 0;
  while (at < sorted.length) {
    const number = sorted[at] ?? 0;
    const word = words[number] ?? '';
    let row = 0;
    while (row < word.length && row < previous.length && word[row] === previous[row]) row++;
    let isHopeless = false;
    while (row < word.length && !isHopeless) {
      row++;
      isHopeless = row > asked.length + most || fillRow(table, word, row, asked) > most;
    }
    previous = word.slice(0, row);
    if (isHopeless) {
      // All words that share this beginning are as far away.
      at = placeOf(words, sorted, `${previous}\uffff`, at + 1);
      continue;
    }
    const mistakes = table[word.length * width + asked.length] ?? most + 1;
    if (mistakes <= most && mistakes > 0) found.push({ word: number, mistakes });
    at++;
  }
  return found;
}

/** Fills the row of the table for one letter of the word; the least of it and of the row before. */
function fillRow(table: number[], word: string, row: number, asked: string): number {
  const width = asked.length + 1;
  const here = row * width;
  table[here] = row;
  let least = row;
  for (let column = 1; column < width; column++) {
    const isSame = word[row - 1] === asked[column - 1];
    let value = Math.min(
      (table[here - width + column] ?? 0) + 1,
      (table[here + column - 1] ?? 0) + 1,
      (table[here - width + column - 1] ?? 0) + (isSame ? 0 : 1),
    );
    if (
      row > 1 &&
      column > 1 &&
      word[row - 1] === asked[column - 2] &&
      word[row - 2] === asked[column - 1]
    ) {
      value = Math.min(value, (table[here - 2 * width + column - 2] ?? 0) + 1);
    }
    table[here + column] = value;
    // Two swapped letters look back two rows, so a row that is one too far is not hopeless yet.
    least = Math.min(least, value, (table[here - width + column - 1] ?? value) + 0);
  }
  return least;
}

function placeOf(
  words: readonly string[],
  sorted: readonly number[],
  start: string,
  from = 0,
): number {
  let low = from;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[sorted[middle] ?? 0] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
