// Explicit disputes inside one text: a passage that says an earlier one is not so.
import { compareText, fold } from '../../ledger/text.ts';
import { clausesOf } from './clauses.ts';
import type { Finding, Stand } from './conflictLine.ts';
import { DISPUTE_CUES, type DisputeCue } from './disputeCues.ts';
import { stem } from './stem.ts';
import { label } from './counted.ts';
import { clip, sideStand, standOf } from './stand.ts';
import { attributed, type Statement } from './statement.ts';
import { contentStems, shared } from './topic.ts';
import { isUnsettled } from './lookAlikes/unsettled.ts';
import { readStories, type Stories } from './story.ts';
import { isOpinion } from './lookAlikes/opinion.ts';

interface Dispute {
  cue: DisputeCue;
  /** Where the cue begins in the sentence. */
  at: number;
  /** Words after the cue, folded. */
  rest: string;
  /** What is denied, where the cue names it. */
  content: ReadonlySet<string>;
}

/** An answer to a question contradicts nobody. */
const ASKED = /^"?asked (?:whether|if|about)\b/;

const LOOK_BACK = 10;

export function findDisputes(statements: readonly Statement[]): Finding[] {
  const findings: Finding[] = [];
  const stories = readStories(statements);
  for (const [index, statement] of statements.entries()) {
    const dispute = disputeIn(statement.quote);
    if (!dispute || ASKED.test(fold(statement.quote))) continue;
    const pair =
      insideSentence(statement, dispute) ??
      acrossSentences(statements, index, dispute) ??
      acrossTexts(statements, index, dispute, stories);
    if (pair) findings.push(pair);
  }
  return findings;
}

export function disputeIn(text: string): Dispute | undefined {
  const folded = fold(text);
  for (const cue of DISPUTE_CUES) {
    const match = cue.pattern.exec(folded);
    if (!match) continue;
    const rest = folded.slice(match.index + match[0].length);
    return { cue, at: match.index, rest, content: cue.reach === 'named' ? contentStems(rest) : new Set() };
  }
  return undefined;
}

/** "Two porters said X; a third disputed this": both accounts in one sentence. */
function insideSentence(statement: Statement, dispute: Dispute): Finding | undefined {
  if (dispute.cue.reach === 'named') return undefined;
  const clauses = clausesOf(statement.quote);
  const disputing = clauses.findIndex((clause) => disputeIn(statement.quote.slice(clause.start, clause.end)));
  const before = clauses[disputing - 1];
  const own = clauses[disputing];
  if (!before || !own || wordCount(statement.quote.slice(before.start, before.end)) < 5) return undefined;
  const affirmed = sideStand(statement, 'stated', before);
  const denied = sideStand(statement, 'disputed', own);
  return finding(statement, affirmed, denied, dispute);
}

function acrossSentences(statements: readonly Statement[], index: number, dispute: Dispute): Finding | undefined {
  const denial = statements[index];
  if (!denial) return undefined;
  if (dispute.cue.name === 'bare-negation') return undefined;
  const target = targetOf(statements, index, dispute);
  if (!target || isOpinion(target.quote) || isOpinion(denial.quote)) return undefined;
  const [before, now] = [target.quantities[0], denial.quantities[0]];
  if (
    before &&
    now &&
    before.unit === now.unit &&
    !COUNTS_NOTHING.has(dispute.cue.name) &&
    label(before) !== label(now)
  )
    return {
      ...finding(denial, standOf(target, label(before)), standOf(denial, label(now)), dispute),
      kind: 'quantity',
    };
  return finding(denial, sideStand(target, 'stated'), sideStand(denial, 'disputed'), dispute);
}

/** Cues that deny that something was, whatever figures stand beside. */
const COUNTS_NOTHING: ReadonlySet<string> = new Set([
  'no-record',
  'no-such',
  'bare-negation',
  'denies-content',
  'is-false',
  'calls-false',
]);

const ELSEWHERE_DAYS = 60;

/** What is denied was said by another text: "The yard denied that forged seals had played any part." */
function acrossTexts(
  statements: readonly Statement[],
  index: number,
  dispute: Dispute,
  stories: Stories,
): Finding | undefined {
  const denial = statements[index];
  const previous = statements[index - 1];
  const bare = dispute.cue.name === 'bare-negation';
  if (!denial || (!bare && dispute.cue.reach !== 'named')) return undefined;
  if (bare && (!previous || previous.article !== denial.article || !HEARSAY.test(fold(previous.quote))))
    return undefined;
  const content = bare && previous ? previous.stems : dispute.content;
  const best = stories
    .elsewhere(denial, ELSEWHERE_DAYS)
    .filter(
      (other) =>
        other.origin !== denial.origin &&
        !disputeIn(other.quote) &&
        !isUnsettled(other.quote) &&
        !HEARSAY.test(fold(other.quote)),
    )
    .map((other) => ({ other, score: shared(other.stems, content).length }))
    .filter(({ score }) => score >= 2 && score * 3 >= content.size)
    .sort(
      (a, b) => b.score - a.score || compareText(a.other.article, b.other.article) || a.other.start - b.other.start,
    );
  const top = best[0]?.score ?? 0;
  const stated = best.filter(({ score }) => score === top).map(({ other }) => sideStand(other, 'stated'));
  const [first] = stated;
  if (!first) return undefined;
  const whole = bare && previous ? { start: previous.start - denial.start, end: denial.end - denial.start } : undefined;
  const found = finding(denial, first, sideStand(denial, 'disputed', whole), dispute);
  return { ...found, stands: [...stated, ...found.stands.slice(1)] };
}

