// The tables on PostgreSQL: those of the SQLite schema, and words to search.
export * from './schema/chapters.ts';
export * from './schema/lines.ts';
export * from './schema/pages.ts';
export * from './schema/search.ts';
export * from './schema/work.ts';
