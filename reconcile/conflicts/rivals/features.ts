// What a pair of passages of one text shows about whether the later answers, or is set against, the earlier.
import { countsOf, type Counted } from '../counted.ts';
import { disputeOf, ofWords, opinionOf, unsettledOf, wishOf } from '../remembered.ts';
import { figureOf, sameFigure } from '../lookAlikes/rounding.ts';
import { inMinutes } from '../durations.ts';
import { attributed, type Statement } from '../statement.ts';
import { nameWords } from '../story.ts';
import { negatedOf } from '../polarity.ts';
import { shared } from '../topic.ts';
import { sameVoice } from '../voice.ts';
import { WORDING_NAMES, WORDINGS, type Wording } from './wordings.ts';

export type Shown = ReadonlySet<Wording>;

/** Kinds of words a passage holds. */
export const shownBy: (statement: Statement) => Shown = ofWords(
  ({ folded }): Shown => new Set(WORDING_NAMES.filter((name) => WORDINGS[name].test(folded))),
);

export type Features = string[];

export const rivalFigures = (a: Statement, b: Statement): boolean =>
  countsOf(b).some((y: Counted) =>
    countsOf(a).some((x: Counted) => {
      if (x.key !== y.key && !(y.key === 'h' && x.quantity.unit === null)) return false;
      const [p, q] = [figureOf(inMinutes(x.quantity)), figureOf(inMinutes(y.quantity))];
      return p !== undefined && q !== undefined && !sameFigure(p, q);
    }),
  );

export const rivalDays = (a: Statement, b: Statement): boolean =>
  a.dates.length > 0 &&
  b.dates.length > 0 &&
  !a.dates.some((x) => b.dates.some((y) => x.value.slice(0, 10) === y.value.slice(0, 10)));

/** Who speaks: one with a name or an office, a paper, somebody unnamed, the outlet. */
const kindOf = (s: Statement): string => {
  const claim = attributed(s);
  if (!claim) return 'outlet';
  if (claim.speakerKind === 'anonymous') return 'unnamed';
  return claim.speakerKind === 'document' ? 'paper' : 'named';
};

const lengthOf = (s: Statement): string => (s.quote.length < 60 ? 'short' : s.quote.length < 130 ? 'middling' : 'long');

export function featuresOf(a: Statement, b: Statement, between: readonly Statement[] = []): Features {
  const found: string[] = ['always'];
  const [p, q] = [shownBy(a), shownBy(b)];
  const gap = b.nth - a.nth;
  const same = sameVoice(a, b);
  const [x, y] = [attributed(a), attributed(b)];
  const voices = same ? 'one voice' : x && y ? 'two voices' : y ? 'then voice' : x ? 'voice then' : 'no voice';
  found.push(`gap ${gap}`, a.block === b.block ? 'one block' : 'two blocks', voices, `${voices} gap ${gap}`);
  const kinds = `${kindOf(a)} ${kindOf(b)}`;
  if (!same) found.push(`kinds ${kinds}`);
  for (const each of between) {
    const own = sameVoice(each, b);
    found.push(
      own ? 'between b' : sameVoice(each, a) ? 'between a' : attributed(each) ? 'between other' : 'between none',
    );
  }
  for (const w of p) found.push(`a ${w}`);
  for (const w of q) found.push(`b ${w}`, `b ${w} ${voices}`, ...(same ? [] : [`b ${w} kinds ${kinds}`]));
  if (x) found.push(`a kind ${x.speakerKind}`, `a stance ${x.stance}`);
  if (y) found.push(`b kind ${y.speakerKind}`, `b stance ${y.stance}`, `b stance ${y.stance} gap ${gap}`);
  if (p.has('negates') !== q.has('negates'))
    found.push(`one negates ${voices}`, q.has('negates') ? 'only b negates' : 'only a negates');
  if (p.has('reasons') && q.has('reasons')) found.push(`both reason ${voices}`);
  const names = nameWords(a);
  const words = shared(a.stems, b.stems).filter((stem) => !names.has(stem)).length;
  found.push(`words ${Math.min(words, 3)}`, `words ${Math.min(words, 3)} ${voices}`);
  if (p.has('negates') !== q.has('negates') && words) found.push(`one negates words ${Math.min(words, 2)}`);
  found.push(`names ${Math.min(2, shared(a.entities, b.entities).length)}`);
  if (shared(a.verbs, b.verbs).length) found.push('same act');
  if (shared(negatedOf(b), a.verbs).length || shared(negatedOf(a), b.verbs).length)
    found.push('act denied', `act denied ${voices}`);
  found.push(`b ${lengthOf(b)}`, `a ${lengthOf(a)}`);
  if (/^["“«„]/.test(b.quote)) found.push('b quotes');
  if (rivalFigures(a, b)) found.push('figures', `figures ${voices}`, ...(q.has('answers') ? ['figures answers'] : []));
  if (rivalDays(a, b)) found.push('days', `days ${voices}`);
  if (disputeOf(b)) found.push('b disputes', `b disputes ${disputeOf(b)?.cue.reach} gap ${gap}`);
  if (disputeOf(a)) found.push('a disputes');
  if (opinionOf(a)) found.push('a opinion');
  if (opinionOf(b)) found.push('b opinion');
  if (unsettledOf(a)) found.push('a unsettled');
  if (unsettledOf(b)) found.push('b unsettled');
  if (wishOf(a)) found.push('a wish');
  if (wishOf(b)) found.push('b wish');
  if (q.has('points') && q.has('negates')) found.push('b points negates');
  if (a.nth === 0) found.push('a first');
  return [...new Set(found)];
}
