// Figures that cannot both be the count of one thing: "seized 40 crates" here, "46 crates" there.
import { compareText, fold } from '../../ledger/text.ts';
import type { Finding } from './conflictLine.ts';
import { isAnotherCount, isListed } from './lookAlikes/anotherCount.ts';
import { type Figure, figureOf, sameFigure } from './lookAlikes/rounding.ts';
import { countedHeads, isCountedClass } from './countedThings.ts';
import { nameKeys, nearPairs } from './near.ts';
import { type Counted, countsOf, label } from './counted.ts';
import { aboutFigure, shownFigure } from './about.ts';
import { slip } from './slips.ts';
import { standOf } from './stand.ts';
import { daysApart, independent, type Statement } from './statement.ts';
import { matter, nameWords, ofOtherPlaces, ofOthers, readStories, sharedThings, type Stories } from './story.ts';
import { foldedOf } from './remembered.ts';
import { contentStems, shared } from './topic.ts';

import { inMinutes } from './durations.ts';

const WINDOW = 120;
/** Days after which a text that tells none of the acts of another is about another matter. */
const APART = 30;
/** Shared event, things, words and acts two passages need before their figures are compared. */
const ENOUGH = 3.5;

export function compareQuantities(statements: readonly Statement[]): Finding[] {
  const stories = readStories(statements);
  const counted = statements.flatMap(countsOf);
  return nearPairs(
    counted,
    ({ statement, key }) => [...nameKeys(statement, stories.named)].map((k) => `${key} ${k}`),
    WINDOW,
  ).flatMap(([a, b]) => quantityFinding(a.key, a, b, stories));
}

function quantityFinding(key: string, a: Counted, b: Counted, stories: Stories): Finding[] {
  const [x, y] = [a.statement, b.statement];
  const [p, q] = [figureOf(inMinutes(a.quantity)), figureOf(inMinutes(b.quantity))];
  if (key === 'h' || !p || !q || x === y || a.key !== b.key || !independent(x, y) || sameFigure(p, q)) return [];
  if (isAnotherCount(x, a.quantity, y, b.quantity) || listed(a) || listed(b)) return [];
  const sameEvent = x.event !== null && x.event === y.event;
  if (!sameEvent && (ofOthers(x, y) || ofOtherPlaces(x, y) || (daysApart(x, y) > APART && stories.ofOtherActs(x, y))))
    return [];
  const slips = slip(p, q);
  if (
    !sameEvent &&
    x.article !== y.article &&
    !stories.alike(x, y, slips ? 1 : 2) &&
    !shared(x.entities, y.entities).length
  )
    return [];
  const things = sharedThings(x, y).sort(compareText);
  const told =
    sameMatter(x, y, things.length > 0 || sameEvent) ||
    sameHolding(a, b) ||
    sameLine(a, b, stories) ||
    sameStep(a, b) ||
    misprinted(a, b, slips, stories) ||
    slipped(a, b, slips, stories);
  if (a.key === 'u time' ? !sameNotice(x, y) : !told) return [];
  if (!sameEvent && slips < 2 && !comparable(p, q)) return [];
  const values = [fold(a.quantity.text), fold(b.quantity.text)].sort(compareText);
  return [
    {
      kind: 'quantity',
      event: x.event ?? y.event,
      key: [key, ...things, ...values],
      about: aboutFigure(a, b),
      rule: 'conflicts/quantity',
      stands: [a, b].map((counted) => ({
        ...standOf(counted.statement, shownFigure(counted)),
        group: label(counted.quantity),
      })),
    },
  ];
}

const NOTICE =
  /\b(?:left (?:it|them|him|her|us|the)|given|giving|gave|had|deadline|to comply|to carry (?:it|this) out|notice|took effect|takes effect)\b/;

/** How long somebody had to obey, told within a week. */
function sameNotice(x: Statement, y: Statement): boolean {
  return daysApart(x, y) <= 7 && NOTICE.test(foldedOf(x)) && NOTICE.test(foldedOf(y));
}

/** Both passages give one day. */
const sameDay = (x: Statement, y: Statement): number =>
  x.dates.some((a) => a.precision === 'day' && y.dates.some((b) => a.value === b.value)) ? 1 : 0;

