// What writing through the API asks for: a key in force and a small JSON body.
import type { z } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import type { Context } from 'hono';
import { digest } from '../../ledger/ids.ts';
import { BadQuery } from '../../ledger/asking.ts';
import type { Key } from '../../ledger/operating.ts';
import { Problem } from '../problem.ts';
import * as answerSchemas from '../schemas/answers.ts';
import type { Services } from '../services.ts';
import { problems } from './lists.ts';

const LARGEST = 64 * 1024;
export const security = [{ key: [] }];

export const problemOf = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: answerSchemas.problem } },
});

/** How every keyed route may refuse. */
export const keyed = { 400: problems[400], 401: problemOf('No key in force was given') };

export const small = bodyLimit({
  maxSize: LARGEST,
  onError: () => {
    throw new Problem(413, `a body has at most ${LARGEST} bytes`);
  },
});

/** The key of the request; nothing tells an unknown one from a revoked one. */
export async function keyOf(c: Context, { store }: Services): Promise<Key> {
  const [, bearer] = /^Bearer (\S{1,200})$/i.exec(c.req.header('authorization') ?? '') ?? [];
  const key = bearer === undefined ? undefined : await store.keyOf(digest(bearer));
  if (key) return key;
  c.header('www-authenticate', 'Bearer');
  throw new Problem(401, 'writing needs a key in force, as Authorization: Bearer');
}

export async function bodyOf<T extends z.ZodType>(c: Context, schema: T): Promise<z.infer<T>> {
  const body: unknown = await c.req.json().catch(() => {
    throw new BadQuery('body', 'is no JSON');
  });
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new BadQuery(String(issue?.path[0] ?? 'body'), issue?.message ?? 'is malformed');
}
