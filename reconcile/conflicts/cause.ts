// Why an act came about: two accounts that name different grounds for one act.
import { compareText, fold } from '../../ledger/text.ts';
import type { Finding } from './conflictLine.ts';
import { thingOf } from './about.ts';
import { nearPairs, storyKeys } from './near.ts';
import { clip, standOf } from './stand.ts';
import { daysApart, type Statement } from './statement.ts';
import { matter, readStories, sharedThings, type Stories } from './story.ts';
import { groundIn } from './grounds.ts';
import { CUE } from './cueWords.ts';
import { allows, disputeOf, foldedOf, ofWords, opinionOf } from './remembered.ts';
import { contentStems, shared, verbClasses } from './topic.ts';

interface Caused {
  statement: Statement;
  ground: string;
  stems: ReadonlySet<string>;
  /** Classes of the acts named outside the ground. */
  acts: ReadonlySet<string>;
  /** Told by its wording only: more is needed to know the act again. */
  loose: boolean;
}

const WINDOW = 30;
const SOON = 14;
/** Of one matter, for accounts told by their wording. */
const ENOUGH = 2.5;
/** Sentences between two accounts set side by side in one text. */
const SIDE_BY_SIDE = 2;
const CONTRAST =
  /\b(?:differently|another|instead|rather|not|no connection|but|while|real reason|in fact|actually|however)\b/;

export function compareCauses(statements: readonly Statement[]): Finding[] {
  const stories = readStories(statements);
  const caused = statements.flatMap(causesOf);
  return nearPairs(
    caused,
    ({ statement }) => [statement.article, ...storyKeys(statement, stories.named)],
    WINDOW,
  ).flatMap(([a, b]) => causeFinding(a, b, stories));
}

const groundOf = ofWords((reading) => (allows(reading, CUE.ground) ? groundIn(reading.folded) : undefined));

function causesOf(statement: Statement): Caused[] {
  const stated = statement.claims.find((claim) => claim.slots.cause)?.slots.cause;
  const ground = stated ?? (opinionOf(statement) || statement.quote.length > 320 ? undefined : groundOf(statement));
  if (!ground) return [];
  const rest = foldedOf(statement).replace(ground, ' ');
  return [{ statement, ground, stems: contentStems(ground), acts: verbClasses(rest), loose: stated === undefined }];
}

function causeFinding(a: Caused, b: Caused, stories: Stories): Finding[] {
  const [x, y] = [a.statement, b.statement];
  if (shared(a.stems, b.stems).length > 0 || !a.stems.size || !b.stems.size) return [];
  const together = x.article === y.article;
  if (together ? !sideBySide(a, b) : !oneAct(a, b, stories)) return [];
  const sameEvent = x.event !== null && x.event === y.event;
  const places = [x, y].map((s) => (together ? `${s.article} ${s.start}` : s.article)).sort(compareText);
  return [
    {
      kind: 'cause',
      event: x.event ?? y.event,
      key: sameEvent ? [x.event ?? ''] : places,
      about: `the reason for the act${thingOf(x, y)}`,
      rule: 'conflicts/cause',
      stands: [a, b].map(({ statement, ground }) => standOf(statement, clip(printed(statement, ground)))),
    },
  ];
}

/** The ground as printed. */
function printed({ quote }: Statement, ground: string): string {
  const folded = fold(quote);
  const at = folded.length === quote.length ? folded.indexOf(ground) : -1;
  return at < 0 ? ground : quote.slice(at, at + ground.length);
}

function oneAct(a: Caused, b: Caused, stories: Stories): boolean {
  const [x, y] = [a.statement, b.statement];
  if ((a.loose || b.loose) && !(daysApart(x, y) <= SOON && sharedThings(x, y).length > 0 && matter(x, y) >= ENOUGH))
    return false;
  if (a.loose || b.loose) return shared(a.acts, b.acts).length > 0 || shared(x.stems, y.stems).length > 0;
  if (x.event !== null && x.event === y.event) return true;
  const things = sharedThings(x, y).length;
  return things > 1 || (shared(a.acts, b.acts).length > 0 && (things > 0 || stories.alike(x, y)));
}

/** Another speaker gives another reason right after the first. */
function sideBySide(a: Caused, b: Caused): boolean {
  const [x, y] = [a.statement, b.statement];
  const [first, second] = x.nth < y.nth ? [x, y] : [y, x];
  if (first === second || second.nth - first.nth > SIDE_BY_SIDE || fold(x.speaker) === fold(y.speaker)) return false;
  if (second.nth - first.nth === 1 && shared(a.acts, b.acts).length > 0) return true;
  return disputeOf(second) !== undefined || CONTRAST.test(foldedOf(second));
}
