// Puts a text of the archive into a store, with a page that holds it.
import { digest, snapshotId } from '../../ledger/ids.ts';
import type { ArticleState } from '../../ledger/deciding.ts';
import type { Store } from '../../ledger/store.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export async function saveState(store: Store, state: ArticleState): ReturnType<Store['saveExtraction']> {
  const { article, outlet, revision, analysis } = state;
  const { text, blocks, metadata, fetchedAt, charset } = revision;
  const page = blocks.map(({ start, end }) => `<p>${escaped(text.slice(start, end))}</p>`).join('\n');
  const bytes = new TextEncoder().encode(page);
  const body = digest(bytes);
  const { url, identityUrl } = article;
  const id = snapshotId(url, fetchedAt, body);
  const contentType = `text/html; charset=${charset}`;
  await store.saveSnapshot({ id, url, fetchedAt, contentType, bytes, status: 200, headers: {}, digest: body });
  const extraction = { kind: 'article', identityUrl, charset, metadata, text, blocks, analysis, issues: [] } as const;
  return store.saveExtraction(id, 'archive', outlet, { ...extraction, blocks, issues: [] });
}
