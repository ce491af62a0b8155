// A denial of what another text said.
import { compareText } from '../../ledger/text.ts';
import type { Finding } from './conflictLine.ts';
import type { Dispute } from './dispute.ts';
import { disputeFinding } from './disputeFinding.ts';
import { sideStand } from './stand.ts';
import type { Statement } from './statement.ts';
import { nameWords, type Stories } from './story.ts';
import { disputeOf, foldedOf, unsettledOf } from './remembered.ts';
import { shared } from './topic.ts';

const ELSEWHERE_DAYS = 60;

/** What is denied was said by another text: "The yard denied having sold the seals." */
export function acrossTexts(
  statements: readonly Statement[],
  index: number,
  dispute: Dispute,
  stories: Stories,
): Finding | undefined {
  const denial = statements[index];
  const previous = statements[index - 1];
  const bare = dispute.cue.name === 'bare-negation';
  if (!denial || (!bare && dispute.cue.reach !== 'named')) return undefined;
  if (bare && (!previous || previous.article !== denial.article || !HEARSAY.test(foldedOf(previous)))) return undefined;
  const content = bare && previous ? previous.stems : dispute.content;
  const best = stories
    .elsewhere(denial, ELSEWHERE_DAYS)
    .map((other) => ({ other, score: shared(other.stems, content).length, told: told(other, content) }))
    .filter(({ score, told: plain }) => plain >= 1 && score >= 2 && score * 3 >= content.size)
    .filter(
      ({ other }) =>
        other.origin !== denial.origin && !disputeOf(other) && !unsettledOf(other) && !HEARSAY.test(foldedOf(other)),
    )
    .sort(
      (a, b) => b.score - a.score || compareText(a.other.article, b.other.article) || a.other.start - b.other.start,
    );
  const top = best[0]?.score ?? 0;
  const stated = best.filter(({ score }) => score === top).map(({ other }) => sideStand(other, 'stated'));
  const [first] = stated;
  if (!first) return undefined;
  const whole = bare && previous ? { start: previous.start - denial.start, end: denial.end - denial.start } : undefined;
  const found = disputeFinding(denial, first, sideStand(denial, 'disputed', whole), dispute);
  return { ...found, stands: [...stated, ...found.stands.slice(1)] };
}

/** Words of the denial that a passage holds beside the names both print. */
function told(other: Statement, content: ReadonlySet<string>): number {
  const names = nameWords(other);
  return shared(other.stems, content).filter((stem) => !names.has(stem)).length;
}

const HEARSAY =
  /\b(?:been|is|was|were) (?:suggested|claimed|alleged|reported|said|rumou?red|written)\b|\b(?:some|reports|others|people|rumou?rs) (?:say|claim|have it|suggest|said)\b/;
