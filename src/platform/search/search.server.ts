import { and, eq, inArray } from 'drizzle-orm';
import { database } from '../database/database.server.ts';
import type { Answer, Found, Question } from './search.ts';
import { searchText } from './tables.ts';

/** A stand-in until the index is there: texts that hold the words of the question as they are. */
export async function search({ text, collection, limit, targets }: Question): Promise<Answer> {
  const rows = await database()
    .select()
    .from(searchText)
    .where(
      and(
        eq(searchText.collection, collection),
        eq(searchText.removed, false),
        targets && inArray(searchText.language, [...targets]),
      ),
    );
  const asked = [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [])];
  const best = new Map<string, Found>();
  for (const row of rows) {
    const words = new Set(`${row.title} ${row.text}`.toLowerCase().match(/[\p{L}\p{N}]+/gu));
    const hits = asked.filter((word) => words.has(word));
    const score = hits.length / asked.length;
    if (hits.length === 0 || (best.get(row.id)?.score ?? 0) >= score) continue;
    const share = 1 / asked.length;
    const reasons = hits.map((word) => ({ asked: word, found: word, way: 'word' as const, share }));
    const language = row.language === 'en' ? ('en' as const) : ('nl' as const);
    best.set(row.id, { id: row.id, language, score, coverage: score, reasons });
  }
  const found = [...best.values()].sort((a, b) => b.score - a.score).slice(0, limit);
  const count = (language: string) => rows.filter((row) => row.language === language).length;
  return { found, searched: { nl: count('nl'), en: count('en') }, language: 'nl', progress: 1 };
}
