// Issues: one row for each distinct trouble, counted.
import type { Issue } from '../ledger/page.ts';
import type { Store } from '../ledger/store.ts';
import { wellFormed } from '../ledger/text.ts';
import type { Connection } from './connection.ts';

/** Counts an issue once for each instant, so that a repetition of the same work adds nothing. */
export function writeIssues(db: Connection, issues: readonly Issue[], at: string): void {
  for (const issue of issues) {
    const key = [issue.step, issue.code, wellFormed(issue.message), issue.url ?? ''];
    const counted = db.run(
      'UPDATE issues SET at = ?, count = count + 1 WHERE step = ? AND code = ? AND message = ? AND url = ? AND at < ?',
      [at, ...key, at],
    );
    if (!counted)
      db.put(
        'INSERT INTO issues (step, code, message, url, at, count) VALUES (?, ?, ?, ?, ?, 1) ON CONFLICT DO NOTHING',
        [...key, at],
      );
  }
}

/** Records only what was not met before: a decision repeated at another instant adds nothing. */
export function writeNewIssues(db: Connection, issues: readonly Issue[], at: string): void {
  const known = (issue: Issue): boolean =>
    db.get('SELECT 1 FROM issues WHERE step = ? AND code = ? AND message = ? AND url = ?', [
      issue.step,
      issue.code,
      wellFormed(issue.message),
      issue.url ?? '',
    ]) !== undefined;
  writeIssues(
    db,
    issues.filter((issue) => !known(issue)),
    at,
  );
}

type IssueRow = Issue & { url: string; at: string; count: number };

export function issueMethods(db: Connection): Pick<Store, 'issues' | 'recordIssues'> {
  return {
    issues: async (limit) =>
      db
        .all<IssueRow>('SELECT step, code, message, url, at, count FROM issues ORDER BY at DESC, seq DESC LIMIT ?', [
          limit,
        ])
        .map((row) => ({ ...row, url: row.url || null })),
    recordIssues: async (issues, at) => {
      db.write(() => writeIssues(db, issues, at), { beside: 'crawl' });
    },
  };
}