function sameMatter(x: Statement, y: Statement, tied: boolean): boolean {
  const sameEvent = x.event !== null && x.event === y.event;
  return tied && matter(x, y) + sameDay(x, y) >= ENOUGH && (sameEvent || shared(x.verbs, y.verbs).length > 0);
}

/** One figure misprinted: it takes less to know the matter again. */
function slipped(a: Counted, b: Counted, slips: number, stories: Stories): boolean {
  const [x, y] = [a.statement, b.statement];
  if (!slips || x.article === y.article) return false;
  const tied = sharedThings(x, y).length > 0 || (x.event !== null && x.event === y.event);
  const near = (daysApart(x, y) <= 3 ? 0.5 : 0) + (stories.alike(x, y) ? 0.5 : 0);
  return (tied || slips > 2) && matter(x, y) + slips + near >= SLIPPED;
}

/** Digits exchanged, a nought too many, eighteen for eighty: two texts of one story hardly hold two such figures of one kind by chance. */
const misprinted = ({ statement: x }: Counted, { statement: y }: Counted, slips: number, stories: Stories): boolean =>
  slips >= 2 && x.article !== y.article && daysApart(x, y) <= SAME_STORY && stories.alike(x, y);

const SAME_STORY = 60;
const SLIPPED = 4;

/** Counts of one thing differ by a slip or a few, or by a nought; other counts are of something else. */
function comparable(p: Figure, q: Figure): boolean {
  const [least, most] = [Math.min(p.low, q.low), Math.max(p.low, q.low)];
  if (least <= 0 || !Number.isFinite(most)) return true;
  return most / least <= 3 || Number.isInteger(Math.log10(most / least));
}

/** "a permit for 22 friendly ports" / "24 friendly harbours": texts of one week on one matter, with figures of one kind in like words. */
function sameLine(a: Counted, b: Counted, stories: Stories): boolean {
  const [x, y] = [a.statement, b.statement];
  const days = daysApart(x, y);
  if (x.article === y.article || days > 14 || !isCountedClass(a.key.slice(2))) return false;
  if (!stories.alike(x, y, 1) && !shared(x.entities, y.entities).length) return false;
  const names = nameWords(x);
  const words = shared(x.stems, y.stems).filter((stem) => !names.has(stem)).length;
  const described = shared(describing(a), describing(b)).length;
  const near = (days <= 2 ? 1 : 0) + (stories.alike(x, y) ? 1 : 0) + (isTelling(a.key) ? 1 : 0);
  return words > 0 && words + 2 * described + shared(x.entities, y.entities).length + near >= 4;
}

/** "refused two applications of the yard" / "turned down three": one act, one party, one kind of paper or goods. */
function sameStep(a: Counted, b: Counted): boolean {
  const [x, y] = [a.statement, b.statement];
  return (
    x.article !== y.article &&
    daysApart(x, y) <= 60 &&
    isTelling(a.key) &&
    sharedThings(x, y).length > 0 &&
    shared(x.verbs, y.verbs).length > 0
  );
}

/** A class of goods or papers, not of parties or places, which any text counts. */
const isTelling = (key: string): boolean =>
  isCountedClass(key.slice(2)) && !/^h (?:entity|country|person|member|site)$/.test(key);

const listed = ({ statement, quantity, key }: Counted): boolean =>
  isListed(
    statement,
    quantity,
    countsOf(statement).flatMap((other) => (other.key === key ? other.quantity : [])),
  );

/** Words that stand with the figure beside what it counts: "24 friendly harbours". */
const describing = ({ quantity, key }: Counted): ReadonlySet<string> =>
  new Set(
    [...contentStems(quantity.of ?? quantity.text)].filter(
      (word) => !countedHeads(word, { ...quantity, of: word }, 0).has(key.slice(2)),
    ),
  );

/** "31 tenants keep a spare key", "our list has 26 tenants with a spare key": exact counts of one kind in one month's story. */
function sameHolding(a: Counted, b: Counted): boolean {
  if (a.quantity.approx || b.quantity.approx || !a.key.startsWith('h ') || !isCountedClass(a.key.slice(2)))
    return false;
  const [x, y] = [a.statement, b.statement];
  return daysApart(x, y) <= 30 && shared(x.stems, y.stems).length >= 2;
}
