import { flexSearch } from './flexsearch.ts';
import type { Engine } from './measure.ts';
import { minisearch } from './minisearch.ts';
import { ours } from './ours.ts';
import { postgres } from './postgres.ts';

/** The engines that are compared, by the name in the table. */
export const engines: Readonly<Record<string, () => Engine>> = {
  samenspel: ours,
  'minisearch plain': () => minisearch(false),
  'minisearch fuzzy': () => minisearch(true),
  'flexsearch words': () => flexSearch('strict'),
  'flexsearch beginnings': () => flexSearch('forward'),
  postgresql: () => postgres(process.env['BENCH_DATABASE_URL'] ?? ''),
};
