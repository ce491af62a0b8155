// One text says yes and another no, or two speakers of one text: "The office warned the yard" against "We read of it in the paper".
import { compareText, fold } from '../../ledger/text.ts';
import { thingOf } from './about.ts';
import type { Finding } from './conflictLine.ts';
import { CUE, frameCue } from './cueWords.ts';
import { FRAMES, type Frame } from './frames.ts';
import { nameKeys, nearPairs } from './near.ts';
import { isOpinion } from './lookAlikes/opinion.ts';
import { allows, disputeOf, ofWords } from './remembered.ts';
import { sideStand } from './stand.ts';
import { attributed, daysApart, type Statement } from './statement.ts';
import { matter, readStories, sharedThings, type Stories } from './story.ts';

interface Framed {
  statement: Statement;
  frame: Frame;
  no: boolean;
}

const WINDOW = 40;
/** Sentences between two speakers of one text. */
const REACH = 4;
const LONGEST = 320;

export function compareFrames(statements: readonly Statement[]): Finding[] {
  const stories = readStories(statements);
  const framed = statements.flatMap(framesOf);
  if (!framed.some(({ no }) => no)) return [];
  const denied = new Set(framed.flatMap(({ no, frame }) => (no ? frame.name : [])));
  return nearPairs(
    framed.filter(({ frame }) => denied.has(frame.name)),
    ({ statement, frame }) =>
      [statement.article, ...nameKeys(statement, stories.named)].map((key) => `${frame.name} ${key}`),
    WINDOW,
    (a, b) => a.no !== b.no && a.frame === b.frame,
  ).flatMap(([a, b]) => {
    const [no, yes] = a.no ? [a, b] : [b, a];
    return opposed(yes.statement, no.statement, stories)
      ? [frameFinding(no.frame, yes.statement, no.statement, stories)]
      : [];
  });
}

const framesOf = (statement: Statement): Framed[] => framesIn(statement).map((each) => ({ statement, ...each }));

const framesIn = ofWords((reading): Omit<Framed, 'statement'>[] => {
  const { quote, folded } = reading;
  if (quote.length > LONGEST || !allows(reading, ANY_FRAME) || quote.includes('?')) return [];
  if (allows(reading, CUE.opinion) && isOpinion(folded)) return [];
  return FRAMES.flatMap((frame, nth): Omit<Framed, 'statement'>[] => {
    if (!allows(reading, frameCue(nth))) return [];
    if (frame.no.test(folded)) return [{ frame, no: true }];
    return frame.yes.test(folded) && !HYPOTHETICAL.test(folded) ? [{ frame, no: false }] : [];
  });
});

const ANY_FRAME = FRAMES.reduce((cues, _, nth) => cues | frameCue(nth), 0);

const HYPOTHETICAL = /\b(?:not|never|nobody|no one|would|could|should|will|whether|if|unless|must|had better)\b/;

/** Another voice on one matter: near in one text, or in another text that names the same. */
function opposed(yes: Statement, no: Statement, stories: Stories): boolean {
  if (fold(yes.speaker) === fold(no.speaker) && yes.article === no.article) return false;
  const [x, y] = [attributed(yes)?.speaker?.id, attributed(no)?.speaker?.id];
  if (x !== undefined && x === y) return false;
  const things = sharedThings(yes, no).length;
  if (yes.article === no.article) {
    const near = Math.abs(yes.nth - no.nth) <= REACH && Math.abs(yes.block - no.block) <= 1;
    return near && !disputeOf(no) && (things > 0 || Math.abs(yes.nth - no.nth) <= 2);
  }
  const sameEvent = yes.event !== null && yes.event === no.event;
  if (!sameEvent && !stories.alike(yes, no, things ? 1 : 2)) return false;
  return matter(yes, no) + (daysApart(yes, no) <= 7 ? 0.5 : 0) >= (things || sameEvent ? 2 : 3);
}

function frameFinding(frame: Frame, yes: Statement, no: Statement, stories: Stories): Finding {
  return {
    kind: 'polarity',
    event: yes.event ?? no.event,
    key: ['frame', frame.name, ...sharedThings(yes, no).sort(compareText)],
    about: frame.about + thingOf(yes, no),
    marks: marksOf(frame.name, yes, no, stories),
    rule: `conflicts/polarity-${frame.name}`,
    stands: [sideStand(yes, 'stated'), sideStand(no, 'disputed')],
  };
}

/** One party told or not told, asked or not asked, is one matter however many texts dispute it. */
export function marksOf(frame: string, yes: Statement, no: Statement, stories: Stories): string[] {
  const parties = [stories.party(yes), stories.party(no)].flatMap((party) => party ?? []);
  return [...new Set(parties)].map((party) => `${frame} ${party}`);
}
