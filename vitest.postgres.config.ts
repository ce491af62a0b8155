// What needs a PostgreSQL server: of DATABASE_URL, or else from npm.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{db/postgres,queue}/**/*.test.ts'],
    globalSetup: ['test/program.ts', 'test/db/postgres/setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'forks',
    isolate: false,
    maxWorkers: 2,
  },
});
