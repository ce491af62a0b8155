import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/program.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // Files share what they import: no test changes what another one reads.
    isolate: false,
    // One more than the cores of a small machine: many tests wait for servers and programs.
    maxWorkers: 3,
    coverage: {
      include: ['api', 'cli', 'crawler', 'db', 'extract', 'ledger', 'reconcile'].map((folder) => `${folder}/**`),
      reporter: ['text-summary', 'html'],
    },
  },
});
