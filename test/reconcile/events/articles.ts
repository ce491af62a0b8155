// Articles with marked names and dates whose actions are read as the program reads them.
import { readActions } from '../../../extract/actions/actions.ts';
import { articleId, revisionId } from '../../../ledger/ids.ts';
import type { Outlet } from '../../../ledger/page.ts';
import type { ArticleState } from '../../../ledger/deciding.ts';
import { mark, OUTLET } from '../../extract/actions/marked.ts';

export function article(name: string, published: string, source: string, outlet: Partial<Outlet> = {}): ArticleState {
  const url = `http://${name}.example/a`;
  const { input, sentences, entities, mentions, dates } = mark(source, { id: name, ...outlet }, url);
  const metadata = { ...input.metadata, published };
  const id = articleId(url);
  const reports = readActions({ ...input, metadata }, url, sentences, { entities, mentions, roles: [] }, dates);
  return {
    article: { id, url, identityUrl: url, outlet: name },
    outlet: { ...OUTLET, id: name, ...outlet },
    revision: {
      id: revisionId(id, name, input.text),
      article: id,
      snapshot: 's',
      fetchedAt: published,
      metadata,
      text: input.text,
      blocks: input.blocks,
      charset: 'utf-8',
    },
    analysis: {
      language: 'en',
      relevance: { relevant: true, reason: '', rule: '' },
      sentences,
      entities,
      mentions,
      roles: [],
      dates,
      quantities: [],
      claims: [],
      reports,
      credits: [],
    },
    earlier: [],
  };
}
