// What changed in texts we hold and in our own record, as feed items.
import type { Change, Store } from '../../ledger/store.ts';
import { escapeHtml, type FeedItem } from './item.ts';

const SHOWN = 100;

/** Newest first: corrections of articles and records that went or changed. */
export async function corrections(store: Store): Promise<Change[]> {
  const kept: Change[] = [];
  for (let since: string | null = null; ; ) {
    const page: { items: Change[] } = await store.changes(since, 500);
    kept.push(...page.items.filter((change) => change.change === 'correction' || change.change === 'gone'));
    const last = page.items.at(-1);
    if (!last || page.items.length < 500) break;
    since = last.cursor;
  }
  return kept.reverse().slice(0, SHOWN);
}

const PATHS: Readonly<Record<Change['kind'], string>> = { event: 'events', conflict: 'conflicts', article: 'articles' };

export async function correctionItems(store: Store, origin: string): Promise<FeedItem[]> {
  return (await corrections(store)).map((change) => {
    const text = change.what.join('; ');
    return {
      id: `urn:exportwatch:change:${change.cursor}`,
      url: `${origin}/${PATHS[change.kind]}/${change.id}`,
      external: null,
      title: text || `${change.kind} ${change.change}`,
      html: `<p>${escapeHtml(text)}</p>`,
      text,
      published: change.at,
      updated: change.at,
    };
  });
}
