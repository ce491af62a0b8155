// The API's documentation, made from its own description; works offline.
import type { Services } from '../services.ts';
import { Layout } from './layout.tsx';

interface Schema {
  enum?: string[];
  type?: string;
}

interface Parameter {
  name: string;
  in: string;
  description?: string;
  required?: boolean;
  schema?: Schema;
}

interface Operation {
  summary?: string;
  parameters?: Parameter[];
}

export interface ApiDescription {
  paths?: Record<string, Record<string, Operation>>;
}

const PAGES = [
  ['/', 'The timeline, with every filter'],
  ['/events/{id}', 'One event; the key of any of its reports leads here too'],
  ['/events/{id}/compare', 'Two outlets side by side on an event: left and right are ids of outlets'],
  ['/conflicts', 'Conflicts, with every filter'],
  ['/conflicts/{id}', 'One conflict'],
  ['/claims/{id}', 'One claim'],
  ['/articles/{id}', 'One article, as far as its rights allow'],
  ['/archive/{digest}', 'The stored page under its SHA-256, where rights allow it'],
  ['/entities/{id}', 'One company, agency, person, country, law, model or chip'],
  ['/outlets/{id}', 'One outlet'],
  ['/sources', 'Health of the sources, and issues'],
  ['/corrections', 'Corrections, theirs and ours'],
  ['/about', 'How values are chosen'],
] as const;

/** The list whose parameters are the filters of all lists. */
const FILTERED = '/api/v1/events';

const GROUPS = [
  ['JSON', (path: string) => path.startsWith('/api/v1/') && !path.startsWith('/api/v1/export/')],
  ['Exports', (path: string) => path.startsWith('/api/v1/export/')],
  ['Feeds', (path: string) => /\.\{format\}$|\.opml$/.test(path)],
  ['Service', (path: string) => /^\/(?:healthz|metrics|mcp|openapi\.json)$/.test(path)],
] as const;

export function docsPage(services: Services, description: ApiDescription) {
  const operations = Object.entries(description.paths ?? {}).flatMap(([path, methods]) =>
    Object.values(methods).map((operation) => ({ path, operation })),
  );
  const shared = queryOf(operations.find(({ path }) => path === FILTERED)?.operation);
  return (
    <Layout title="API" services={services}>
      <h1>API</h1>
      <p class="lead">
        JSON, feeds and exports over the same record, described by <a href="/openapi.json">OpenAPI 3.1</a>. Reading
        needs no key; judging does.
      </p>
      <nav class="contents" aria-label="On this page">
        <a href="#conventions">Conventions</a> <a href="#filters">Filters</a>{' '}
        {GROUPS.map(([title]) => (
          <>
            <a href={`#${title.toLowerCase()}`}>{title}</a>{' '}
          </>
        ))}
        <a href="#pages">Pages</a>
      </nav>
      <h2 id="conventions">Conventions</h2>
      <ul class="prose">
        <li>
          A list is <code>{'{items, next}'}</code>. Pass <code>next</code> as <code>cursor</code> for the next page; the{' '}
          <code>Link</code> header names it too. <code>next</code> is null on the last page.
        </li>
        <li>
          Errors are problem documents (RFC 9457, <code>application/problem+json</code>); a 400 names the{' '}
          <code>parameter</code>. Unknown parameters are errors, so that a slip never widens a list.
        </li>
        <li>
          Answers carry an <code>ETag</code>; send it back as <code>If-None-Match</code> for a 304.
        </li>
        <li>
          Offsets (<code>start</code>, <code>end</code>) count UTF-16 code units in the article’s text. Dates of events
          are EDTF. A <code>quote</code> or <code>text</code> is null where rights forbid showing it.
        </li>
        <li>
          A client may ask 600 times a minute; <code>RateLimit</code> tells what is left, a 429 when to come back. Every
          answer bears an <code>X-Request-Id</code>.
        </li>
        <li>
          Assistants connect to <code>/mcp</code> (Model Context Protocol over HTTP) and get each value with its
          passage.
        </li>
        <li>
          <code>/api/v1/changes</code> tells what changed in the record, oldest first; keep the last <code>cursor</code>{' '}
          and ask with it as <code>since</code>.
        </li>
      </ul>
      <h2 id="filters">Filters</h2>
      <p>Of the timeline, the lists, the feeds and the exports alike.</p>
      <dl class="facts params">
        {shared.map((parameter) => (
          <>
            <dt>
              <code>{parameter.name}</code>
            </dt>
            <dd>
              {parameter.description ?? ''}
              {parameter.schema?.enum ? <span class="meta"> {parameter.schema.enum.join(', ')}</span> : null}
            </dd>
          </>
        ))}
      </dl>
      {GROUPS.map(([title, belongs]) => (
        <>
          <h2 id={title.toLowerCase()}>{title}</h2>
          <dl class="routes">
            {operations
              .filter(({ path }) => belongs(path))
              .map(({ path, operation }) => (
                <Route path={path} operation={operation} shared={shared} />
              ))}
          </dl>
        </>
      ))}
      <h2 id="pages">Pages</h2>
      <dl class="routes">
        {PAGES.map(([path, what]) => (
          <>
            <dt>
              <code>{path}</code>
            </dt>
            <dd>{what}</dd>
          </>
        ))}
      </dl>
    </Layout>
  );
}

const queryOf = (operation: Operation | undefined): Parameter[] =>
  (operation?.parameters ?? []).filter((p) => p.in === 'query');

interface RouteProps {
  path: string;
  operation: Operation;
  shared: readonly Parameter[];
}

function Route({ path, operation, shared }: RouteProps) {
  const own = queryOf(operation);
  const isFiltered = own.length > shared.length - 2;
  return (
    <>
      <dt>
        <code>{path}</code>
      </dt>
      <dd>
        {operation.summary ?? ''}
        {isFiltered ? (
          <>
            {' '}
            · <a href="#filters">all filters</a>
          </>
        ) : null}
        {own.length > 0 && !isFiltered ? (
          <ul class="plain">
            {own.map((p) => (
              <li>
                <code>{p.name}</code> <span class="meta">{p.description ?? ''}</span>
              </li>
            ))}
          </ul>
        ) : null}
      </dd>
    </>
  );
}
