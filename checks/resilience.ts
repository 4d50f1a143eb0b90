import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { categories, type Check } from '../src/capabilities/resilience/check.ts';
import { checks } from '../src/capabilities/resilience/checks.ts';
import { root } from './sources.ts';

const file = join(root, 'docs/resilience.md');
const begin = '<!-- The checks, written from checks.ts by `npm run ci fix`. Do not edit. -->';
const end = '<!-- The end of the checks. -->';
const titles = { names: 'Names', web: 'Website', mail: 'Mail', routes: 'Routes' } as const;
const head = ['check', 'verdicts', 'weight', 'minutes', 'sources'];

/** All checks as tables, one for each category: what they can say, how much that counts, and who asks for it. */
export function checkTables(): string {
  const tables = categories.map((category) => {
    const rows = checks.filter((one) => one.category === category).map(rowOf);
    return `### ${titles[category]}\n\n${tableOf([head, ...rows])}`;
  });
  return `${begin}\n\n${tables.join('\n\n')}\n\n${end}`;
}

/** Whether the page about measuring still says what the checks say. */
export function resilience(): string[] {
  if (readFileSync(file, 'utf8').includes(checkTables())) return [];
  return ['docs/resilience.md is not what src/capabilities/resilience says: run "npm run ci fix"'];
}

/** Writes the tables into the page; there is nothing that can be wrong with that. */
export function writeResilience(): string[] {
  const page = readFileSync(file, 'utf8');
  const [before = ''] = page.split(begin);
  const after = page.split(end)[1] ?? '';
  writeFileSync(file, `${before}${checkTables()}${after}`);
  return [];
}

function rowOf({ id, texts, weight, minutes, sources, ...one }: Check): string[] {
  return [
    `${texts.en.name} (\`${id}\`)`,
    verdictsOf({ id, ...one }).join(', '),
    weight === 0 ? 'advice' : String(weight),
    String(minutes),
    sources.map(({ name, url }) => `[${name}](${url})`).join('; '),
  ];
}

/**
 * What a check can say of what it sees, as its own file says it: a rule is a function, and nobody can ask a function
 * what it will answer. With mail some is only something to improve, what is bad with a website.
 */
function verdictsOf({ id, category }: Pick<Check, 'id' | 'category'>): string[] {
  const source = join(root, `src/capabilities/resilience/checks/${id.replace(/^mail-/, '')}.ts`);
  const other = category === 'mail' ? "'improve'" : "'bad'";
  const rule = readFileSync(source, 'utf8').replace(/place === 'web' \? 'bad' : 'improve'/g, other);
  return ['bad', 'improve', 'good'].filter((verdict) => rule.includes(`'${verdict}'`));
}

/** A table in Markdown with columns of one width, as Prettier writes it. */
function tableOf([titled = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = titled.map((_, at) =>
    Math.max(3, ...[titled, ...rows].map((row) => (row[at] ?? '').length)),
  );
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, at) => (row[at] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(titled), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join(
    '\n',
  );
}
