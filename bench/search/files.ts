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
  return numberedRecords(file).map(({ record }) => record);
}

/** The same, each with the number of its line. */
export function numberedRecords(
  file: string,
): { readonly line: number; readonly record: Record<string, unknown> }[] {
  return textOf(file)
    .split('\n')
    .flatMap((text, place) => {
      if (text.trim() === '') return [];
      const record = parsed(text, `${file}, line ${place + 1}`);
      return [{ line: place + 1, record }];
    });
}

function textOf(file: string): string {
  const bytes = bytesOf(file);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isPacked ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\uFEFF/, '');
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Error(`${file} cannot be read.`, { cause: error });
  }
}

function parsed(text: string, where: string): Record<string, unknown> {
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch (error) {
    throw new Error(`${where}: this is no JSON.`, { cause: error });
  }
  if (!isRecord(record)) throw new Error(`${where}: this is no object.`);
  return record;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function languageOf(value: unknown, file: string): 'nl' | 'en' {
  if (value === 'nl' || value === 'en') return value;
  throw new Error(`${file} has a line in a language that is neither nl nor en.`);
}
