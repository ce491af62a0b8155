// The API's documentation, made from its own description; works offline.
import type { Services } from '../services.ts';
import { Layout } from './layout.tsx';

interface Operation {
  summary?: string;
  parameters?: { name: string; in: string; description?: string; required?: boolean }[];
}

export interface ApiDescription {
  paths?: Record<string, Record<string, Operation>>;
}

export function docsPage(services: Services, description: ApiDescription) {
  const operations = Object.entries(description.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  return (
    <Layout title="API" services={services}>
      <h1>API</h1>
      <p class="lead">
        JSON under <code>/api/v1</code>, described by <a href="/openapi.json">OpenAPI 3.1</a>. Lists are{' '}
        <code>{'{items, next}'}</code>; pass <code>next</code> as <code>cursor</code>. Errors are problem documents (RFC
        9457). Feeds take the same filters: <code>/feeds/events.atom?q=…</code>. Exports:{' '}
        <code>/api/v1/export/events.csv</code>, and <code>jsonl</code>, <code>csl.json</code>, <code>ris</code>,{' '}
        <code>bib</code>, for events and claims.
      </p>
      {operations.map(({ path, method, operation }) => (
        <section class="card">
          <h2>
            <code>
              {method.toUpperCase()} {path}
            </code>
          </h2>
          <p>{operation.summary ?? ''}</p>
          {operation.parameters?.length ? (
            <dl class="facts">
              {operation.parameters.map((p) => (
                <>
                  <dt>
                    <code>{p.name}</code>
                  </dt>
                  <dd>{p.description ?? (p.in === 'path' ? 'in the path' : '')}</dd>
                </>
              ))}
            </dl>
          ) : null}
        </section>
      ))}
    </Layout>
  );
}
