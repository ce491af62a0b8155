// What a disputing passage points back to in its own text.
import { fold } from '../../ledger/text.ts';
import type { Dispute } from './dispute.ts';
import { stem } from './stem.ts';
import { attributed, type Statement } from './statement.ts';
import { disputeOf, foldedOf } from './remembered.ts';
import { shared, verbClasses } from './topic.ts';

const LOOK_BACK = 10;

export function targetOf(statements: readonly Statement[], index: number, dispute: Dispute): Statement | undefined {
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
  if (ACCUSATIONS.test(foldedOf(denial)))
    return near.find((candidate) => ACCUSES.test(foldedOf(candidate)) || attributed(candidate)?.stance === 'alleges');
  if (OF_FIGURES.test(foldedOf(denial))) return near.find((candidate) => candidate.quantities.length > 0);
  const noun = NO_SUCH.exec(foldedOf(denial))?.groups?.noun;
  const speaksOf = noun && near.find((candidate) => candidate.stems.has(stem(noun)) && saidBySomebody(candidate));
  return speaksOf || near.find((candidate) => saidBySomebody(candidate)) || plainlyBefore(near, denial);
}

/** What the outlet itself tells right before, in the same paragraph. */
const plainlyBefore = (near: readonly Statement[], denial: Statement): Statement | undefined =>
  near.find((candidate) => denial.nth - candidate.nth === 1 && candidate.block === denial.block);

/** What the denial names is found in the text, or the passage before it accuses. */
function namedTarget(
  earlier: readonly Statement[],
  denial: Statement,
  { content, rest }: Dispute,
): Statement | undefined {
  const acts = verbClasses(rest);
  const ranked = earlier
    .filter((candidate) => !DENIES.test(foldedOf(candidate)))
    .map((candidate) => ({
      candidate,
      score:
        shared(candidate.stems, content).length +
        shared(candidate.verbs, acts).length *
          (denial.nth - candidate.nth === 1 && saidBySomebody(candidate) ? 1 : 0.5),
    }))
    .filter(({ score }) => score >= 1 && score * 2 >= content.size)
    .sort((a, b) => b.score - a.score || b.candidate.nth - a.candidate.nth);
  if (ranked[0]) return ranked[0].candidate;
  const near = earlier.filter((candidate) => denial.nth - candidate.nth <= 2 && !disputeOf(candidate));
  const accusing = near.find((candidate) => ACCUSES.test(foldedOf(candidate)));
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
const ACCUSATIONS = /\b(?:accusations?|allegations?|charges?)\b/;
const OF_FIGURES =
  /\b(?:disput|den[iy]|reject|contest|contradict|refut|challeng|question)\w* (?:that|this|the|those|his|her|their|its) (?:[a-z]+ )?(?:figures?|numbers?|estimate|tally|count|total)\b/;
const ACCUSES =
  /\b(?:accus(?:es|ed|ing)|alleg(?:es|ed|ing)|charg(?:es|ed) that|blam(?:es|ed)|beschuldigt\w*|acus[aó]\w*)/;
const NO_SUCH = /\bno such (?<noun>[\p{L}]+)/u;
const SAYS =
  /\b(?:sa(?:ys|id)|told|tells|wrote|writes|accus(?:es|ed)|alleg(?:es|ed)|claim(?:s|ed)|charg(?:es|ed)|maintain(?:s|ed)|insist(?:s|ed)|suggested|according to|counts|puts|announced|reported|sagte|zufolge|dijo|asegura|según|selon|mutmasste|mutmaßte)\b/;

function saidBySomebody(candidate: Statement): boolean {
  return attributed(candidate) !== undefined || SAYS.test(foldedOf(candidate));
}

const PRONOUN = /^(?:"|')?(?:he|she|they|it) (?:also |has |have |had |later |flatly |then )?(?:den|disput|reject)/;

/** The one who denies is the one who spoke: she cannot dispute herself. */
export function sameVoice(earlier: Statement, denial: Statement): boolean {
  const a = attributed(earlier);
  const b = attributed(denial);
  if (a?.speaker && b?.speaker) return a.speaker.id === b.speaker.id;
  if (a && b && fold(a.speakerText ?? '') === fold(b.speakerText ?? '')) return true;
  return (
    PRONOUN.test(foldedOf(denial)) && denial.nth - earlier.nth === 1 && /\bsaid (?:that )?/.test(foldedOf(earlier))
  );
}