const HEARSAY =
  /\b(?:been|is|was|were) (?:suggested|claimed|alleged|reported|said|rumou?red|written)\b|\b(?:some|reports|others|people|rumou?rs) (?:say|claim|have it|suggest|said)\b/;

function targetOf(statements: readonly Statement[], index: number, dispute: Dispute): Statement | undefined {
  const denial = statements[index];
  if (!denial) return undefined;
  const earlier: Statement[] = [];
  for (let back = 1; back <= LOOK_BACK; back++) {
    const candidate = statements[index - back];
    if (!candidate || candidate.article !== denial.article) break;
    const said = dispute.cue.name === 'bare-negation' || !sameVoice(candidate, denial);
    if (said && candidate.quote.length > 15 && !candidate.quote.endsWith('?')) earlier.push(candidate);
  }
  if (dispute.cue.reach === 'named') return namedTarget(earlier, denial, dispute);
  const near = earlier.filter((candidate) => denial.nth - candidate.nth <= 2 && denial.block - candidate.block <= 1);
  if (ACCUSATIONS.test(fold(denial.quote))) return near.find((candidate) => ACCUSES.test(fold(candidate.quote)));
  const noun = NO_SUCH.exec(fold(denial.quote))?.groups?.noun;
  const speaksOf = noun && near.find((candidate) => candidate.stems.has(stem(noun)) && saidBySomebody(candidate));
  return speaksOf || near.find((candidate) => saidBySomebody(candidate));
}

/** What the denial names is found in the text, or the passage before it accuses. */
function namedTarget(
  earlier: readonly Statement[],
  denial: Statement,
  { content, rest }: Dispute,
): Statement | undefined {
  const ranked = earlier
    .filter((candidate) => !DENIES.test(fold(candidate.quote)))
    .map((candidate) => ({ candidate, score: shared(candidate.stems, content).length }))
    .filter(({ score }) => score >= 1 && score * 2 >= content.size)
    .sort((a, b) => b.score - a.score || b.candidate.nth - a.candidate.nth);
  if (ranked[0]) return ranked[0].candidate;
  const near = earlier.filter((candidate) => denial.nth - candidate.nth <= 2 && !disputeIn(candidate.quote));
  const accusing = near.find((candidate) => ACCUSES.test(fold(candidate.quote)));
  if (accusing) return accusing;
  const previous = near[0];
  const anaphor = /\b(?:any of them|of them|them|it|that any|ever)\b/.test(rest);
  return previous &&
    denial.nth - previous.nth === 1 &&
    denial.block === previous.block &&
    anaphor &&
    saidBySomebody(previous)
    ? previous
    : undefined;
}

const DENIES = /\b(?:den(?:y|ies|ied|ying)|disput(?:es|ed|ing))\b/;
const ACCUSATIONS = /\b(?:accusations|allegations|charges)\b/;
const ACCUSES =
  /\b(?:accus(?:es|ed|ing)|alleg(?:es|ed|ing)|charg(?:es|ed) that|blam(?:es|ed)|beschuldigt\w*|acus[aó]\w*)/;
const NO_SUCH = /\bno such (?<noun>[\p{L}]+)/u;
const SAYS =
  /\b(?:sa(?:ys|id)|told|tells|wrote|writes|accus(?:es|ed)|alleg(?:es|ed)|claim(?:s|ed)|charg(?:es|ed)|maintain(?:s|ed)|insist(?:s|ed)|suggested|according to|counts|puts|announced|reported|sagte|zufolge|dijo|asegura|según|selon|mutmasste|mutmaßte)\b/;

function saidBySomebody(candidate: Statement): boolean {
  return attributed(candidate) !== undefined || SAYS.test(fold(candidate.quote));
}

const PRONOUN = /^(?:"|')?(?:he|she|they|it) (?:also |has |have |had |later |flatly |then )?(?:den|disput|reject)/;

/** The one who denies is the one who spoke: she cannot dispute herself. */
function sameVoice(earlier: Statement, denial: Statement): boolean {
  const a = attributed(earlier);
  const b = attributed(denial);
  if (a?.speaker && b?.speaker) return a.speaker.id === b.speaker.id;
  if (a && b && fold(a.speakerText ?? '') === fold(b.speakerText ?? '')) return true;
  return (
    PRONOUN.test(fold(denial.quote)) && denial.nth - earlier.nth === 1 && /\bsaid (?:that )?/.test(fold(earlier.quote))
  );
}

const wordCount = (text: string): number => text.split(/\s+/).length;

function finding(statement: Statement, affirmed: Stand, denied: Stand, dispute: Dispute): Finding {
  const keys = [fold(affirmed.quote), fold(denied.quote)].sort(compareText);
  return {
    kind: 'polarity',
    event: statement.event,
    key: ['dispute', ...keys],
    about: `whether it is so: ${clip(affirmed.quote)}`,
    rule: `conflicts/dispute-${dispute.cue.name}`,
    stands: [affirmed, denied],
  };
}
