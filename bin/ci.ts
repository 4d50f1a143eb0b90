// Everything that has to be true before a change goes in. `npm run ci` runs all of it,
// `npm run ci rules boundaries` only these, `npm run ci quick` all but what takes minutes on end, and
// `npm run ci fix` mends what a program can mend.
import { ensureBuild } from '#platform/start/build.server.ts';
import { boundaries } from '../checks/boundaries.ts';
import { components } from '../checks/components.ts';
import { configuration, writeConfiguration } from '../checks/configuration.ts';
import { resilience, writeResilience } from '../checks/resilience.ts';
import { sizes, sizeTable } from '../checks/sizes.ts';
import { root, sources } from '../checks/sources.ts';
import { check, runAll, type Step, tests, tool, work } from '../checks/steps.ts';
import { structure } from '../checks/structure.ts';
import { whyNoLaboratory } from '../lab/packages.ts';
import { otherPostgres, type OtherPostgres } from '../tests/support/other-postgres.ts';

const files = sources('src', 'bin', 'demo', 'bench', 'tests', 'checks');
let postgres: OtherPostgres | undefined;

const steps = [
  tool('generate', 'svelte-kit', 'sync'),
  tool('format', 'prettier', '--check', '--log-level=warn', '.'),
  tool('lint', 'eslint', '--max-warnings=0', '--concurrency=2', '.'),
  tool('types', 'svelte-check', '--fail-on-warnings'),
  check('structure', () => structure(files)),
  check('boundaries', () => boundaries(files)),
  check('components', () => components(files)),
  check('configuration', configuration),
  check('resilience', resilience),
  tool('dead-code', 'knip'),
  tests('rules', 'rules'),
  tests('stores', 'stores', onEmbedded),
  tests('stores-elsewhere', 'stores', onAnotherServer),
  tests('laboratory', 'laboratory', inLaboratory),
  work('build', () => ensureBuild({ root, say: () => {} })),
  check('sizes', sizes, sizeTable),
  tests('processes', 'processes'),
  tests('pages', 'pages'),
];

const fixes = [
  check('configuration', writeConfiguration),
  check('resilience', writeResilience),
  tool('lint', 'eslint', '--fix', '.'),
  tool('format', 'prettier', '--write', '--log-level=warn', '.'),
];

/** The same tests on a second server, and those that start browsers, servers and whole installations. */
const long = ['stores-elsewhere', 'laboratory', 'processes', 'pages'];

const wanted = process.argv.slice(2);
if (wanted.includes('fix')) await runAll(fixes);
else await runAll(steps.filter(isWanted));
if (wanted.includes('quick')) console.log(`Not run: ${long.join(', ')}.`);
await postgres?.stop();

function isWanted({ name }: Step): boolean {
  if (wanted.length === 0) return true;
  return wanted.includes(name) || (wanted.includes('quick') && !long.includes(name));
}

async function onEmbedded() {
  return { TEST_DATABASE_URL: '' };
}

async function onAnotherServer() {
  postgres = await otherPostgres();
  return postgres === undefined
    ? 'Skipped: set TEST_DATABASE_URL, or install the postgresql of Debian, to run these.'
    : { TEST_DATABASE_URL: postgres.url };
}

async function inLaboratory() {
  const why = whyNoLaboratory();
  return why === undefined ? {} : `Skipped: ${why}`;
}
