// The one declaration of tables; migrations in `migrations/` are written by hand and held to it by a test.
export * from './schema/chapters.ts';
export * from './schema/lines.ts';
export * from './schema/pages.ts';
export * from './schema/work.ts';
