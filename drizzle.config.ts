// For drizzle-kit: where tables are declared and migrations stand. New ones are begun with `generate --custom` and written by hand.
import { defineConfig } from 'drizzle-kit';

export default defineConfig({ dialect: 'sqlite', schema: './db/schema.ts', out: './db/migrations' });
