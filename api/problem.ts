// Errors as RFC 9457 problem documents, with one shape on every endpoint.
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Thrown by a handler; rendered as a problem document, or as a page where the client asks for HTML. */
export class Problem extends Error {
  readonly status: ContentfulStatusCode;
  readonly parameter: string | undefined;
  constructor(status: ContentfulStatusCode, message: string, parameter?: string) {
    super(message);
    this.name = 'Problem';
    this.status = status;
    this.parameter = parameter;
  }
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Unauthorized',
  404: 'Not found',
  405: 'Method not allowed',
  410: 'Gone',
  413: 'Content too large',
  422: 'Not to be processed',
  429: 'Too many requests',
  500: 'Internal error',
  503: 'Service unavailable',
  502: 'Bad gateway',
};

export const titleOf = (status: number): string => TITLES[status] ?? 'Error';

export function problemResponse(c: Context, problem: Problem): Response {
  const body = {
    type: 'about:blank',
    title: titleOf(problem.status),
    status: problem.status,
    detail: problem.message,
    instance: c.req.path,
    ...(problem.parameter === undefined ? {} : { parameter: problem.parameter }),
  };
  return c.body(JSON.stringify(body), problem.status, { 'content-type': 'application/problem+json' });
}
