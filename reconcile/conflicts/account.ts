// What one voice goes on to say: an account may take more than a sentence, and may only be announced by the first.
import type { Finding, Stand } from './conflictLine.ts';
import { groupOf } from './conflictLine.ts';
import { spotOf } from './joinFindings.ts';
import { standOf } from './stand.ts';
import type { Statement } from './statement.ts';
import { sameVoice } from './voice.ts';

/** Sentences between two accounts of one text. */
const REACH = 4;

/** Findings of two accounts in one text, each account with the sentences beside it in which it goes on. */
export function withAccounts(findings: readonly Finding[], statements: readonly Statement[]): Finding[] {
  if (!findings.some(hasAccounts)) return [...findings];
  const places = new Map(statements.map((statement, at) => [`${statement.article}\u001f${statement.start}`, at]));
  return findings.map((finding) => {
    if (!hasAccounts(finding)) return finding;
    const at = finding.stands.map((stand) => places.get(spotOf(stand)) ?? Number.NaN);
    const opposed = finding.stands.some((a, n) =>
      finding.stands.some(
        (b, m) =>
          groupOf(a) !== groupOf(b) && a.article === b.article && Math.abs((at[n] ?? 0) - (at[m] ?? 0)) <= REACH,
      ),
    );
    if (!opposed) return finding;
    const taken = new Set(finding.stands.map(spotOf));
    const more = finding.stands.flatMap((stand, n): Stand[] =>
      goingOn(statements, at[n] ?? Number.NaN)
        .filter((next) => !taken.has(`${next.article}\u001f${next.start}`))
        .map((next) => ({ ...standOf(next, stand.value), group: groupOf(stand), speaker: stand.speaker })),
    );
    return more.length ? { ...finding, stands: [...finding.stands, ...more] } : finding;
  });
}

const hasAccounts = ({ kind }: Finding): boolean => kind === 'polarity' || kind === 'cause';

/** Right before and after a sentence, in its paragraph: what the same voice says, or what an announced account then says. */
function goingOn(statements: readonly Statement[], at: number): Statement[] {
  const statement = statements[at];
  if (!statement) return [];
  const beside = (next: Statement | undefined): next is Statement =>
    next !== undefined && next.article === statement.article && next.block === statement.block;
  const [before, after] = [statements[at - 1], statements[at + 1]];
  return [
    ...(beside(before) && sameVoice(before, statement) ? [before] : []),
    ...(beside(after) && (sameVoice(statement, after) || announces(statement) || isQuoteAlone(after)) ? [after] : []),
  ];
}

/** "The yard tells it differently." / "The yard rejects that." */
const announces = (statement: Statement): boolean => statement.quote.length < 90 && statement.stems.size <= 7;

/** "“Nobody rang.”" after its speaker was named. */
const isQuoteAlone = (statement: Statement): boolean => /^[“"„«][^“”"„«»]*[.!?…][”"“»]$/.test(statement.quote);
