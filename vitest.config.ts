import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import vite from './vite.config.ts';

// Five sorts of tests: rules (pure), stores (on a real database), laboratory (on a small internet of our
// own), processes (started, killed and started again) and pages (in a real browser).
export default defineConfig({
  ...vite,
  plugins: [],
  test: {
    // Vitest leaves one core free, which on two is half of them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    env: { SECRET: 'a secret that is only used in tests' },
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: ['{src,checks,demo,bin,lab}/**/*.test.ts'],
          exclude: ['**/*.server.test.ts', '**/node_modules/**'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'stores',
          // Its own loader does not run on Node 22; its sources do.
          server: { deps: { inline: ['oai-pmh'] } },
          include: ['{src,demo}/**/*.server.test.ts'],
          globalSetup: 'tests/support/template-database.ts',
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'laboratory',
          include: ['lab/*.server.test.ts'],
          globalSetup: 'lab/running.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'processes',
          include: ['tests/processes/**/*.test.ts'],
          globalSetup: 'tests/processes/build.ts',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/support/site.ts',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
