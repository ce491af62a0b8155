// Corrections: texts that outlets changed, and records of ours that went with them.
import type { Change } from '../../ledger/store.ts';
import type { Reading, Services } from '../services.ts';
import { shownChange } from '../shown.ts';
import { Follow, Layout } from './layout.tsx';
import { Empty, instantInWords } from './parts.tsx';

const PATHS = { event: 'events', conflict: 'conflicts', article: 'articles' } as const;

export async function correctionsPage(services: Services, reading: Reading, changes: readonly Change[]) {
  const told = await Promise.all(changes.map((change) => shownChange(reading.store, change)));
  const theirs = told.filter((change) => change.kind === 'article');
  const ours = told.filter((change) => change.kind !== 'article');
  const titles = new Map<string, string>();
  for (const { id } of theirs) titles.set(id, await titleOf(reading, id));
  const held = new Set<string>();
  for (const { kind, id } of ours) if (await reading.store.get(PATHS[kind], id)) held.add(id);
  return (
    <Layout title="Corrections" services={services} current="/corrections" feed="/feeds/corrections">
      <h1>Corrections</h1>
      <p class="lead">Texts that outlets corrected, and records of ours that went.</p>
      {changes.length === 0 ? <Empty>No correction has been seen.</Empty> : null}
      {theirs.length > 0 ? <h2>By outlets</h2> : null}
      <ul class="plain">
        {theirs.map((change) => (
          <li>
            <span class="meta">{instantInWords(change.at)}</span>{' '}
            <a href={`/articles/${change.id}`}>{titles.get(change.id)}</a> {change.what.join(' ')}
          </li>
        ))}
      </ul>
      {ours.length > 0 ? <h2>In our record</h2> : null}
      <ul class="plain">
        {ours.map((change) => (
          <li>
            <span class="meta">{instantInWords(change.at)}</span> {change.kind}{' '}
            {held.has(change.id) ? (
              <a href={`/${PATHS[change.kind]}/${change.id}`}>
                <code>{change.id}</code>
              </a>
            ) : (
              <code>{change.id}</code>
            )}
            : {change.what.join(' ')}
          </li>
        ))}
      </ul>
      <Follow feed="/feeds/corrections" />
    </Layout>
  );
}

async function titleOf({ store, shown }: Reading, id: string): Promise<string> {
  const article = await store.get('articles', id);
  if (!article) return id;
  return `${shown.outlets.get(article.outlet)?.name ?? article.outlet}: ${article.title}`;
}
