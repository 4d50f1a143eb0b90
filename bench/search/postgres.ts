import pg from 'pg';
import { analyses } from '../../src/platform/search/analysis.ts';
import type { Engine } from './measure.ts';

const CONFIGURATION = { nl: 'dutch', en: 'english' } as const;
const TOGETHER = 5_000;

/** PostgreSQL full text (configurations dutch and english, GIN), any of the words, best first. */
export function postgres(url: string): Engine {
  const client = new pg.Client({ connectionString: url });
  const table = `bench_search_${process.pid}`;
  return {
    async add(lines) {
      await client.connect();
      await client.query(`create table ${table} (id text, lang text, words tsvector)`);
      for (let from = 0; from < lines.length; from += TOGETHER) {
        const some = lines.slice(from, from + TOGETHER);
        await client.query(
          `insert into ${table}
           select id, lang, to_tsvector(configuration::regconfig, text)
           from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as t (id, lang, configuration, text)`,
          [
            some.map(({ id }) => id),
            some.map(({ lang }) => lang),
            some.map(({ lang }) => CONFIGURATION[lang]),
            some.map(({ text }) => text),
          ],
        );
      }
      await client.query(`create index on ${table} using gin (words)`);
      await client.query(`analyze ${table}`);
    },
    async ask({ text, target }) {
      const words = new Set(analyses[target].words(text).map(({ word }) => word));
      const any = [...words].filter((word) => /^[a-z0-9]+$/.test(word)).join(' | ');
      const { rows } = await client.query<{ id: string }>(
        `select id from ${table}, to_tsquery($1::regconfig, $2) as q
         where words @@ q and lang = $3 order by ts_rank_cd(words, q, 1) desc limit 10`,
        [CONFIGURATION[target], any, target],
      );
      return rows.map(({ id }) => id);
    },
    async sizeOnDisk() {
      const { rows } = await client.query<{ size: string }>(
        `select pg_total_relation_size('${table}') as size`,
      );
      return Number(rows[0]?.size ?? 0);
    },
    async close() {
      await client.query(`drop table ${table}`);
      await client.end();
    },
  };
}
