// One snapshot's bytes in, body text and metadata out.
import type { PageInput } from '../../ledger/analysis.ts';
import type { Block, Issue, Metadata } from '../../ledger/page.ts';

export type PageReading =
  | {
      kind: 'article';
      identityUrl: string;
      charset: string;
      metadata: Metadata;
      text: string;
      blocks: Block[];
      issues: Issue[];
    }
  | { kind: 'no-article'; charset: string; reason: string; issues: Issue[] };

export function readPage(_page: PageInput): PageReading {
  return { kind: 'no-article', charset: 'utf-8', reason: 'not read', issues: [] };
}
