// Column types that PostgreSQL has and drizzle does not; what keeps texts of any length single.
import { type SQL, sql } from 'drizzle-orm';
import { customType, type PgColumn } from 'drizzle-orm/pg-core';

export const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

export const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

export const digest = (column: PgColumn): SQL => sql`md5(${column})`;
