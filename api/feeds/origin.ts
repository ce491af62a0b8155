// The address the reader used, to which all others are made absolute.
import type { Context } from 'hono';

export const originOf = (c: Context): string => new URL(c.req.url).origin;
