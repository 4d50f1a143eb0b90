import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { madeUpLines, madeUpQueries } from './made-up.ts';
import type { Line, Query } from './measure.ts';

/** The texts of a file, or as many made-up ones as the number says. */
export function linesOf(corpus: string): Line[] {
  if (/^\d+$/.test(corpus)) return madeUpLines(Number(corpus));
  return records(corpus).map(({ id, lang, text }) => ({
    id: String(id),
    lang: languageOf(lang, corpus),
    text: String(text),
  }));
}

/** The questions of a file, or made-up ones for so many texts. */
export function queriesOf(file: string): Query[] {
  if (/^\d+$/.test(file)) return madeUpQueries();
  return records(file).map(({ id, lang, text, target, relevant }) => ({
    id: String(id),
    lang: languageOf(lang, file),
    text: String(text),
    target: languageOf(target ?? lang, file),
    relevant: Array.isArray(relevant) ? relevant.map(String) : [],
  }));
}

/** The objects of a file with one on each line, plain or packed. */
export function records(file: string): Record<string, unknown>[] {
  const bytes = readFileSync(file);
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString(
    'utf8',
  );
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const record = parsed(line, file);
      if (!isRecord(record)) throw new Error(`${file} has a line that is no object.`);
      return record;
    });
}

function parsed(line: string, file: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`${file} has a line that is not JSON.`, { cause: error });
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function languageOf(value: unknown, file: string): 'nl' | 'en' {
  if (value === 'nl' || value === 'en') return value;
  throw new Error(`${file} has a line in a language that is neither nl nor en.`);
}
