// What people decided about a conflict: hidden, or resolved with a reason. It is known again after an earlier text joined it.
import type { ConflictLine } from '../../ledger/lines.ts';
import type { Judgement } from '../../ledger/deciding.ts';
import { fold } from '../../ledger/text.ts';

/** The line as judged; undefined where it is hidden. */
export function judgeConflict(
  line: ConflictLine,
  ids: ReadonlySet<string>,
  judgements: readonly Judgement[],
): ConflictLine | undefined {
  let now: ConflictLine = line;
  for (const { kind, subjects, value, reason, by } of judgements) {
    if (!subjects.some((subject) => subject === line.id || ids.has(subject))) continue;
    if (kind === 'hide') return undefined;
    if (kind !== 'resolve') continue;
    if (value !== null && !line.sides.some((side) => fold(side.value) === fold(value))) continue;
    const verdict = value === null ? 'no side needs to stand' : value;
    now = { ...now, state: 'resolved', reason: `judged by ${by}: ${verdict}; ${reason}` };
  }
  return now;
}
